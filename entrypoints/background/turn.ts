import { type Alarm, listedAlarms } from '../../utils/browser/alarms.ts';
import { now, random } from '../../utils/browser/clock.ts';
import type { Fact } from '../../utils/browser/memory.ts';
import { emptyOutbox, recall, remember } from '../../utils/browser/memory.ts';
import { publishStatus } from '../../utils/browser/session.ts';
import { readShown, type Shown } from '../../utils/browser/shown.ts';
import { noteTrouble } from '../../utils/browser/trouble.ts';
import type { Scene } from '../../utils/schedule/events.ts';
import { readState } from '../../utils/schedule/read-state.ts';
import type { ScheduleState } from '../../utils/schedule/state.ts';
import { type Status, status } from '../../utils/schedule/status.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { writeLedger } from './ledger.ts';

/**
 * One job's hold on the stored schedule: read at its start, written as it goes. Nothing
 * of it outlives the job, because the worker may not either.
 */
export type Turn = {
  now: Temporal.ZonedDateTime;
  readonly settings: Settings;
  state: ScheduleState;
  outbox: Fact[];
  changed: boolean;
  /** What the icon and its menu showed at the start. */
  readonly shown: Shown;
  /** The alarms there were at the start, as long as nothing has changed since. */
  alarms: readonly Alarm[] | null;
};

/** All that a turn begins with, asked for at once because one round is cheaper than four. */
export function readAll() {
  return Promise.all([loadSettings(), recall(), readShown(), listedAlarms()]);
}

/** @param reading begun earlier, when it may hold nothing older than what the turn is about */
export async function beginTurn(reading = readAll()): Promise<Turn> {
  const [{ settings }, { state: stored, outbox }, shown, alarms] = await reading;
  const state = readState(stored, () => Math.floor(random() * 2 ** 32));
  return { now: now(), settings, state, outbox, changed: false, shown, alarms };
}

export function sceneOf({ now, settings, state }: Turn): Scene {
  return { now, settings, state };
}

export function statusOf(turn: Turn): Status {
  return status(turn.now, turn.settings, turn.state);
}

/** Writes the new state and what the ledger is to learn of it, in one go. */
export async function commit(turn: Turn, state: ScheduleState, facts: Fact[]): Promise<void> {
  if (state === turn.state && facts.length === 0) return;
  turn.state = state;
  turn.outbox = [...turn.outbox, ...facts];
  turn.changed = true;
  turn.alarms = null;
  await remember({ state, outbox: turn.outbox });
}

/** Tells the pages and the ledger what came of it. */
export async function endTurn(turn: Turn): Promise<void> {
  if (turn.changed) await publishStatus(statusOf(turn));
  if (turn.outbox.length === 0) return;
  const at = turn.now.epochMilliseconds;
  try {
    await writeLedger(turn.outbox, at);
    await emptyOutbox();
  } catch (error) {
    // Nudging goes on without the log; the outbox keeps what it is to learn.
    await noteTrouble('ledger', error, at);
  }
}

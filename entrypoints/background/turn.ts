import { now, random } from '../../utils/browser/clock.ts';
import type { Fact } from '../../utils/browser/memory.ts';
import { emptyOutbox, recall, remember } from '../../utils/browser/memory.ts';
import { shownMenu } from '../../utils/browser/menu.ts';
import { publishStatus } from '../../utils/browser/session.ts';
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
  /** What the icon's menu showed at the start, read along because one round is cheaper than two. */
  readonly menu: string | null;
};

export async function beginTurn(): Promise<Turn> {
  const [{ settings }, memory, menu] = await Promise.all([loadSettings(), recall(), shownMenu()]);
  const state = readState(memory.state, Math.floor(random() * 2 ** 32));
  return { now: now(), settings, state, outbox: memory.outbox, changed: false, menu };
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

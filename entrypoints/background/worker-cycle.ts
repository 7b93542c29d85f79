import { type Alarm, listedAlarms } from '../../utils/browser/alarms.ts';
import { now, random } from '../../utils/browser/clock.ts';
import { ownMessages, type WorkerWords, workerWords } from '../../utils/language/worker-words.ts';
import type { Scene } from '../../utils/schedule/events.ts';
import { readState } from '../../utils/schedule/read-state.ts';
import type { ScheduleState } from '../../utils/schedule/state.ts';
import { type Status, status } from '../../utils/schedule/status.ts';
import { readPolicy } from '../../utils/settings/policy.ts';
import { readSettings } from '../../utils/settings/read-settings.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { noteTrouble } from '../../utils/stores/error-log.ts';
import {
  emptyOutbox,
  type HistoryEvent,
  loadSchedule,
  type Stored,
  saveSchedule,
} from '../../utils/stores/schedule-store.ts';
import { publishStatus } from '../../utils/stores/session-store.ts';
import { readToolbarCache, type ToolbarCache } from '../../utils/stores/toolbar-cache.ts';
import type { StatusSnapshot } from '../../utils/stores/unchanged-check.ts';
import { writeNudgeHistory } from './write-nudge-history.ts';

/**
 * One job's hold on the stored schedule: read at its start, written as it goes. Nothing
 * of it outlives the job, because the worker may not either.
 */
export type WorkerCycle = {
  now: Temporal.ZonedDateTime;
  readonly settings: Settings;
  state: ScheduleState;
  outbox: HistoryEvent[];
  /** The state as it was stored last, as text; null as long as nothing has changed. */
  written: string | null;
  readonly found: WorkerInputs;
};

/** All that a turn begins with. */
export type WorkerInputs = {
  stored: Stored;
  left: ToolbarCache;
  alarms: readonly Alarm[] | null;
  words: WorkerWords;
};

/** Asked for at once, because one round is cheaper than three. */
export async function readInputs(): Promise<WorkerInputs> {
  const [stored, left, alarms, own] = await Promise.all([
    loadSchedule(),
    readToolbarCache(),
    listedAlarms(),
    ownMessages(),
  ]);
  const languageIn = (raw: unknown) => (raw as Partial<Settings> | undefined)?.language;
  const choice = languageIn(stored.settings) ?? languageIn(stored.policy);
  return { stored, left, alarms, words: workerWords(own, stored.messages, choice) };
}

export function beginCycle(found: WorkerInputs): WorkerCycle {
  const { settings } = readSettings(found.stored.settings, readPolicy(found.stored.policy));
  const state = readState(found.stored.state, () => Math.floor(random() * 2 ** 32));
  return { now: now(), settings, state, outbox: found.stored.outbox, written: null, found };
}

export function sceneOf({ now, settings, state }: WorkerCycle): Scene {
  return { now, settings, state };
}

export function statusOf(turn: WorkerCycle): Status {
  return status(turn.now, turn.settings, turn.state);
}

/** Writes the new state and what the ledger is to learn of it, in one go. */
export async function commit(
  turn: WorkerCycle,
  state: ScheduleState,
  facts: HistoryEvent[],
): Promise<void> {
  if (state === turn.state && facts.length === 0) return;
  turn.state = state;
  turn.outbox = [...turn.outbox, ...facts];
  turn.written = await saveSchedule({ state, outbox: turn.outbox });
}

/** Tells the pages and the ledger what came of it. @param calm how long the status stands */
export async function endCycle(
  turn: WorkerCycle,
  status: Status,
  calm: StatusSnapshot | null,
): Promise<void> {
  if (turn.written !== null) await publishStatus(status, calm);
  if (turn.outbox.length === 0) return;
  const at = turn.now.epochMilliseconds;
  try {
    await writeNudgeHistory(turn.outbox, at);
    await emptyOutbox();
  } catch (error) {
    // Nudging goes on without the log; the outbox keeps what it is to learn.
    await noteTrouble('ledger', error, at);
  }
}

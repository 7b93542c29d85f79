import { browser } from 'wxt/browser';
import type { NudgeOutcome } from '../log/database/schema.ts';
import { policyKey } from '../settings/policy-store.ts';
import { settingsKey } from '../settings/store.ts';
import { isRecord } from '../validation/is-record.ts';
import { workerMessagesKey } from './worker-messages.ts';

/** Where the worker keeps the schedule between two lives; pages listen to its changes. */
export const scheduleKey = 'schedule';
const outboxKey = 'ledgerOutbox';
const welcomedKey = 'welcomed';

/** More can only pile up when the log will not open; then the oldest go. */
const longestOutbox = 400;

/**
 * One line still to be written into the ledger. Kept beside the schedule and written
 * with it in one go, so that a worker's death loses no outcome and makes none twice.
 */
export type HistoryEvent = { id: string; at: number } & (
  | { kind: 'intent'; origin: string }
  | { kind: 'held'; reason: string }
  | { kind: 'shown'; as: string }
  | { kind: 'end'; outcome: NudgeOutcome; reason?: string }
);

export type ScheduleMemory = { state: unknown; outbox: HistoryEvent[] };

/**
 * Beside it the settings. `policy`: the copy of what an organisation has set. `messages`: how the
 * worker speaks, as a page has left it. All may be anything.
 */
export type Stored = ScheduleMemory & { settings: unknown; policy?: unknown; messages?: unknown };

/** What was stored, unread: the schedule room knows how to read its own state. */
export async function loadSchedule(): Promise<Stored> {
  const keys = [settingsKey, policyKey, scheduleKey, outboxKey, workerMessagesKey];
  const stored: Record<string, unknown> = await browser.storage.local.get(keys);
  const outbox = stored[outboxKey];
  return {
    settings: stored[settingsKey],
    state: stored[scheduleKey],
    outbox: Array.isArray(outbox) ? outbox.filter(isFact) : [],
    policy: stored[policyKey],
    messages: stored[workerMessagesKey],
  };
}

/** @returns the state as text, the very one that `JSON.stringify` makes of it when it is read again */
export async function saveSchedule(memory: ScheduleMemory): Promise<string> {
  const text = JSON.stringify(memory.state, sorted);
  await browser.storage.local.set({
    [scheduleKey]: JSON.parse(text),
    [outboxKey]: memory.outbox.slice(-longestOutbox),
  });
  return text;
}

/** Chromium gives stored keys back in this order; Firefox in the one they came in. */
function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export async function emptyOutbox(): Promise<void> {
  await browser.storage.local.remove(outboxKey);
}

function isFact(raw: unknown): raw is HistoryEvent {
  if (!isRecord(raw)) return false;
  const { id, at, kind } = raw;
  return (
    typeof id === 'string' &&
    Number.isFinite(at) &&
    ['intent', 'held', 'shown', 'end'].includes(String(kind))
  );
}

/** Whether the welcome page was opened before on this machine. */
export async function wasWelcomed(): Promise<boolean> {
  return (await browser.storage.local.get(welcomedKey))[welcomedKey] === true;
}

export async function markWelcomed(): Promise<void> {
  await browser.storage.local.set({ [welcomedKey]: true });
}

import { browser } from 'wxt/browser';
import type { NudgeOutcome } from '../log/nudges.ts';

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
export type Fact = { id: string; at: number } & (
  | { kind: 'intent'; origin: string }
  | { kind: 'held'; reason: string }
  | { kind: 'shown'; as: string }
  | { kind: 'end'; outcome: NudgeOutcome; reason?: string }
);

export type Memory = { state: unknown; outbox: Fact[] };

/** What was stored, unread: the schedule room knows how to read its own state. */
export async function recall(): Promise<Memory> {
  const stored = await browser.storage.local.get([scheduleKey, outboxKey]);
  const outbox = stored[outboxKey];
  return { state: stored[scheduleKey], outbox: Array.isArray(outbox) ? outbox.filter(isFact) : [] };
}

export async function remember(memory: Memory): Promise<void> {
  await browser.storage.local.set({
    [scheduleKey]: memory.state,
    [outboxKey]: memory.outbox.slice(-longestOutbox),
  });
}

export async function emptyOutbox(): Promise<void> {
  await browser.storage.local.remove(outboxKey);
}

function isFact(raw: unknown): raw is Fact {
  if (typeof raw !== 'object' || raw === null) return false;
  const { id, at, kind } = raw as Record<string, unknown>;
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

import { isRecord } from '../../validation/is-record.ts';
import type { LogLedger } from '../database/schema.ts';
/** What is gone: how many entries the log had when last seen whole, and has now. */
export type Missing = { had: number; has: number; noticedAt: string };

/**
 * The copy in extension storage; `loss` stays until the person was told and went on. `sure` stands
 * beside a loss that was seen in the log itself: before, a page in a Firefox container compared
 * the database of its container.
 */
export type LedgerCopy = LogLedger & { loss?: Missing; sure?: true };

/** What else is known when the two are compared. */
export type Compared = {
  /** How many entries were kept before the loss in the copy was noticed. */
  older?: number;
  /** Whether the copy was written by a page that knew where the log is. */
  sure?: boolean;
};

/**
 * What the copy should say, given what the database says. The two cannot be written at once, so:
 * the copy is written only after the database has committed, and keeping reports success only
 * after both. A crash in between leaves the copy behind, which is never an alarm; a copy that is
 * ahead knows of changes that had been reported as kept and are gone.
 * @param copy as stored: anything.
 * @param rows how many entries there really are, where they were counted.
 */
export function reconciled(
  copy: unknown,
  log: LogLedger,
  noticedAt: string,
  rows: number = log.count,
  { older = 0, sure = false }: Compared = {},
): LedgerCopy {
  const known = readCopy(copy);
  // What is missing from another database is not missing while all that there was is here.
  const isOver = known?.loss && !known.sure && older > 0 && older >= known.loss.had;
  if (known?.loss && !isOver) return { ...log, loss: known.loss, ...marked(known.sure) };
  if (known && !isOver && isLoss(known, log)) {
    return { ...log, loss: { had: known.count, has: rows, noticedAt }, ...marked(sure) };
  }
  if (rows < log.count) {
    return { ...log, loss: { had: log.count, has: rows, noticedAt }, sure: true };
  }
  return { ...log };
}

function marked(sure: boolean | undefined): { sure?: true } {
  return sure ? { sure } : {};
}

function isLoss(known: LogLedger, log: LogLedger): boolean {
  // Another database stands in its place; where nothing was kept yet, nothing is missing.
  if (known.created !== log.created) return known.count > 0;
  return log.lastSeq < known.lastSeq;
}

export function readLedger(raw: unknown): LogLedger | null {
  if (!isRecord(raw)) return null;
  const { created, lastSeq, count } = raw;
  if (typeof created !== 'string' || !isCount(lastSeq) || !isCount(count)) return null;
  return { created, lastSeq, count };
}

export function readCopy(raw: unknown): LedgerCopy | null {
  const ledger = readLedger(raw);
  if (!ledger) return null;
  const { loss, sure } = raw as Record<string, unknown>;
  if (!isRecord(loss)) return ledger;
  const { had, has, noticedAt } = loss;
  if (!isCount(had) || !isCount(has) || typeof noticedAt !== 'string') return ledger;
  return { ...ledger, loss: { had, has, noticedAt }, ...marked(sure === true) };
}

function isCount(raw: unknown): raw is number {
  return Number.isSafeInteger(raw) && (raw as number) >= 0;
}

/** The small ledger beside the log: in its database, and as a copy in extension storage. */
export type LogLedger = {
  /** The name of the database, drawn when it was created. */
  created: string;
  /** Counts every change to entries; never goes back. */
  lastSeq: number;
  /** How many entries there are. */
  count: number;
};

/** What is gone: how many entries the log had when last seen whole, and has now. */
export type Missing = { had: number; has: number; noticedAt: string };

/** The copy in extension storage; `loss` stays until the person was told and went on. */
export type LedgerCopy = LogLedger & { loss?: Missing };

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
): LedgerCopy {
  const known = readCopy(copy);
  if (known?.loss) return { ...log, loss: known.loss };
  if (known && isLoss(known, log)) {
    return { ...log, loss: { had: known.count, has: rows, noticedAt } };
  }
  if (rows < log.count) return { ...log, loss: { had: log.count, has: rows, noticedAt } };
  return { ...log };
}

function isLoss(known: LogLedger, log: LogLedger): boolean {
  // Another database stands in its place; where nothing was kept yet, nothing is missing.
  if (known.created !== log.created) return known.count > 0;
  return log.lastSeq < known.lastSeq;
}

export function readLedger(raw: unknown): LogLedger | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { created, lastSeq, count } = raw as Record<string, unknown>;
  if (typeof created !== 'string' || !isCount(lastSeq) || !isCount(count)) return null;
  return { created, lastSeq, count };
}

export function readCopy(raw: unknown): LedgerCopy | null {
  const ledger = readLedger(raw);
  if (!ledger) return null;
  const loss = (raw as { loss?: unknown }).loss;
  if (typeof loss !== 'object' || loss === null) return ledger;
  const { had, has, noticedAt } = loss as Record<string, unknown>;
  if (!isCount(had) || !isCount(has) || typeof noticedAt !== 'string') return ledger;
  return { ...ledger, loss: { had, has, noticedAt } };
}

function isCount(raw: unknown): raw is number {
  return Number.isSafeInteger(raw) && (raw as number) >= 0;
}

import type { NudgeOutcome, NudgeRow, StoredNudge } from './database/schema.ts';
import { read, write } from './database/transactions.ts';

/** Any instant: ISO text, milliseconds since 1970, or a Temporal value. */
export type InstantLike = string | number | Temporal.Instant | Temporal.ZonedDateTime;

const day = 86_400_000;
/** How long the ledger remembers, in days. */
const memory = 90;

/**
 * Records that a nudge is about to be shown or held. The same id again changes nothing.
 * @throws LogProblem, as all verbs here.
 */
export function recordIntent(nudge: {
  id: string;
  origin: string;
  at: InstantLike;
}): Promise<void> {
  const row: StoredNudge = {
    id: nudge.id,
    origin: nudge.origin,
    intendedAt: instant(nudge.at),
    open: 1,
  };
  return write(['nudges'], async (tx) => {
    const nudges = tx.objectStore('nudges');
    if ((await nudges.getKey(row.id)) === undefined) await nudges.add(row);
  });
}

/** Records a hold: the first instant stays, the newest reason wins. Ended nudges stay as is. */
export async function recordHeld(
  id: string,
  held: { at: InstantLike; reason: string },
): Promise<void> {
  const heldAt = instant(held.at);
  await change(id, (row) =>
    row.open ? { ...row, heldAt: row.heldAt ?? heldAt, holdReason: held.reason } : row,
  );
}

/** Records that it was shown; the first time stays, also when its end was faster to record. */
export async function recordShown(
  id: string,
  shown: { at: InstantLike; as: string },
): Promise<void> {
  const shownAt = instant(shown.at);
  await change(id, (row) => (row.shownAt ? row : { ...row, shownAt, shownAs: shown.as }));
}

/**
 * Records how it ended. The first end wins, whatever comes later.
 * @returns true when this was the first end of a nudge the ledger knows.
 */
export function recordEnd(
  id: string,
  end: { at: InstantLike; outcome: NudgeOutcome; reason?: string },
): Promise<boolean> {
  const endedAt = instant(end.at);
  return change(id, ({ open, ...row }) => {
    if (!open) return row;
    const reason = end.reason === undefined ? {} : { reason: end.reason };
    return { ...row, endedAt, outcome: end.outcome, ...reason };
  });
}

/** The newest nudges by intended instant, newest first. @param limit 1 to 1000, default 50. */
export function recent(limit = 50): Promise<NudgeRow[]> {
  const most = Math.min(Math.max(1, Math.floor(limit) || 1), 1000);
  return read(['nudges'], async (tx) => {
    const rows: NudgeRow[] = [];
    let cursor = await tx.objectStore('nudges').index('intendedAt').openCursor(null, 'prev');
    while (cursor && rows.length < most) {
      rows.push(plain(cursor.value));
      cursor = await cursor.continue();
    }
    return rows;
  });
}

/** Removes rows intended more than 90 days before `now`. @returns how many went. */
export function prune(now: InstantLike): Promise<number> {
  const oldest = instant(Date.parse(instant(now)) - memory * day);
  return write(['nudges'], async (tx) => {
    const nudges = tx.objectStore('nudges');
    const old = await nudges.index('intendedAt').getAllKeys(IDBKeyRange.upperBound(oldest, true));
    for (const id of old) await nudges.delete(id);
    return old.length;
  });
}

/** @returns whether there was such a nudge and this closed it. */
function change(id: string, edit: (row: StoredNudge) => StoredNudge): Promise<boolean> {
  return write(['nudges'], async (tx) => {
    const row = await tx.objectStore('nudges').get(id);
    if (!row) return false;
    const next = edit(row);
    await tx.objectStore('nudges').put(next);
    return row.open === 1 && !next.open;
  });
}

function plain({ open: _open, ...row }: StoredNudge): NudgeRow {
  return row;
}

/** One spelling for all instants, so that they sort as text. @throws RangeError for no instant. */
function instant(when: InstantLike): string {
  const time =
    typeof when === 'number'
      ? when
      : typeof when === 'string'
        ? Date.parse(when)
        : when.epochMilliseconds;
  return new Date(time).toISOString();
}

import { isSealed } from '../../crypto/is-sealed.ts';
import { isKind } from '../entry/entry-kinds.ts';

/** What of a row tells when its term begins. */
type Letter = {
  day: string;
  zone?: unknown;
  editedAt?: unknown;
  payload?: { returns?: unknown; opened?: unknown };
};

/**
 * Whether the term of a kind may begin on another day than it was written on: that of a letter, and
 * that of a kind which this version does not know.
 */
export function hasOwnTerm(kind: unknown): boolean {
  return kind === 'letter' || !isKind(kind);
}

/**
 * The local day YYYY-MM-DD on which the term of any entry begins; null as for `termOfLetter`. A kind
 * of a newer version that says when it comes back is taken for a letter.
 */
export function termOf(row: unknown): string | null {
  const { kind, day, payload } = (row ?? {}) as Partial<Letter> & { kind?: unknown };
  if (typeof day !== 'string' || isSealed(row)) return null;
  if (!hasOwnTerm(kind)) return day;
  return kind !== 'letter' && !payload ? day : termOfLetter(row);
}

/**
 * The local day YYYY-MM-DD on which the term of a letter begins: when it was opened after it came
 * back, or left in the log; for one that never was to come back, when it was written.
 * @param row as stored, or opened
 * @returns null for one that has not come back yet, and for one that cannot be read
 */
export function termOfLetter(row: unknown): string | null {
  const { day, zone, editedAt, payload } = (row ?? {}) as Partial<Letter>;
  if (typeof day !== 'string' || isSealed(row) || !payload) return null;
  const { returns, opened } = payload;
  if (typeof opened === 'string') return later(day, opened, zone);
  if (returns !== undefined) return null;
  // Leaving a letter in the log takes its return away, and is an edit.
  return typeof editedAt === 'string' ? later(day, editedAt, zone) : day;
}

function later(day: string, instant: string, zone: unknown): string {
  const then = dayOf(instant, typeof zone === 'string' ? zone : 'UTC');
  return then > day ? then : day;
}

function dayOf(instant: string, zone: string): string {
  try {
    return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
  } catch {
    // A zone this browser does not know, or no instant: the text begins with its day.
    return instant.slice(0, 10);
  }
}

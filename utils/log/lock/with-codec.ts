import { isSealed } from '../../crypto/is-sealed.ts';
import { readDraftRow } from '../database/draft-row.ts';
import type { Entry } from '../entry/entry.ts';
import { parseEntry } from '../entry/parse-entry.ts';
import { type Codec, plain } from './codec.ts';
import { mayBeLocked } from './lock-hint.ts';
import { lookForLock } from './lock-look.ts';
import { ConflictError, retryConflict } from './lock-row.ts';

/** Where none was found earlier: a sealed row is a reason to look again. */
const unlooked: Codec = {
  ...plain,
  open: async (rows) => rows.map(inTheClear),
  openOwn: async (row) => inTheClear(row),
  openRaw: async (row) => unsealed(row),
  openDraft: async (row, slot) => readDraftRow(unsealed(row), slot),
};

function inTheClear(row: unknown): Entry | null {
  return parseEntry(unsealed(row));
}

function unsealed(row: unknown): unknown {
  if (isSealed(row)) throw new ConflictError();
  return row;
}

/** Works with the log as it is now; again from the start where it changed on the way. */
export function withCodec<T>(work: (codec: Codec) => Promise<T>): Promise<T> {
  return retryConflict(async (tries) => work(await codecNow(tries > 1)));
}

async function codecNow(look: boolean): Promise<Codec> {
  if (!look && !mayBeLocked()) return unlooked;
  const seen = await lookForLock();
  if (seen.row === undefined) return plain;
  const { sealedCodec } = await import('./sealed-codec.ts');
  return sealedCodec(seen);
}

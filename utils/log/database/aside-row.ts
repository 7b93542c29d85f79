import { bytesAsText } from '../../async/json-pieces.ts';
import { derivedId, lastId } from '../entry/entry-id.ts';
import type { EntryRow } from './schema.ts';

/**
 * A row that a file of ours brings along though it is no entry: it comes from a log in which it
 * could not be read either. It is kept as it is, in a wrapping: so it is no draw on any index, is
 * never taken for a row that a lock has sealed, and goes into the next copy as it came.
 */
export type AsideRow = {
  /** Its place in the log, and the one where another row has that. */
  id: string;
  spare: string;
  raw: unknown;
};

/** What stands in the log. */
type Wrapped = { id: string; aside: unknown };

const longestId = 100;
const noTime = '0'.repeat(26);

/** Every row has a place of its own, the same on every machine. */
export function readAside(raw: unknown): AsideRow {
  const spare = derivedId(noTime, asideText(raw));
  const id = (raw as { id?: unknown } | null)?.id;
  return { id: isPlace(id) ? id : spare, spare, raw };
}

/** As it stands in the log: no entry, and nothing that any index looks at. */
export function wrapped({ raw }: AsideRow, id: string): EntryRow {
  return { id, aside: raw } satisfies Wrapped as unknown as EntryRow;
}

/** A row as it goes into a copy: out of its wrapping. */
export function unwrapped(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !Object.hasOwn(row, 'aside')) return row;
  const others = Object.entries(row).filter(([name]) => name !== 'id' && name !== 'aside');
  return others.every(([, value]) => value === undefined) ? (row as Wrapped).aside : row;
}

/** The text of a row that was set aside, by which two of them are compared. */
export function asideText(raw: unknown): string {
  return JSON.stringify(raw, bytesAsText) ?? '';
}

/** Nothing may take the last place there is: after it nothing could be kept. */
function isPlace(id: unknown): id is string {
  return typeof id === 'string' && id !== '' && id.length <= longestId && id !== lastId;
}

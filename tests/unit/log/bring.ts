import { expect } from 'vitest';
import {
  type Import,
  type ImportOptions,
  prepareImport,
} from '../../../utils/log/transfer/import.ts';

/** An import that was looked at and not refused. */
export async function prepared(text: BlobPart, options: ImportOptions = {}): Promise<Import> {
  const found = await prepareImport(new Blob([text]), options);
  expect(found).not.toHaveProperty('refused');
  expect(found).not.toHaveProperty('wrong');
  return found as Import;
}

/** Brings a file in: what it would bring, and has brought. */
export async function bring(text: BlobPart, options: ImportOptions = {}) {
  const ready = await prepared(text, options);
  const end = await ready.apply();
  expect(end).toHaveProperty('done');
  return { preview: ready.preview, done: 'done' in end ? end.done : null };
}

/** Counts, with nothing odd about them. */
export const counts = (fresh: number, same = 0, differs = 0) => ({
  fresh,
  same,
  differs,
  aside: 0,
  newer: 0,
  ahead: 0,
  over: 0,
  settings: 0,
  people: 'none',
  words: 'none',
  after: 'none',
});

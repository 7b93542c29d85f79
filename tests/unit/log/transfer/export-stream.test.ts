import { beforeEach, describe, expect, test } from 'vitest';
import { withLog } from '../../../../utils/log/database/connection.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import {
  type ExportProgress,
  exportLog,
  exportStream,
  type Format,
} from '../../../../utils/log/transfer/export.ts';
import { csv } from '../../../../utils/log/transfer/format-csv.ts';
import { json } from '../../../../utils/log/transfer/format-json.ts';
import { markdown } from '../../../../utils/log/transfer/format-markdown.ts';
import { plainWords } from '../../../fixtures/log/markdown-words.ts';
import { newProfile } from '../place.ts';

beforeEach(newProfile);

const at = '2026-03-01T00:00:00.000Z';
const keep = (text: string) =>
  keepEntry({ kind: 'line', element: 'kindness', source: 'newtab', payload: { text } });
async function written(format: Format): Promise<string> {
  let text = '';
  for await (const piece of exportLog(format, at)) text += piece.text;
  return text;
}
async function piecesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream as unknown as AsyncIterable<Uint8Array>) pieces.push(piece);
  return pieces;
}
/** With its byte order mark. */
const textOf = async (pieces: Uint8Array[]) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    await new Blob(pieces as never).arrayBuffer(),
  );
describe.each([
  ['JSON', () => json],
  ['CSV', () => csv],
  ['Markdown', () => markdown(plainWords)],
] as [string, () => Format][])('a stream of %s', (_, format) => {
  test('of an empty log comes to its end', { timeout: 20_000 }, async () => {
    const { stream, written: found } = exportStream(format(), at);
    expect(await textOf(await piecesOf(stream))).toBe(await written(format()));
    expect(found).toEqual({ entries: 0, aside: 0, problem: null });
  });

  test('holds the whole log, comes to its end, and tells how far it is', {
    timeout: 20_000,
  }, async () => {
    for (const text of ['tea', 'שלום 👩‍👩‍👧', 'x'.repeat(150_000)]) await keep(text);
    const steps: ExportProgress[] = [];
    const { stream, written: found } = exportStream(format(), at, (step) => steps.push(step));
    const pieces = await piecesOf(stream);
    expect((await textOf(pieces)) === (await written(format()))).toBe(true);
    expect(Math.max(...pieces.map(({ length }) => length))).toBe(64 * 1024);
    expect(found).toEqual({ entries: 3, aside: 0, problem: null });
    expect(steps.at(-1)).toEqual({ done: 3, total: 3 });
  });
});

test('rows that cannot be read are counted apart', async () => {
  const kept = await keep('tea');
  await withLog(async (log) => {
    for (const id of ['odd', 'other'])
      await log.put('entries', { ...kept, id, payload: 7 } as never);
  });
  const { stream, written: found } = exportStream(json, at);
  await piecesOf(stream);
  expect(found).toMatchObject({ entries: 1, aside: 2 });
});

test('one that is ended is broken off with the reason, and hands out nothing more', async () => {
  await keep('tea');
  const leaving = new AbortController();
  const { stream, written: found } = exportStream(json, at, undefined, leaving.signal);
  const reader = stream.getReader();
  expect((await reader.read()).done).toBe(false);
  const why = new Error('the page is left');
  leaving.abort(why);
  await expect(reader.read()).rejects.toBe(why);
  expect(found.problem).toBe(why);
});

test('what goes wrong in the log waits beside the stream, with its kind', async () => {
  const broken: Format = {
    ...json,
    entry: () => {
      throw new TypeError('odd');
    },
  };
  await keep('tea');
  const { stream, written: found } = exportStream(broken, at);
  await expect(piecesOf(stream)).rejects.toThrow('odd');
  expect(found.problem).toBeInstanceOf(TypeError);
});

test('nothing is read before it is asked for', async () => {
  await keep('tea');
  const steps: ExportProgress[] = [];
  exportStream(json, at, (step) => steps.push(step));
  await written(json);
  expect(steps).toEqual([]);
});

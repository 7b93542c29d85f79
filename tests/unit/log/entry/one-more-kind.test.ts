import { beforeEach, expect, test } from 'vitest';
import { readPage } from '../../../../utils/log/entries.ts';
import {
  entryKinds,
  type KindRow,
  kindTable,
  rowOf,
} from '../../../../utils/log/entry/entry-kinds.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import { findEntries } from '../../../../utils/log/reading/find.ts';
import { kindWords } from '../../../../utils/log/returning/kind-words.ts';
import { entryNeedsSupport } from '../../../../utils/log/returning/needs-support.ts';
import { exportStream, type Format } from '../../../../utils/log/transfer/export.ts';
import { csv } from '../../../../utils/log/transfer/format-csv.ts';
import { json } from '../../../../utils/log/transfer/format-json.ts';
import { markdown } from '../../../../utils/log/transfer/format-markdown.ts';
import { plainWords } from '../../../fixtures/log/markdown-words.ts';
import { bring } from '../bring.ts';
import { newProfile } from '../place.ts';

/** One more row: that is all of a kind that the log needs. */
const thanks: KindRow = {
  fields: { text: rowOf('line').fields.text, to: rowOf('line').fields.text } as never,
  isBlank: ({ text }) => String(text).trim() === '',
  kindWords: 'text',
  onPaper: true,
};
Object.assign(kindTable, { thanks });
(entryKinds as string[]).push('thanks');

const fresh = (text: string, to = 'the night nurse') =>
  ({ kind: 'thanks', element: 'kindness', source: 'popup', payload: { text, to } }) as never;

const copyAs = (format: Format) =>
  new Response(exportStream(format, '2026-11-29T10:00:00.000Z').stream).text();

beforeEach(newProfile);

test('a kind with a row of its own is kept, read, looked for, brought back and copied', async () => {
  expect(await keepEntry(fresh(' '))).toBeNull();
  await expect(keepEntry(fresh('x', 7 as never))).rejects.toThrow(TypeError);
  const kept = await keepEntry({
    ...(fresh('for the blanket') as object),
    comesBack: true,
  } as never);
  expect((await readPage()).entries).toEqual([kept]);
  for await (const { found } of findEntries({ text: 'nurse blanket' })) {
    expect(found).toMatchObject([
      { entry: kept, highlights: [{ field: 'text' }, { field: 'to' }] },
    ]);
  }
  expect(await kindWords('2026-11-29')).toMatchObject([{ text: 'for the blanket' }]);
  expect(kept && (await entryNeedsSupport(kept))).toBe(false);
  const copy = await copyAs(json);
  expect(await copyAs(csv)).toMatch(
    /"thanks","kindness",.*"for the blanket",.*""to"":""the night nurse""/,
  );
  const named = {
    ...plainWords,
    kinds: { ...plainWords.kinds, thanks: 'Thanks' },
    fields: { ...plainWords.fields, to: 'To' },
  };
  const toRead = await copyAs(markdown(named));
  expect(toRead).toContain('\n### Thanks, ');
  expect(toRead).toContain('\ntext\n\n> for the blanket\n\nTo\n\n> the night nurse\n');
  await newProfile();
  await bring(copy);
  expect((await readPage()).entries).toEqual([kept]);
});

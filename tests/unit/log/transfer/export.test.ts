import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { withLog } from '../../../../utils/log/database/connection.ts';
import { updateEntry } from '../../../../utils/log/entries.ts';
import type { Entry } from '../../../../utils/log/entry/entry.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import { exportLog, type Format } from '../../../../utils/log/transfer/export.ts';
import { csv, safeCell } from '../../../../utils/log/transfer/format-csv.ts';
import { json } from '../../../../utils/log/transfer/format-json.ts';
import { markdown } from '../../../../utils/log/transfer/format-markdown.ts';
import { plainWords } from '../../../fixtures/log/markdown-words.ts';
import { anyText } from '../any-entry.ts';
import { quoted } from '../at-once.ts';
import { newProfile } from '../place.ts';

beforeEach(newProfile);

async function written(format: Format): Promise<string> {
  let text = '';
  for await (const piece of exportLog(format, '2026-03-01T00:00:00.000Z')) text += piece.text;
  return text;
}

const keep = (text: string) =>
  keepEntry({ kind: 'line', element: 'kindness', source: 'newtab', payload: { text } });

test('tells how far it has come, and can be left', async () => {
  for (let n = 0; n < 501; n++) await keep('x');
  const done: number[] = [];
  for await (const piece of exportLog(json, '')) {
    done.push(piece.done);
    expect(piece.total).toBe(501);
  }
  expect(done.length).toBeGreaterThan(3);
  expect([done[0], done.at(-1)]).toEqual([0, 501]);
  for await (const piece of exportLog(json, '')) {
    if (piece.done > 0) break;
  }
});

test('rows that cannot be read are in the JSON as they are', async () => {
  const kept = await keep('fine');
  const odd = { ...kept, id: 'odd', payload: 7 };
  await withLog(async (log) => void (await log.put('entries', odd as never)));
  const whole = JSON.parse(await written(json)) as { entries: Entry[]; setAside: unknown[] };
  expect(whole.entries).toEqual([kept]);
  expect(whole.setAside).toEqual([odd]);
});

test('F63 cells that look like formulas are neutralised, numbers stay', () => {
  for (const bad of [
    '=1+1',
    '+A1',
    '-A1',
    '@SUM',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋a',
    '－a',
    '＠a',
    ' =1',
    '\u200b=1',
    '\u00a0@x',
    '\0=1',
  ]) {
    expect(safeCell(bad)).toMatch(/^'/);
  }
  for (const fine of ['-5', '+3.5', '12', '-0,5', 'a=b', 'tea', '', "it's", '(-5)']) {
    expect(safeCell(fine)).toBe(fine);
  }
});

test('F63 no cell of a whole file starts like a formula, and every row has every cell', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 6 }), async (texts) => {
      await newProfile();
      let kept = 0;
      for (const text of texts) if (await keep(text)) kept++;
      const file = await written(csv);
      expect(file.startsWith('\ufeff"id",')).toBe(true);
      const rows = cellsIn(file.slice(1));
      expect(rows).toHaveLength(kept + 1);
      for (const row of rows) {
        expect(row).toHaveLength(rows[0]?.length ?? 0);
        for (const cell of row) {
          const start = cell.replace(/^[ \p{Zs}\p{Cf}]+/u, '').normalize('NFKC');
          expect(/^[=+\-@\t\r\n]/.test(start) && !/^[+-]?\d+([.,]\d+)?$/.test(cell)).toBe(false);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('Markdown reads well, and one’s own words stay one’s own words', async () => {
  const now = () => Temporal.ZonedDateTime.from('2026-03-02T10:00:00+01:00[Europe/Berlin]');
  const payload = { harsh: '# no <b>heading</b>\n- no list', friend: '[no](link)', kinder: '' };
  const kept = await keepEntry(
    { kind: 'reframe', element: 'kindness', source: 'popup', payload, after: 'lighter' },
    { now },
  );
  const changed = await updateEntry(kept?.id ?? '', { hard: true });
  const escapedAt = changed?.editedAt?.replace(/[.]|-/g, '\\$&').replaceAll(':', '\\:');
  const text = await written(markdown(plainWords));
  expect(text).toBe(
    '# My log\n\n## Day 2026-03-02\n\n### reframe, 09:00 Europe/Berlin\n' +
      '\nharsh\n\n> \\# no &lt;b\\>heading&lt;/b\\>  \n> \\- no list\n' +
      '\nfriend\n\n> \\[no\\]\\(link\\)\n' +
      `\n- after: lighter\n- hard: true\n- element: kindness\n- source: popup\n- editedAt: ${escapedAt}\n` +
      '- zone: Europe/Berlin\n',
  );
});

test('a quote never ends early, whatever is in it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const line of quoted(text).split('\n')) expect(line.startsWith('>')).toBe(true);
      expect(quoted(text)).not.toMatch(/<|(?<!\\)[`*_[\]]/);
    }),
  );
});

/** A small, strict reader of quoted CSV. */
function cellsIn(file: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < file.length) {
    if (file[at] !== '"') throw new Error(`no quote at ${at}`);
    let cell = '';
    for (at++; !(file[at] === '"' && file[at + 1] !== '"'); at++) {
      if (at >= file.length) throw new Error('cut off');
      if (file[at] === '"') at++;
      cell += file[at];
    }
    rows.at(-1)?.push(cell);
    at++;
    if (file[at] === ',') at++;
    else if (file.startsWith('\r\n', at)) {
      at += 2;
      if (at < file.length) rows.push([]);
    } else throw new Error(`no end of cell at ${at}`);
  }
  return rows;
}

import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../utils/log/entry/entry.ts';
import type { Format } from '../../../../utils/log/transfer/export.ts';
import { csv, safeCell } from '../../../../utils/log/transfer/format-csv.ts';
import { json } from '../../../../utils/log/transfer/format-json.ts';
import {
  type MarkdownWords,
  markdown,
  quoted,
} from '../../../../utils/log/transfer/format-markdown.ts';
import { lineOf } from '../../../fixtures/log/copy-file.ts';

const at = '2026-03-01T08:00:00.000Z';
const line = lineOf(1, 'tea');
const entry = (kind: string, payload: object, more: object = {}) =>
  ({ ...line, kind, payload, ...more }) as unknown as Entry;

/** A whole file, as the export puts it together. */
function fileOf(format: Format, entries: readonly Entry[], aside: readonly unknown[] = []): string {
  const parts = entries.map((one, place) => [...format.entry(one, place)].join(''));
  const rest = aside.map((row, place) => [...(format.aside?.(row, place) ?? [])].join(''));
  const between = format.betweenParts?.() ?? '';
  return [format.start(at), ...parts, between, ...rest, format.end()].join('');
}

describe('JSON', () => {
  const head = `{"format":"kind-pause-log","version":1,"exportedAt":"${at}","entries":[\n`;

  test('has one entry a line, and all rows set aside on the last', () => {
    const row = JSON.stringify(line);
    expect(fileOf(json, [])).toBe(`${head}\n],"setAside":[]}\n`);
    expect(fileOf(json, [line, line, line], [7, { a: 1 }, null])).toBe(
      `${head}${row},\n${row},\n${row}\n],"setAside":[7,{"a":1},null]}\n`,
    );
  });
});

describe('CSV', () => {
  const columns =
    '"id","at","zone","day","kind","element","source","after","hard","comesBack","text","harsh",' +
    '"friend","kinder","dear","responsibility","feelings","strength","where","note","seconds",' +
    '"pattern","touch","finished","cardId","returns","opened","series"\r\n';
  const own = '"01ARZ3NDEKTSV4RRFFQ69G5001","2016-07-30T23:54:10.259Z","UTC","2016-07-30"';

  test('begins with the mark and the names of the columns', () => {
    expect(fileOf(csv, [])).toBe(`\ufeff${columns}`);
  });

  test('has a row for each entry, with nothing in what it does not have', () => {
    const marks = { after: 'lighter', hard: true, comesBack: true };
    const made = entry('notice', { feelings: ['sad', 'so "so"'], strength: 0 }, marks);
    expect(fileOf(csv, [line, made]).slice(columns.length + 1)).toBe(
      `${own},"line","kindness","newtab","","","","tea"${',""'.repeat(17)}\r\n` +
        `${own},"notice","kindness","newtab","lighter","true","true"${',""'.repeat(6)},` +
        `"sad, so ""so""","0"${',""'.repeat(10)}\r\n`,
    );
  });

  test.each([
    ['', ''],
    ['tea', 'tea'],
    ['=1', "'=1"],
    ['+a', "'+a"],
    ['-a', "'-a"],
    ['@a', "'@a"],
    ['\ta', "'\ta"],
    ['\ra', "'\ra"],
    ['\na', "'\na"],
    ['a=1', 'a=1'],
    ['-5', '-5'],
    ['+5', '+5'],
    ['-5.25', '-5.25'],
    ['-5,25', '-5,25'],
    ['-5.', "'-5."],
    ['-5 tea', "'-5 tea"],
    ['- -5', "'- -5"],
    ['  =1', "'  =1"],
    ['\u00a0\u200b=1', "'\u00a0\u200b=1"],
    ['\uff1d1', "'\uff1d1"],
    ['\ufe62a', "'\ufe62a"],
    ['a\u0000b\u001b', 'ab'],
    ['\u0000=1', "'=1"],
    ['a\tb\nc', 'a\tb\nc'],
    ['👩 =1', '👩 =1'],
  ])('the cell %j is written as %j', (text, cell) => {
    expect(safeCell(text)).toBe(cell);
  });

  test('a long cell is whole, with its quotes doubled', () => {
    const text = `${'x'.repeat(32 * 1024 - 1)}👩"${'"'.repeat(40_000)}`;
    expect(fileOf(csv, [lineOf(1, text)])).toContain(`,"${text.replaceAll('"', '""')}",`);
  });
});

describe('Markdown', () => {
  const words: MarkdownWords = {
    title: 'My log',
    kinds: { line: 'A line', reframe: 'Reframe', notice: 'Notice' } as MarkdownWords['kinds'],
    after: { lighter: 'Lighter after', same: 'Same', heavier: 'Heavier' },
    fields: { text: 'Text', harsh: 'Harsh', friend: 'Friend', feelings: 'Feelings' },
    day: (day) => `Day ${day}`,
  };

  test('has a heading for each day and each entry, and quotes of what was written', () => {
    const made = [
      line,
      entry('line', { text: '' }),
      entry('reframe', { harsh: 'no', kinder: 'left out', friend: 'yes' }, { day: '2016-08-01' }),
      entry('notice', { feelings: ['sad', 'calm'] }, { day: '2016-08-01', after: 'lighter' }),
    ];
    expect(fileOf(markdown(words), made)).toBe(
      '# My log\n' +
        '\n## Day 2016-07-30\n\n### A line\n\nText\n\n> tea\n\n### A line\n\n' +
        '\n## Day 2016-08-01\n\n### Reframe\n\nHarsh\n\n> no\n\nFriend\n\n> yes\n' +
        '\n### Notice\n\nFeelings\n\n> sad\n\nFeelings\n\n> calm\n\nLighter after\n',
    );
  });

  test.each([
    ['', '>'],
    ['a', '> a'],
    ['a\nb', '> a  \n> b'],
    ['a\r\nb', '> a  \n> b'],
    ['a\n\nb', '> a  \n>  \n> b'],
    ['a\n', '> a  \n>'],
    ['\na', '>  \n> a'],
    ['a\rb\vc\fd\u0085e\u2028f\u2029g', '> a  \n> b  \n> c  \n> d  \n> e  \n> f  \n> g'],
    ['a   ', '> a'],
    ['   ', '>'],
    ['  a b', '> \u00a0\u00a0a b'],
    [' a', '> \u00a0a'],
    ['a\tb', '> a\tb'],
    ['a\u0007b\u001b', '> ab'],
    ['a & <b>', '> a &amp; &lt;b\\>'],
    [
      '\\`*_{}[]()#+-.!|>~$:@=',
      '> \\\\\\`\\*\\_\\{\\}\\[\\]\\(\\)\\#\\+\\-\\.\\!\\|\\>\\~\\$\\:\\@\\=',
    ],
  ])('the text %j is quoted as %j', (text, quote) => {
    expect(quoted(text)).toBe(quote);
  });

  test('a long line stays whole, and no letter of it is cut apart', () => {
    const text = `${'x'.repeat(16 * 1024 - 1)}👩*${'y'.repeat(20_000)}`;
    expect(quoted(text)).toBe(`> ${text.replace('*', '\\*')}`);
  });
});

import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../utils/log/entry/entry.ts';
import type { Format } from '../../../../utils/log/transfer/export.ts';
import { csv, safeCell } from '../../../../utils/log/transfer/format-csv.ts';
import { json } from '../../../../utils/log/transfer/format-json.ts';
import { markdown } from '../../../../utils/log/transfer/format-markdown.ts';
import { lineOf } from '../../../fixtures/log/copy-file.ts';
import { plainWords } from '../../../fixtures/log/markdown-words.ts';
import { quoted } from '../at-once.ts';

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
    '"pattern","touch","finished","cardId","returns","opened","series",' +
    '"editedAt","earlier","time","more"\r\n';
  const own = '"01ARZ3NDEKTSV4RRFFQ69G5001","2016-07-30T23:54:10.259Z","UTC","2016-07-30"';

  test('begins with the mark and the names of the columns', () => {
    expect(fileOf(csv, [])).toBe(`\ufeff${columns}`);
  });

  test('has a row for each entry, with nothing in what it does not have', () => {
    const marks = { after: 'lighter', hard: true, comesBack: true };
    const made = entry('notice', { feelings: ['sad', 'so "so"'], strength: 0 }, marks);
    expect(fileOf(csv, [line, made]).slice(columns.length + 1)).toBe(
      `${own},"line","kindness","newtab","","","","tea"${',""'.repeat(19)},"23:54",""\r\n` +
        `${own},"notice","kindness","newtab","lighter","true","true"${',""'.repeat(6)},` +
        `"sad, so ""so""","0"${',""'.repeat(12)},"23:54",""\r\n`,
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
  test('has a heading for each day and each entry, quotes of what was written, and the facts', () => {
    const made = [
      line,
      entry('line', { text: '' }),
      entry('reframe', { harsh: 'no', friend: 'yes', kinder: '' }, { day: '2016-08-01' }),
      entry('notice', { feelings: ['sad', 'calm'] }, { day: '2016-08-01', after: 'lighter' }),
    ];
    const facts = '- element: kindness\n- source: newtab\n- zone: UTC\n';
    expect(fileOf(markdown(plainWords), made)).toBe(
      '# My log\n' +
        `\n## Day 2016-07-30\n\n### line, 23:54 UTC\n\ntext\n\n> tea\n\n${facts}` +
        `\n### line, 23:54 UTC\n\n${facts}` +
        `\n## Day 2016-08-01\n\n### reframe, 23:54 UTC\n\nharsh\n\n> no\n\nfriend\n\n> yes\n\n${facts}` +
        '\n### notice, 23:54 UTC\n\nfeelings\n\n> sad\n\nfeelings\n\n> calm\n' +
        `\n- after: lighter\n${facts}`,
    );
  });

  test.each([
    ['even-slow', 'even-slow'],
    ['Europe/Berlin', 'Europe/Berlin'],
    ['https://x', 'https\\://x'],
    ['a.b', 'a\\.b'],
    ['<b>', '&lt;b\\>'],
    ['one\n# two\u0000', 'one \\# two'],
  ])('the fact %j stands in its one line as %j', (fact, shown) => {
    const text = fileOf(markdown(plainWords), [entry('line', { text: 'x', cardId: fact })]);
    expect(text.split('\n')).toContain(`- cardId: ${shown}`);
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

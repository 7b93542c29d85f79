import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from '../../../../utils/log/entry/entry.ts';
import { entryKinds, rowOf } from '../../../../utils/log/entry/entry-kinds.ts';
import { csv, safeCell } from '../../../../utils/log/transfer/format-csv.ts';
import { markdown } from '../../../../utils/log/transfer/format-markdown.ts';
import { plainWords } from '../../../fixtures/log/markdown-words.ts';
import { anyEntry } from '../any-entry.ts';
import { quoted } from '../at-once.ts';

const head = cellsIn(csv.start('x').slice(1));

/** Every value in an entry, with the name of its field, also in lists. */
function* valuesOf(entry: Entry): Generator<[name: string, value: string]> {
  const { payload, ...frame } = entry;
  for (const [name, value] of [...Object.entries(frame), ...Object.entries(payload)]) {
    // How a text is made up is no value of its own: it is read as captions in the text.
    if (rowOf(entry.kind).fields[name]?.holds === 'shape') continue;
    for (const one of Array.isArray(value) ? value : [value]) yield [name, String(one)];
  }
}

test('every field of every kind is drawn here', () => {
  for (const kind of entryKinds) {
    const drawn = fc.sample(
      anyEntry.filter((entry) => entry.kind === kind),
      { numRuns: 60, seed: 1 },
    );
    const names = new Set(drawn.flatMap(({ payload }) => Object.keys(payload)));
    expect([...names].sort(), kind).toEqual(Object.keys(rowOf(kind).fields).sort());
  }
});

test('the value of each field is in the column of its name', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      const cells = cellsIn([...csv.entry(entry, 0)].join(''));
      expect(cells).toHaveLength(head.length);
      for (const [name, value] of valuesOf(entry)) {
        const plain = safeCell(value).replace(/^'/, '');
        expect(cells[head.indexOf(name)], name).toContain(plain);
      }
    }),
  );
});

test('the value of each field is in the copy to read, with its year and its time', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      const text = [...markdown(plainWords).entry(entry, 0)].join('');
      expect(text).toContain(`## Day ${entry.day}\n`);
      expect(text).toContain(`### ${entry.kind}, ${entry.at.slice(11, 16)} ${entry.zone}\n`);
      const plain = unescaped(text);
      for (const [name, value] of valuesOf(entry)) {
        if (['id', 'at', 'earlier'].includes(name) || value === '') continue;
        const words = rowOf(entry.kind).fields[name]?.holds === 'words';
        if (words) expect(text, name).toContain(`\n\n${name}\n\n${quoted(value)}\n`);
        else expect(plain.replace(/\s+/g, ' '), name).toContain(asLine(value));
      }
    }),
  );
});

/** As one line shows it: what nobody can see is not there. */
function asLine(text: string): string {
  return text
    .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function unescaped(text: string): string {
  return text
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~$:@=])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

/** The cells of one row, as a spreadsheet reads them. */
function cellsIn(row: string): string[] {
  return (row.match(/"(?:[^"]|"")*"/g) ?? []).map((cell) =>
    cell.slice(1, -1).replaceAll('""', '"'),
  );
}

import type { Entry } from '../entry/entry.ts';
import type { Format } from './export.ts';
import { partsOf } from './json-pieces.ts';

const own = ['id', 'at', 'zone', 'day', 'kind', 'element', 'source', 'after', 'hard', 'comesBack'];
const payload = [
  'text harsh friend kinder dear responsibility feelings strength where note',
  'seconds pattern touch finished cardId returns opened series',
]
  .join(' ')
  .split(' ');

/** What a spreadsheet may take for the start of a formula, once a form is made plain. */
const formulaStart = /^[=+\-@\t\r\n]/;
const plainNumber = /^[+-]?\d+([.,]\d+)?$/;
/** NUL ends a text in some readers, which would open the quotes; a terminal obeys others. */
const controls = /[\p{Cc}--[\t\n\r]]/gv;

/** For spreadsheets: one row an entry, safe to open. Not lossless; the JSON form is. */
export const csv: Format = {
  // The mark makes spreadsheets read UTF-8.
  start: () => `\ufeff${[...row([...own, ...payload])].join('')}`,
  entry: (entry) => row(cellsOf(entry)),
  end: () => '',
};

function cellsOf(entry: Entry): string[] {
  const fields = entry as unknown as Record<string, unknown>;
  const inside = entry.payload as Record<string, unknown>;
  return [...own.map((name) => fields[name]), ...payload.map((name) => inside[name])].map(
    (value) => (Array.isArray(value) ? value.join(', ') : value === undefined ? '' : String(value)),
  );
}

function* row(cells: readonly string[]): Generator<string> {
  for (const [at, cell] of cells.entries()) {
    yield at === 0 ? '"' : ',"';
    for (const part of partsOf(safeCell(cell))) yield part.replaceAll('"', '""');
    yield '"';
  }
  yield '\r\n';
}

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe goes before one that starts like
 * it, also behind spaces and invisible characters, and in full-width forms. Numbers stay.
 */
export function safeCell(text: string): string {
  const cell = text.replace(controls, '');
  if (plainNumber.test(cell)) return cell;
  const seen = cell.replace(/^[ \p{Zs}\p{Cf}]+/u, '');
  const first = [...seen.slice(0, 2)][0] ?? '';
  return formulaStart.test(first.normalize('NFKC')) ? `'${cell}` : cell;
}

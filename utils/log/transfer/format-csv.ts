import { partsOf } from '../../async/json-pieces.ts';
import type { FieldName } from '../entry/entry-kinds.ts';
import { asRow, type LogEntry } from '../entry/newer-entry.ts';
import { type Fields, fieldsOf } from '../entry/parse-entry.ts';
import type { Format } from './export.ts';

/** What stands around a payload. */
const frame = 'id at zone day kind element source after hard comesBack'.split(' ');
/** The columns of payloads, in this order. Order and names stay: people have sheets with them. */
const columns: Readonly<Record<FieldName, true>> = {
  text: true,
  harsh: true,
  friend: true,
  kinder: true,
  dear: true,
  responsibility: true,
  feelings: true,
  strength: true,
  where: true,
  note: true,
  seconds: true,
  pattern: true,
  touch: true,
  finished: true,
  cardId: true,
  returns: true,
  opened: true,
  series: true,
};
const edits = ['editedAt', 'earlier'];
const inColumns = Object.keys(columns);
/** `time` is the local time of keeping; `more` is what only a newer version knows, as JSON. */
const header = [...frame, ...inColumns, ...edits, 'time', 'more'];

/** What a spreadsheet may take for the start of a formula, once a form is made plain. */
const formulaStart = /^[=+\-@\t\r\n]/;
const plainNumber = /^[+-]?\d+([.,]\d+)?$/;
/** NUL ends a text in some readers, which would open the quotes; a terminal obeys others. */
const controls = /[\p{Cc}--[\t\n\r]]/gv;

/**
 * For spreadsheets: one row an entry, every field of it, safe to open. Not lossless (a list is one
 * cell, formulas are defused); the JSON form is.
 */
export const csv: Format = {
  // The mark makes spreadsheets read UTF-8.
  start: () => `\ufeff${[...rowWith(header)].join('')}`,
  entry: (entry) => rowWith(cellsOf(entry)),
  newer: (entry) => rowWith(cellsOf(entry)),
  end: () => '',
};

function cellsOf(entry: LogEntry): string[] {
  const outer = asRow(entry) as Fields;
  const payload = fieldsOf(outer.payload);
  const inner = payload ?? {};
  const more = {
    ...without(outer, [...frame, ...edits, ...(payload ? ['payload'] : [])]),
    ...(payload && { payload: without(payload, inColumns) }),
  };
  return [
    ...frame.map((name) => cellOf(outer[name])),
    ...inColumns.map((name) => cellOf(inner[name])),
    ...edits.map((name) => cellOf(outer[name])),
    timeIn(entry),
    Object.values(more).every(isEmpty) ? '' : JSON.stringify(more),
  ];
}

function without(row: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || JSON.stringify(value) === '{}';
}

function cellOf(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellOf).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** HH:MM on the person's clock then; by UTC in a zone that this browser does not know. */
function timeIn({ at, zone }: LogEntry): string {
  try {
    const then = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
    return then.toPlainTime().toString({ smallestUnit: 'minute' });
  } catch {
    return at.slice(11, 16);
  }
}

function* rowWith(cells: readonly string[]): Generator<string> {
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

import { partsOf } from '../../async/json-pieces.ts';
import type { AfterCopy } from '../after-words/after-copy.ts';
import type { Entry } from '../entry/entry.ts';
import { type EntryKind, type FieldName, rowOf } from '../entry/entry-kinds.ts';
import { type LogEntry, leavesOf, type NewerEntry } from '../entry/newer-entry.ts';
import { type Fields, unknownFields, unknownMarks } from '../entry/parse-entry.ts';
import { isBlank } from '../entry/text.ts';
import type { OwnKind, OwnWord } from '../my-words/my-words.ts';
import type { MyPeople } from '../people/people.ts';
import type { Format } from './export.ts';

/** What is said of an entry beside what it holds. */
export const marks = [
  'kind',
  'after',
  'hard',
  'comesBack',
  'element',
  'source',
  'editedAt',
  'zone',
] as const;
export type MarkdownMark = (typeof marks)[number];

/** The words around a person's own, from the locale files. */
export type MarkdownWords = {
  title: string;
  kinds: Record<EntryKind, string>;
  /** Headings of one's own people and what helped, and somebody without a name. */
  people: { short: string; helped: string; someone: string };
  /** The heading of one's own cards, lines and words, and what each kind is called. */
  mine: { title: string; kinds: Record<OwnKind, string> };
  /** The heading of sentences about what a pause comes after, and each as it is read. */
  after: { title: string; sentences(copy: AfterCopy): string[] };
  /** The heading of what a newer Kind Pause wrote. */
  newer: string;
  /** What each field and mark is called. */
  fields: Record<FieldName | MarkdownMark, string>;
  /** A chosen value, as people read it; what is not known stays as it is. */
  value(field: FieldName | MarkdownMark, value: string | number | boolean): string;
  /** A day YYYY-MM-DD with its year, as people read it. */
  day(day: string): string;
  /** The time of an instant, as people read it. */
  time(instant: string, zone: string): string;
};

/**
 * The form to read: days, entries, one's own words as quotes, with nothing that runs. It has every
 * field of an entry but its id and the times of earlier edits, which say nothing to a reader.
 */
export function markdown(words: MarkdownWords): Format {
  let day = '';
  function* under(entry: LogEntry, section: Iterable<string>): Generator<string> {
    if (entry.day !== day) yield `\n## ${words.day(entry.day)}\n`;
    day = entry.day;
    const kind = entry.kind === 'newer' ? words.newer : words.kinds[entry.kind];
    yield `\n### ${kind}, ${words.time(entry.at, entry.zone)}\n`;
    yield* section;
  }
  return {
    start: (_at, { people, words: mine, after } = {}) =>
      [
        `# ${words.title}\n`,
        people ? sectionOfPeople(people, words) : '',
        mine ? sectionOfWords(mine, words) : '',
        after ? sectionOfAfter(after, words) : '',
      ].join(''),
    entry: (entry) => under(entry, sectionOf(entry, words)),
    newer: (entry) => under(entry, sectionOfNewer(entry, words)),
    end: () => '',
  };
}

function sectionOfPeople({ people, helped }: MyPeople, words: MarkdownWords): string {
  const { short, helped: heading, someone } = words.people;
  const parts = people.length > 0 ? [`\n## ${short}\n`] : [];
  for (const { name, number, line } of people) {
    const label = isBlank(name) ? someone : escaped(oneLine(name));
    const lines = [number, line].filter((text) => !isBlank(text));
    parts.push(lines.length > 0 ? [...quote(label, lines.join('\n'))].join('') : `\n${label}\n`);
  }
  if (helped) parts.push(...quote(heading, helped.text));
  return parts.join('');
}

function sectionOfWords(mine: readonly OwnWord[], words: MarkdownWords): string {
  const parts = mine.flatMap(({ kind, text, out = '' }) => {
    const said = [text, out].filter((one) => !isBlank(one)).join('\n');
    return [...quote(words.mine.kinds[kind], said)];
  });
  return [`\n## ${words.mine.title}\n`, ...parts].join('');
}

function sectionOfAfter(after: AfterCopy, words: MarkdownWords): string {
  const { title, sentences } = words.after;
  return [...quote(title, sentences(after).join('\n'))].join('');
}

function* sectionOf(entry: Entry, words: MarkdownWords): Generator<string> {
  const payload = entry.payload as Fields;
  const facts: string[] = [];
  for (const [name, { holds }] of Object.entries(rowOf(entry.kind).fields)) {
    if (holds === 'shape') continue;
    const field = name as FieldName;
    const value = payload[field];
    const all = (Array.isArray(value) ? value : [value]) as (string | number | boolean)[];
    for (const one of all) {
      if (one === undefined || one === '') continue;
      const said = words.value(field, one);
      if (holds === 'words') yield* quote(words.fields[field], said);
      else facts.push(factLine(words.fields[field], said));
    }
  }
  for (const [field, value] of leavesOf({ ...unknownMarks(entry), ...unknownFields(entry) })) {
    if (typeof value === 'string') yield* quote(escaped(field), value);
    else facts.push(factLine(escaped(field), String(value)));
  }
  facts.push(...markLines(entry, words));
  yield `\n${facts.join('')}`;
}

function* sectionOfNewer({ row }: NewerEntry, words: MarkdownWords): Generator<string> {
  const facts: string[] = [];
  const { id: _, at: _at, day: _day, earlier: _earlier, ...rest } = row as Fields;
  const more = Object.entries(rest).filter(
    ([name]) => !(marks as readonly string[]).includes(name),
  );
  for (const [field, value] of leavesOf(Object.fromEntries(more))) {
    const name = escaped(field.replace(/^payload\./, ''));
    if (typeof value === 'string') yield* quote(name, value);
    else facts.push(factLine(name, String(value)));
  }
  yield `\n${markLines(row, words).concat(facts).join('')}`;
}

/** What is said of an entry, one line each. The kind stands in the heading where it is known. */
function markLines(row: object, words: MarkdownWords): string[] {
  const isKnown = Object.hasOwn(words.kinds, (row as { kind: string }).kind);
  return marks.flatMap((mark) => {
    const value = (row as Fields)[mark];
    if ((mark === 'kind' && isKnown) || value === undefined || value === null) return [];
    const said = typeof value === 'object' ? JSON.stringify(value) : value;
    return [factLine(words.fields[mark], words.value(mark, said as string | number | boolean))];
  });
}

function* quote(label: string, text: string): Generator<string> {
  if (text === '') return;
  yield `\n${label}\n\n`;
  yield* quotedPieces(text);
  yield '\n';
}

/** Dates, times and names with nothing in them that Markdown or a reader of it takes for a sign. */
const harmless = /^[\p{L}\p{N}\p{Zs},:\-/+]*$/u;

function factLine(label: string, value: string): string {
  const line = oneLine(value);
  const isPlain = harmless.test(line) && !line.includes('//');
  return `- ${label}: ${isPlain ? line : escaped(line)}\n`;
}

function oneLine(value: string): string {
  return value.replace(lineEnds, ' ').replace(controls, '').trim();
}

/**
 * What ends a line for a reader somewhere, also where a word processor ends one; a tab stays, and
 * other control characters go: a terminal obeys them.
 */
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const lineEnds = new RegExp(lineEnd, 'g');
const controls = /[\p{Cc}--\t]/gv;
/** A longer line is escaped in parts, in code units. */
const longLine = 16 * 1_024;

/** As typed, line by line: whatever Markdown or HTML would make of it is escaped. */
export function* quotedPieces(text: string): Generator<string> {
  let isFirst = true;
  for (const line of linesOf(text)) {
    const words = line.replace(controls, '').trimEnd();
    yield `${isFirst ? '' : '  \n'}>${words === '' ? '' : ' '}`;
    isFirst = false;
    const start = words.length - words.trimStart().length;
    if (start > 0) yield '\u00a0'.repeat(start);
    for (const part of partsOf(words.slice(start), longLine)) yield escaped(part);
  }
}

/** One by one, as a megabyte may be all ends of lines. */
function* linesOf(text: string): Generator<string> {
  const ends = new RegExp(lineEnd, 'g');
  let from = 0;
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    yield text.slice(from, end.index);
    from = ends.lastIndex;
  }
  yield text.slice(from);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_{}[\]()#+\-.!|>~$:@=]/g, '\\$&');
}

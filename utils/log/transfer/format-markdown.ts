import type { After, Entry, EntryKind } from '../entry/entry.ts';
import { textsOf } from '../reading/search.ts';
import type { Format } from './export.ts';
import { partsOf } from './json-pieces.ts';

/** The words around a person's own, from the locale files. */
export type MarkdownWords = {
  title: string;
  kinds: Record<EntryKind, string>;
  after: Record<After, string>;
  /** The heading of a field, such as 'harsh'; a field without one is left out. */
  fields: Partial<Record<string, string>>;
  /** A day YYYY-MM-DD, as people read it. */
  day(day: string): string;
};

/** The form to read: days, entries, one's own words as quotes, with nothing that runs. */
export function markdown(words: MarkdownWords): Format {
  let day = '';
  return {
    start: () => `# ${words.title}\n`,
    *entry(entry) {
      if (entry.day !== day) yield `\n## ${words.day(entry.day)}\n`;
      day = entry.day;
      yield* section(entry, words);
    },
    end: () => '',
  };
}

function* section(entry: Entry, words: MarkdownWords): Generator<string> {
  yield `\n### ${words.kinds[entry.kind]}\n\n`;
  let isFirst = true;
  for (const [field, text] of textsOf(entry)) {
    const label = words.fields[field.split('.')[0] ?? field];
    if (label === undefined || text === '') continue;
    yield `${isFirst ? '' : '\n'}${label}\n\n`;
    yield* quotedPieces(text);
    yield '\n';
    isFirst = false;
  }
  if (entry.after !== undefined) yield `\n${words.after[entry.after]}\n`;
}

/** As typed, line by line: whatever Markdown or HTML would make of it is escaped. */
export function quoted(text: string): string {
  return [...quotedPieces(text)].join('');
}

/**
 * What ends a line for a reader somewhere, also where a word processor ends one; a tab stays, and
 * other control characters go: a terminal obeys them.
 */
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const controls = /[\p{Cc}--\t]/gv;
/** A longer line is escaped in parts, in code units. */
const longLine = 16 * 1_024;

function* quotedPieces(text: string): Generator<string> {
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

import type { After, Entry, EntryKind } from './entry.ts';
import type { Format } from './export.ts';
import { textsOf } from './search.ts';

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
    entry(entry) {
      const heading = entry.day === day ? '' : `\n## ${words.day(entry.day)}\n`;
      day = entry.day;
      return heading + section(entry, words);
    },
    end: () => '',
  };
}

function section(entry: Entry, words: MarkdownWords): string {
  const parts = textsOf(entry).flatMap(([field, text]) => {
    const label = words.fields[field.split('.')[0] ?? field];
    return label === undefined || text === '' ? [] : [`${label}\n\n${quoted(text)}\n`];
  });
  const after = entry.after === undefined ? '' : `\n${words.after[entry.after]}\n`;
  return `\n### ${words.kinds[entry.kind]}\n\n${parts.join('\n')}${after}`;
}

/** As typed, line by line: whatever Markdown or HTML would make of it is escaped. */
export function quoted(text: string): string {
  return text
    .replaceAll('\0', '')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => `> ${escapeLine(line)}`.trimEnd())
    .join('  \n');
}

function escapeLine(line: string): string {
  return line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_{}[\]()#+\-.!|>~$:@=]/g, '\\$&')
    .replace(/^(\s+)/, (space) => '\u00a0'.repeat(space.length));
}

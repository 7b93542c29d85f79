import { type Complaint, lineOf, type Source } from './source.ts';

/** The table itself, and the keeper of localStorage, which knows no names. */
export const nameless = ['utils/storage-keys.ts', 'utils/stores/local-storage.ts'];

/** Whether a file stores something under a name. */
const storing = /\b(?:readLocal|writeLocal|localStore)\(|LocalStore\b|storage\.(?:local|session)\b/;
/** A name that is kept in a constant of a file that stores. */
const named = /\b(?:const \w*(?:[kK]ey|[pP]refix)\b[^=\n]*) = '([^']+)'/g;
/** Several of them in one object or list. */
const listed = /\bconst \w*(?:[kK]eys|hints)\b[^=]*= [{[]([^}\]]*)[}\]]/g;
/** A name that is spelt out where it is used. */
const direct =
  /(?:readLocal|writeLocal|storage\.(?:local|session)\.(?:get|set|remove))\((?:\[|\{ )?(?:'([^']+)'|(\w+):)/g;

/** The names under which a file stores something. */
export function storedNames({ text }: Source): { name: string; start: number }[] {
  if (!storing.test(text)) return [];
  const found: { name: string; start: number }[] = [];
  for (const match of text.matchAll(named)) {
    found.push({ name: match[1] ?? '', start: match.index });
  }
  for (const match of text.matchAll(listed)) {
    for (const [, name = ''] of (match[1] ?? '').matchAll(/'([^']+)'/g)) {
      found.push({ name, start: match.index });
    }
  }
  for (const match of text.matchAll(direct)) {
    found.push({ name: match[1] ?? match[2] ?? '', start: match.index });
  }
  return found;
}

/** Names that the table of storage keys does not know: "Erase everything" would be a guess. */
export function checkStored(sources: Source[], known: readonly string[]): Complaint[] {
  const isKnown = (name: string) =>
    known.some((key) => key === name || (key.endsWith('*') && name === key.slice(0, -1)));
  return sources.flatMap((source) =>
    storedNames(source)
      .filter(({ name }) => !isKnown(name))
      .map(({ name, start }) => ({
        path: source.path,
        line: lineOf(source.text, start),
        what: `${name} is not in utils/storage-keys.ts`,
      })),
  );
}

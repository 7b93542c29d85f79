import { fnv1a } from '../../text/hash.ts';
import { covers, type VersionBy, versionOver } from '../drafts/versions.ts';
import { fieldOf, isEmptied, type OwnFields, type OwnWord, ownIn } from './my-words.ts';

/**
 * What a file adds to what stands here. Nothing is lost, and nothing doubled: where one was changed
 * here since, that stays; where both sides changed one, both stand. The same file again adds nothing.
 * @returns the fields that become other ones; none where all of it is here
 */
export function mergeMyWords(here: OwnFields, file: readonly OwnWord[], how: VersionBy): OwnFields {
  const changes: OwnFields = {};
  // Again: a newer version may take the place of the words for which another one was left out.
  for (let round = 0; round < most; round++) {
    let isDone = true;
    for (const theirs of file) {
      if (isEmptied(theirs)) continue;
      const next = merged({ ...here, ...changes }, theirs, how);
      if (next) changes[fieldOf(next)] = next;
      isDone &&= next === null;
    }
    if (isDone) break;
  }
  return changes;
}

/** More rounds than these only a file needs that was made up. */
const most = 10;

/** @returns what takes a place here; null where nothing does */
function merged(here: OwnFields, theirs: OwnWord, how: VersionBy, tries = 0): OwnWord | null {
  const mine = here[fieldOf(theirs)];
  const isOld = mine !== undefined && !isEmptied(mine) && covers(mine, theirs.edited);
  if (isOld) return null;
  const others = ownIn(here).filter((one) => fieldOf(one) !== fieldOf(theirs));
  if (others.some((one) => saysTheSame(one, theirs))) return null;
  if (!mine) return theirs;
  // Taken away here: whoever brings a copy in wants it back.
  if (isEmptied(mine)) return { ...theirs, ...versionOver([mine, theirs], how) };
  if (covers(theirs, mine.edited)) return theirs;
  if (saysTheSame(mine, theirs)) return null;
  return merged(here, { ...theirs, id: besideId(theirs, tries) }, how, tries + 1);
}

/** The same wherever it loses, so that a second time finds it. */
function besideId({ id, text, out = '' }: OwnWord, tries: number): string {
  const sum = fnv1a(JSON.stringify([tries, id, text, out])) >>> 0;
  return `${id.slice(0, 60)}-${sum.toString(36)}`;
}

/** The element or the family alone makes no second one of it. */
function saysTheSame(one: OwnWord, other: OwnWord): boolean {
  const said = ({ kind, text, out = '' }: OwnWord) =>
    JSON.stringify([kind, text.trim(), out.trim()]);
  return said(one) === said(other);
}

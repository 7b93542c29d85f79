import { fnv1a } from '../../text/hash.ts';
import { covers, type VersionBy, versionOver } from '../drafts/versions.ts';
import { isBlank } from '../entry/text.ts';
import {
  type Helped,
  helpedField,
  type MyPeople,
  type PeopleFields,
  type Person,
  type PersonWords,
  peopleIn,
  personField,
  saysNobody,
} from './people.ts';

/**
 * What a file adds to what stands here. Nobody is lost, and nobody doubled: where one was changed
 * here since, that stays; where both sides changed one, both stand. The same file again adds nothing.
 * @returns the fields that become other ones; none where all of it is here
 */
export function mergePeople(here: PeopleFields, file: MyPeople, how: VersionBy): PeopleFields {
  const changes: PeopleFields = {};
  for (const person of file.people) {
    if (saysNobody(person)) continue;
    const next = mergePerson({ ...here, ...changes }, person, how);
    if (next) changes[personField(next.id)] = next;
  }
  const helped =
    file.helped && mergeHelped(here[helpedField] as Helped | undefined, file.helped, how);
  if (helped) changes[helpedField] = helped;
  return changes;
}

/** @returns what takes a place here; null where nothing does */
function mergePerson(here: PeopleFields, theirs: Person, how: VersionBy, tries = 0): Person | null {
  const mine = here[personField(theirs.id)] as Person | undefined;
  if (peopleIn(here).people.some((one) => saysTheSame(one, theirs))) return null;
  if (!mine) return theirs;
  // Taken away here: whoever brings a copy in wants it back.
  if (saysNobody(mine)) return { ...theirs, ...versionOver([mine, theirs], how) };
  if (covers(mine, theirs.edited)) return null;
  if (covers(theirs, mine.edited)) return theirs;
  return mergePerson(here, { ...theirs, id: besideId(theirs, tries) }, how, tries + 1);
}

/** The same wherever it loses, so that a second time finds it. */
function besideId({ id, name, number, line }: Person, tries: number): string {
  const sum = fnv1a(JSON.stringify([tries, id, name, number, line])) >>> 0;
  return `${id.slice(0, 60)}-${sum.toString(36)}`;
}

function saysTheSame(one: PersonWords, other: PersonWords): boolean {
  const same = (key: keyof PersonWords) => one[key].trim() === other[key].trim();
  return same('name') && same('number') && same('line');
}

function mergeHelped(mine: Helped | undefined, theirs: Helped, how: VersionBy): Helped | null {
  if (isBlank(theirs.text) || mine?.text === theirs.text) return null;
  if (!mine) return theirs;
  if (isBlank(mine.text)) return { ...theirs, ...versionOver([mine, theirs], how) };
  if (covers(mine, theirs.edited)) return null;
  if (covers(theirs, mine.edited)) return theirs;
  const known = new Set(linesOf(mine.text));
  const more = linesOf(theirs.text).filter((line) => line !== '' && !known.has(line));
  if (more.length === 0) return null;
  return { text: [mine.text.trimEnd(), ...more].join('\n'), ...versionOver([mine, theirs], how) };
}

const linesOf = (text: string) => text.split('\n').map((line) => line.trim());

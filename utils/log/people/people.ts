import { isRecord } from '../../validation/is-record.ts';
import type { StampedFields } from '../database/draft-row.ts';
import { isBlank, isEntryText, isName, wellFormed } from '../entry/text.ts';

/** One change: when, in epoch ms, and by which page or import. */
export type Version = { at: number; by: string };
/** The change that made it what it is, and those before, the newest first, one for each page. */
type Versioned = { edited: Version; earlier?: Version[] };

export type PersonWords = { name: string; number: string; line: string };
/** Somebody to turn to. One without words was taken away. */
export type Person = PersonWords & Versioned & { id: string };
/** What has helped before, in one's own words. */
export type Helped = Versioned & { text: string };

/** As it goes into copies. */
export type MyPeople = { people: Person[]; helped: Helped | null };

/** As it is stored: each person by a field, so that two pages change two people. */
export type PeopleFields = Record<string, Person | Helped | boolean>;

/** How much of each a box takes, in UTF-16 code units. */
export const longest = { name: 80, number: 40, line: 200 } as const;
/** More changes before than these are not told from changes elsewhere: both versions stay then. */
const mostEarlier = 20;
/** A file with more is none of ours. */
const mostPeople = 1_000;

const start = 'person ';
export const personField = (id: string) => `${start}${id}`;
export const helpedField = 'helped';
/** The choice that all of it stays readable while the log is locked. */
export const readableField = 'readable';

/** What stands in a row of the database; what is not what it should be is left out. */
export function readPeopleFields(stamped: StampedFields): PeopleFields {
  const found: PeopleFields = {};
  for (const [name, { value }] of Object.entries(stamped)) {
    const read = readField(name, value);
    if (read !== null) found[name] = read;
  }
  return found;
}

function readField(name: string, value: unknown): Person | Helped | boolean | null {
  if (name === readableField) return typeof value === 'boolean' ? value : null;
  if (name === helpedField) return readHelped(value);
  const person = readPerson(value);
  return person && personField(person.id) === name ? person : null;
}

/** Everybody there is, in the order of writing, and what helped. */
export function peopleIn(fields: Readonly<Partial<PeopleFields>>): MyPeople {
  const people = Object.entries(fields).flatMap(([name, value]) =>
    name.startsWith(start) && value && !saysNobody(value as Person) ? [value as Person] : [],
  );
  const helped = fields[helpedField] as Helped | undefined;
  return {
    people: people.sort((one, other) => (one.id < other.id ? -1 : 1)),
    helped: helped && !isBlank(helped.text) ? helped : null,
  };
}

export function isNobody({ people, helped }: MyPeople): boolean {
  return people.length === 0 && helped === null;
}

/** Whether nothing is said of somebody: taken away, or not written yet. */
export function saysNobody({ name, number, line }: PersonWords): boolean {
  return isBlank(name + number + line);
}

/** @param before null for somebody new. @param by the page. @param now epoch milliseconds */
export function changedPerson(
  id: string,
  before: Person | null,
  words: PersonWords,
  { by, now }: { by: string; now: number },
): Person {
  return { id, ...clean(words), ...nextVersion(before, by, now) };
}

export function changedHelped(
  before: Helped | null,
  text: string,
  { by, now }: { by: string; now: number },
): Helped {
  return { text: wellFormed(text), ...nextVersion(before, by, now) };
}

/** The lineage of what takes the place of others. Later than all of them, whatever the clock says. */
export function nextVersion(before: Versioned | null, by: string, now: number): Versioned {
  if (!before) return { edited: { at: now, by } };
  const at = Math.max(now, before.edited.at + 1);
  const earlier = newestOfEach([before.edited, ...(before.earlier ?? [])]);
  return { edited: { at, by }, earlier };
}

export function newestOfEach(versions: readonly Version[]): Version[] {
  const newest = new Map<string, Version>();
  for (const one of versions) {
    const known = newest.get(one.by);
    if (!known || known.at < one.at) newest.set(one.by, one);
  }
  return [...newest.values()].sort((one, other) => other.at - one.at).slice(0, mostEarlier);
}

/** Whether a version was on the way to what stands here, or is it. */
export function covers({ edited, earlier = [] }: Versioned, { at, by }: Version): boolean {
  return [edited, ...earlier].some((one) => one.by === by && one.at >= at);
}

/** Reads what a file says of people. @returns null when it cannot be ours. Never throws. */
export function readMyPeople(raw: unknown): MyPeople | null {
  if (!isRecord(raw) || !Array.isArray(raw.people) || raw.people.length > mostPeople) return null;
  const people = raw.people.map(readPerson);
  const helped = raw.helped === null || raw.helped === undefined ? null : readHelped(raw.helped);
  if (raw.helped && !helped) return null;
  if (!people.every((one) => one !== null)) return null;
  if (new Set(people.map(({ id }) => id)).size !== people.length) return null;
  return { people, helped };
}

function readPerson(raw: unknown): Person | null {
  if (!isRecord(raw)) return null;
  const { id, name, number, line } = raw;
  const versioned = readVersioned(raw);
  if (!versioned || typeof id !== 'string' || !/^[\w-]{1,80}$/.test(id)) return null;
  if (!isEntryText(name) || !isEntryText(number) || !isEntryText(line)) return null;
  return { id, name, number, line, ...versioned };
}

function readHelped(raw: unknown): Helped | null {
  if (!isRecord(raw)) return null;
  const versioned = readVersioned(raw);
  return versioned && isEntryText(raw.text) ? { text: raw.text, ...versioned } : null;
}

function readVersioned({ edited, earlier }: Record<string, unknown>): Versioned | null {
  if (!isVersion(edited)) return null;
  if (earlier === undefined) return { edited: { at: edited.at, by: edited.by } };
  if (!Array.isArray(earlier) || earlier.length > mostEarlier || !earlier.every(isVersion)) {
    return null;
  }
  return {
    edited: { at: edited.at, by: edited.by },
    earlier: earlier.map(({ at, by }) => ({ at, by })),
  };
}

function isVersion(raw: unknown): raw is Version {
  return isRecord(raw) && Number.isSafeInteger(raw.at) && isName(raw.by);
}

/** Words as every store gives them back. */
function clean({ name, number, line }: PersonWords): PersonWords {
  return { name: wellFormed(name), number: wellFormed(number), line: wellFormed(line) };
}

import { isRecord } from '../../validation/is-record.ts';
import type { StampedFields } from '../database/draft-row.ts';
import { nextVersion, readVersioned, type VersionBy, type Versioned } from '../drafts/versions.ts';
import { isBlank, isEntryText, wellFormed } from '../entry/text.ts';

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

/** @param before null for somebody new */
export function changedPerson(
  id: string,
  before: Person | null,
  words: PersonWords,
  how: VersionBy,
): Person {
  return { id, ...clean(words), ...nextVersion(before, how) };
}

export function changedHelped(before: Helped | null, text: string, how: VersionBy): Helped {
  return { text: wellFormed(text), ...nextVersion(before, how) };
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

/** Words as every store gives them back. */
function clean({ name, number, line }: PersonWords): PersonWords {
  return { name: wellFormed(name), number: wellFormed(number), line: wellFormed(line) };
}

import {
  type AfterCopy,
  afterForCopy,
  mergeAfter,
  readAfterCopy,
} from '../after-words/after-copy.ts';
import { afterSlot } from '../after-words/after-fields.ts';
import { peopleSlot } from '../database/clear-draft.ts';
import type { StampedFields } from '../database/draft-row.ts';
import type { VersionBy } from '../drafts/versions.ts';
import { mergeMyWords } from '../my-words/merge-my-words.ts';
import {
  fieldOf,
  myWordsSlot,
  type OwnWord,
  ownIn,
  readMyWords,
  readOwnFields,
} from '../my-words/my-words.ts';
import { mergePeople } from '../people/merge-people.ts';
import {
  helpedField,
  isNobody,
  type MyPeople,
  peopleIn,
  personField,
  readMyPeople,
  readPeopleFields,
} from '../people/people.ts';

/** What a copy holds beside the entries: drafts that are never over, each as a member of the file. */
export type OwnParts = { people: MyPeople; words: readonly OwnWord[]; after: AfterCopy };
export type OwnPartName = keyof OwnParts;

type Row<T> = {
  slot: string;
  /** What of the draft goes into a copy; null where it holds nothing. */
  inCopy: (fields: StampedFields) => T | null;
  /** What a file says. @returns null when it cannot be ours. Never throws. */
  read: (raw: unknown) => T | null;
  /** What it adds to the draft: the fields that become other ones. */
  merge: (fields: StampedFields, file: T, how: VersionBy) => Record<string, unknown>;
};

export const ownParts: { readonly [P in OwnPartName]: Row<OwnParts[P]> } = {
  people: {
    slot: peopleSlot,
    inCopy: (fields) => {
      const people = peopleIn(readPeopleFields(fields));
      return isNobody(people) ? null : people;
    },
    read: readMyPeople,
    merge: (fields, file, how) => mergePeople(readPeopleFields(fields), file, how),
  },
  words: {
    slot: myWordsSlot,
    inCopy: (fields) => {
      const words = ownIn(readOwnFields(fields));
      return words.length > 0 ? words : null;
    },
    read: readMyWords,
    merge: (fields, file, how) => mergeMyWords(readOwnFields(fields), file, how),
  },
  after: {
    slot: afterSlot,
    inCopy: afterForCopy,
    read: readAfterCopy,
    merge: mergeAfter,
  },
};

export const ownPartNames = Object.keys(ownParts) as OwnPartName[];

export function isOwnPart(name: string): name is OwnPartName {
  return Object.hasOwn(ownParts, name);
}

/** What a file says of one of them. @returns null when it cannot be ours */
export function readOwnPart(name: OwnPartName, raw: unknown): Partial<OwnParts> | null {
  const value = ownParts[name].read(raw);
  return value && { [name]: value };
}

/** A name for each thing in them, by which one that a copy lacks is noticed. */
export function idsIn({ people, words = [], after = {} }: Partial<OwnParts>): string[] {
  const { people: persons = [], helped = null } = people ?? {};
  return [
    ...persons.map(({ id }) => personField(id)),
    ...(helped ? [helpedField] : []),
    ...words.map(fieldOf),
    ...Object.keys(after).map((name) => `after ${name}`),
  ];
}

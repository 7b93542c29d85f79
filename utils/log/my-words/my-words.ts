import { type Family, familyNames } from '../../feelings/feelings.ts';
import { longestFeeling } from '../../feelings/own-feelings.ts';
import { type Element, elements } from '../../practice/element.ts';
import { isRecord } from '../../validation/is-record.ts';
import type { StampedFields } from '../database/draft-row.ts';
import { nextVersion, readVersioned, type VersionBy, type Versioned } from '../drafts/versions.ts';
import { isBlank, isEntryText, wellFormed } from '../entry/text.ts';

/** The slot of one's own words: a draft that is never kept, and never over. */
export const myWordsSlot = 'my-words';

export const ownKinds = ['card', 'breath', 'line', 'feeling'] as const;
/** A card, the words of a breath, a line of a nudge, a word for a feeling. */
export type OwnKind = (typeof ownKinds)[number];

/** One of them. Without text it was taken away. */
export type OwnWord = Versioned & { kind: OwnKind; id: string; text: string } & Details;
type Details = {
  /** Of a card. */
  element?: Element;
  /** Of a feeling. */
  family?: Family;
  /** Of a breath: what is said on the way out; `text` on the way in. */
  out?: string;
};
/** What a person may change of one. */
export type OwnChanges = { text?: string } & Details;

/** As it is stored: each by a field, so that two pages change two of them. */
export type OwnFields = Record<string, OwnWord>;

/** VersionBy long each may be where it is shown, in UTF-16 code units. */
export const longestOwn: Readonly<Record<OwnKind, number>> = {
  card: 160,
  breath: 40,
  line: 120,
  feeling: longestFeeling,
};
/** A file with more of them is none of ours. */
const most = 5_000;

export const fieldOf = ({ kind, id }: Pick<OwnWord, 'kind' | 'id'>) => `${kind} ${id}`;

/** What stands in a row of the database; what is not what it should be is left out. */
export function readOwnFields(stamped: StampedFields): OwnFields {
  const found: OwnFields = {};
  for (const [name, { value }] of Object.entries(stamped)) {
    const one = readOwnWord(value);
    if (one && fieldOf(one) === name) found[name] = one;
  }
  return found;
}

/** All there are, in the order of writing. */
export function ownIn(fields: Readonly<Partial<OwnFields>>): OwnWord[] {
  const all = Object.values(fields).filter((one) => one !== undefined);
  return all.filter((one) => !isEmptied(one)).sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Those of a kind that are short enough for where they are shown. */
export function shownOf<K extends OwnKind>(all: readonly OwnWord[], kind: K): OwnWord[] {
  return all.filter((one) => one.kind === kind && fitsIn(one));
}

/** Whether it is short enough for where it would be shown. */
export function fitsIn({ kind, text, out = '' }: OwnWord): boolean {
  return Math.max(text.length, out.length) <= longestOwn[kind];
}

/** Whether it says nothing: taken away, or not written yet. */
export function isEmptied({ text, out = '' }: Pick<OwnWord, 'text' | 'out'>): boolean {
  return isBlank(text + out);
}

export function newWord(kind: OwnKind, id: string, how: VersionBy): OwnWord {
  return {
    kind,
    id,
    text: '',
    ...(kind === 'card' && { element: elements[0] }),
    ...(kind === 'feeling' && { family: familyNames[0] as Family }),
    ...(kind === 'breath' && { out: '' }),
    ...nextVersion(null, how),
  };
}

export function changedWord(before: OwnWord, changes: OwnChanges, how: VersionBy): OwnWord {
  const { text, out } = { ...before, ...changes };
  return {
    ...before,
    ...changes,
    text: wellFormed(text),
    ...(out !== undefined && { out: wellFormed(out) }),
    ...nextVersion(before, how),
  };
}

/** Taken away: its place stays, so that no other page or older copy takes it for new. */
export function emptied(before: OwnWord, how: VersionBy): OwnWord {
  return changedWord(before, { text: '', ...(before.out !== undefined && { out: '' }) }, how);
}

/** Reads what a file says of them. @returns null when it cannot be ours. Never throws. */
export function readMyWords(raw: unknown): OwnWord[] | null {
  if (!Array.isArray(raw) || raw.length > most) return null;
  const all = raw.map(readOwnWord);
  if (!all.every((one) => one !== null)) return null;
  return new Set(all.map(fieldOf)).size === all.length ? all : null;
}

function readOwnWord(raw: unknown): OwnWord | null {
  if (!isRecord(raw)) return null;
  const { id, text } = raw;
  const kind = ownKinds.find((one) => one === raw.kind);
  const versioned = readVersioned(raw);
  if (!kind || !versioned || typeof id !== 'string' || !/^[\w-]{1,80}$/.test(id)) return null;
  const details = detailsOf(kind, raw);
  return details && isEntryText(text) ? { kind, id, text, ...details, ...versioned } : null;
}

function detailsOf(kind: OwnKind, raw: Record<string, unknown>): Details | null {
  switch (kind) {
    case 'card': {
      const element = elements.find((one) => one === raw.element);
      return element ? { element } : null;
    }
    case 'feeling': {
      const family = familyNames.find((one) => one === raw.family);
      return family ? { family } : null;
    }
    case 'breath':
      return isEntryText(raw.out) ? { out: raw.out } : null;
    case 'line':
      return {};
  }
}

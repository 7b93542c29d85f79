import { readFields, type StampedFields } from './draft-row.ts';
import { mayBeLocked } from './lock-hint.ts';

/** The slice of localStorage that the mirror needs. */
export type MirrorStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** One page's mirror of one draft, as found. */
export type Mirror = { key: string; text: string; id: string; fields: StampedFields };

const prefix = 'kind-pause.draft.';

/** localStorage where there is one; private modes and workers have none. */
export function mirrorStorage(): MirrorStorage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    // Reading the property throws where storage is refused.
    return null;
  }
}

/**
 * Writes a page's mirror, synchronously: the one write that survives a popup closing at once.
 * Each page has its own, so that no page overwrites what another has not saved yet.
 * @returns the text written, or null when it was refused.
 */
export function writeMirror(
  storage: MirrorStorage,
  slot: string,
  page: string,
  draft: { id: string; fields: StampedFields },
): string | null {
  // With a lock nothing is written down in the clear, not even for a moment.
  if (mayBeLocked()) return null;
  const text = JSON.stringify({ id: draft.id, fields: draft.fields });
  try {
    storage.setItem(mirrorKey(slot, page), text);
    return text;
  } catch {
    // Full: the database has to do alone. What stands there is older and loses to newer edits.
    return null;
  }
}

/** Removes a mirror, unless it was written again since. */
export function dropMirror(storage: MirrorStorage, key: string, text: string): void {
  if (storage.getItem(key) === text) storage.removeItem(key);
}

export function mirrorKey(slot: string, page: string): string {
  return `${prefix}${slot}:${page}`;
}

/** Every page's mirror of a slot, pages that are gone included. */
export function readMirrors(storage: MirrorStorage, slot: string): Mirror[] {
  const found: Mirror[] = [];
  for (const key of keys(storage, mirrorKey(slot, ''))) {
    const text = storage.getItem(key);
    const mirror = text === null ? null : readMirror(text);
    if (text !== null && mirror) found.push({ key, text, ...mirror });
  }
  return found;
}

/** The slots that some page has a mirror of. */
export function slotsMirrored(storage: MirrorStorage): string[] {
  const names = keys(storage, prefix).map((key) => key.slice(prefix.length, key.lastIndexOf(':')));
  return [...new Set(names)];
}

/** Forgets the mirrors of every draft: only when everything is erased. */
export function dropAllMirrors(storage: MirrorStorage): void {
  for (const key of keys(storage, prefix)) storage.removeItem(key);
}

function keys(storage: MirrorStorage, start: string): string[] {
  const all: string[] = [];
  for (let at = 0; at < storage.length; at++) {
    const key = storage.key(at);
    if (key?.startsWith(start)) all.push(key);
  }
  return all;
}

function readMirror(text: string): { id: string; fields: StampedFields } | null {
  try {
    const raw: unknown = JSON.parse(text);
    if (typeof raw !== 'object' || raw === null) return null;
    const { id, fields } = raw as Record<string, unknown>;
    return typeof id === 'string' ? { id, fields: readFields(fields) } : null;
  } catch {
    // Cut off by a crash or not ours: as good as none.
    return null;
  }
}

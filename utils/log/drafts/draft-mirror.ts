import { isSurelyOutsideContainer } from '../../browser/container-hint.ts';
import { mayKeep } from '../../stores/keeping.ts';
import { type LocalStore, localStore } from '../../stores/local-storage.ts';
import { isRecord } from '../../validation/is-record.ts';
import { merged, newestEdit, readFields, type StampedFields } from '../database/draft-row.ts';
import { mayBeLocked } from '../lock/lock-hint.ts';
import type { Known } from './draft-fields.ts';
import { mirrorPrefix } from './mirrored-words.ts';
import { dropFromPage, heldInPage, holdInPage } from './page-words.ts';

/** One page's mirror of one draft, as found. */
export type Mirror = { key: string; text: string; id: string; fields: StampedFields };

/**
 * Writes a page's mirror, synchronously: the one write that survives a popup closing at once.
 * Each page has its own, so that no page overwrites what another has not saved yet.
 * @returns the text written, or null when it was refused.
 */
export function writeMirror(
  storage: LocalStore,
  slot: string,
  page: string,
  draft: { id: string; fields: StampedFields },
): string | null {
  // Before a yes nothing is.
  if (!mayKeep()) return null;
  // With a lock nothing is written down in the clear, not even for a moment.
  if (mayBeLocked()) return null;
  // Nor where it may be a container's: nobody would look for it there.
  if (!isSurelyOutsideContainer()) return null;
  const text = JSON.stringify({ id: draft.id, fields: draft.fields });
  // Full: the database has to do alone. What stands there is older and loses to newer edits.
  return storage.write(mirrorKey(slot, page), text) ? text : null;
}

/** Removes a mirror, unless it was written again since. */
export function dropMirror(storage: LocalStore, key: string, text: string): void {
  if (storage.read(key) === text) storage.remove(key);
}

export function mirrorKey(slot: string, page: string): string {
  return `${mirrorPrefix}${slot}:${page}`;
}

/** Every page's mirror of a slot, pages that are gone included. */
export function readMirrors(storage: LocalStore, slot: string): Mirror[] {
  const found: Mirror[] = [];
  for (const key of storage.keys(mirrorKey(slot, ''))) {
    const text = storage.read(key) ?? null;
    const mirror = text === null ? null : readMirror(text);
    if (text !== null && mirror) found.push({ key, text, ...mirror });
  }
  return found;
}

/** The slots that some page has a mirror of. */
export function slotsMirrored(storage: LocalStore): string[] {
  const names = storage
    .keys(mirrorPrefix)
    .map((key) => key.slice(mirrorPrefix.length, key.lastIndexOf(':')));
  return [...new Set(names)];
}

/** Cut off by a crash: nothing can be read of them, and they still hold what was typed. */
export function dropUnreadableMirrors(storage: LocalStore): void {
  for (const key of storage.keys(mirrorPrefix)) {
    const text = storage.read(key) ?? null;
    if (text !== null && !readMirror(text)) storage.remove(key);
  }
}

function readMirror(text: string): { id: string; fields: StampedFields } | null {
  try {
    const raw: unknown = JSON.parse(text);
    if (!isRecord(raw)) return null;
    const { id, fields } = raw;
    return typeof id === 'string' ? { id, fields: readFields(fields) } : null;
  } catch {
    // Cut off by a crash or not ours: as good as none.
    return null;
  }
}

type Written = Pick<Mirror, 'key' | 'text'>;

/** The mirrors of one slot, as one page sees them: its own, those of pages that are gone, and what it holds. */
export class PageMirror {
  readonly #slot: string;
  readonly #page: string;
  readonly #storage = localStore();
  /** Until what they hold is in the database. */
  #found: Mirror[];

  constructor(slot: string, page: string) {
    this.#slot = slot;
    this.#page = page;
    this.#found = this.#storage ? readMirrors(this.#storage, slot) : [];
    const held = heldInPage(slot);
    if (held) this.#found.push({ key: '', text: '', ...held });
  }

  get found(): readonly Mirror[] {
    return this.#found;
  }

  /** The newest draft among the mirrors, for when the database does not open. */
  newest(): Known | null {
    const newest = this.#found.toSorted((a, b) => newestEdit(b.fields) - newestEdit(a.fields))[0];
    if (!newest) return null;
    const same = this.#found.filter((mirror) => mirror.id === newest.id);
    const fields = same.reduce((all, mirror) => merged(all, mirror.fields), newest.fields);
    return { id: newest.id, fields };
  }

  /** Before a yes it stays in the page. */
  write(draft: Known): void {
    if (!mayKeep()) holdInPage(this.#slot, draft);
    else if (this.#storage) writeMirror(this.#storage, this.#slot, this.#page, draft);
  }

  /** What `drop` may remove once the database has everything that is known now. */
  written(): Written[] {
    const key = mirrorKey(this.#slot, this.#page);
    const text = this.#storage?.read(key);
    return typeof text === 'string' ? [...this.#found, { key, text }] : [...this.#found];
  }

  /** Removes mirrors that were not written again since. */
  drop(mirrors: readonly Written[]): void {
    for (const { key, text } of mirrors) if (this.#storage) dropMirror(this.#storage, key, text);
    if (mayKeep()) dropFromPage(this.#slot);
    const keys = mirrors.map((mirror) => mirror.key);
    this.#found = this.#found.filter((mirror) => !keys.includes(mirror.key));
  }

  /** Removes every page's mirror of a draft that is over, unless it has later edits. */
  dropEnded(end: { id: string; edited: number }): void {
    const held = heldInPage(this.#slot);
    if (held?.id === end.id && newestEdit(held.fields) <= end.edited) dropFromPage(this.#slot);
    if (!this.#storage) return;
    this.drop(
      readMirrors(this.#storage, this.#slot).filter(
        ({ id, fields }) => id === end.id && newestEdit(fields) <= end.edited,
      ),
    );
  }
}

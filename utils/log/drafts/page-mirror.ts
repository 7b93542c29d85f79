import { localStore } from '../../stores/local-storage.ts';
import { merged, newestEdit } from '../database/draft-row.ts';
import type { Known } from './draft-fields.ts';
import { dropMirror, type Mirror, mirrorKey, readMirrors, writeMirror } from './draft-mirror.ts';

type Written = Pick<Mirror, 'key' | 'text'>;

/** The mirrors of one slot, as one page sees them: its own, and those of pages that are gone. */
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

  write(draft: Known): void {
    if (this.#storage) writeMirror(this.#storage, this.#slot, this.#page, draft);
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
    const keys = mirrors.map((mirror) => mirror.key);
    this.#found = this.#found.filter((mirror) => !keys.includes(mirror.key));
  }

  /** Removes every page's mirror of a draft that is over, unless it has later edits. */
  dropEnded(end: { id: string; edited: number }): void {
    if (!this.#storage) return;
    this.drop(
      readMirrors(this.#storage, this.#slot).filter(
        ({ id, fields }) => id === end.id && newestEdit(fields) <= end.edited,
      ),
    );
  }
}

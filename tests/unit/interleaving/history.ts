/** One writing of a value, by the steps between which it took place. */
type Write = {
  value: string | null;
  began: number;
  /** null while it was under way when its page went: it may have been done, or not. */
  ended: number | null;
};

/**
 * What was written to one place by whoever; from it follows what may stand there in the end. With
 * several writers at once each order of theirs is as good as another.
 */
export class Register {
  readonly #writes: Write[] = [];

  write(value: string | null, began: number, ended: number | null): void {
    this.#writes.push({ value, began, ended });
  }

  /** Whatever is not surely over when another writing began. */
  get possible(): ReadonlySet<string | null> {
    const begun = this.#writes.flatMap(({ began, ended }) => (ended === null ? [] : [began]));
    const newest = Math.max(-1, ...begun);
    const all = this.#writes.filter(({ ended }) => ended === null || ended >= newest);
    return new Set(all.map(({ value }) => value));
  }

  get everWritten(): readonly (string | null)[] {
    return this.#writes.map(({ value }) => value);
  }
}

/** What a person was told of the log by all pages together. */
export class History {
  /** Of each entry: whether it is there. */
  readonly there = new Map<string, Register>();
  /** Of each entry: its words. */
  readonly words = new Map<string, Register>();
  /** Everything that was taken away at once; also what comes to be meanwhile. */
  readonly #erased: { began: number; ended: number | null }[] = [];
  /** What was typed into the draft: by whom, and when by the draft's own account. */
  readonly typed: { word: string; by: number; at: number; isSafe: boolean }[] = [];
  /** When a draft was kept or let go, and up to which typing; `by` where it was surely let go. */
  readonly ends: { upTo: number; by: number | null }[] = [];
  /** Every passphrase that was given to a lock, and those of which it was told that none was made. */
  readonly passphrases: string[] = [];
  readonly refusedPassphrases = new Set<string>();
  /** What nobody should ever be told. */
  readonly odd: string[] = [];
  daysGone = 0;
  hasLock = false;
  /** Words of which a page was told that they were not kept. */
  readonly refused = new Set<string>();

  kept(id: string, word: string, began: number, ended: number | null): void {
    this.#of(this.there, id).write('there', began, ended);
    this.#of(this.words, id).write(word, began, ended);
  }

  /** By a file: of one that was never here, it was not there before. */
  brought(id: string, word: string, began: number, ended: number | null): void {
    this.deleted(id, -1, -1);
    this.kept(id, word, began, ended);
  }

  edited(id: string, word: string, began: number, ended: number | null): void {
    this.#of(this.words, id).write(word, began, ended);
  }

  deleted(id: string, began: number, ended: number | null): void {
    this.#of(this.there, id).write(null, began, ended);
  }

  restored(id: string, began: number, ended: number | null): void {
    this.#of(this.there, id).write('there', began, ended);
  }

  erased(began: number, ended: number | null): void {
    this.#erased.push({ began, ended });
    this.ends.push({ upTo: ended ?? Number.POSITIVE_INFINITY, by: null });
  }

  /** Every entry there is; what is typed stays. */
  daysLetGo(began: number, ended: number | null): void {
    this.#erased.push({ began, ended });
  }

  /** Whether an entry has to be there (true), must not be (false), or may be either (null). */
  isThere(id: string): boolean | null {
    const register = this.there.get(id);
    if (!register) return false;
    for (const { began, ended } of this.#erased) register.write(null, began, ended);
    const { possible } = register;
    if (possible.size !== 1) return null;
    return possible.has('there');
  }

  wordsOf(id: string): ReadonlySet<string | null> {
    return this.words.get(id)?.possible ?? new Set();
  }

  #of(registers: Map<string, Register>, id: string): Register {
    const register = registers.get(id) ?? new Register();
    registers.set(id, register);
    return register;
  }
}

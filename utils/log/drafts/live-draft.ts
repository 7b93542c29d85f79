import { lookAtKeeping, mayKeep, watchKeeping } from '../../stores/keeping.ts';
import {
  differ,
  firstId,
  merged,
  newestEdit,
  type StampedFields,
  since,
} from '../database/draft-row.ts';
import type { DraftRow } from '../database/schema.ts';
import { writingStopped } from '../database/transactions.ts';
import { nextId } from '../entry/entry-id.ts';
import { LogProblem } from '../log-problem.ts';
import { type Draft, type DraftReader, type Pressed, readAll } from './draft.ts';
import { type DraftNews, openDraftChannel } from './draft-channel.ts';
import { discardDraft } from './draft-end.ts';
import { editsIn, type Known } from './draft-fields.ts';
import { PageMirror } from './draft-mirror.ts';
import { putDraft, readDraft } from './draft-store.ts';
import { Listeners, onSeen } from './listeners.ts';
import { isHeldInPage } from './page-words.ts';
import { notePending } from './pending-writes.ts';

/** Within this many ms of keeping, Keep on an untouched draft is the second click of a double. */
const doubleClick = 1_500;

/** A draft that all open pages share, see `Draft`. Made by `openDraft` only. */
export class LiveDraft<T extends object> implements Draft<T> {
  readonly slot: string;
  #id: string;
  #stamped: StampedFields = {};
  #fields: Readonly<Partial<T>> = Object.freeze({}) as Partial<T>;
  readonly #schema: DraftReader<T>;
  readonly #page = crypto.randomUUID();
  readonly #mirror: PageMirror;
  readonly #news: ReturnType<typeof openDraftChannel>;
  readonly #changeListeners = new Listeners<Readonly<Partial<T>>>();
  readonly #problemListeners = new Listeners<LogProblem>();
  readonly #stopLooking = onSeen(() => void this.#refresh());
  readonly #stopWatching = watchKeeping(() => {
    if (mayKeep() && this.#unsaved && isHeldInPage(this.slot)) this.#write(this.#stamped);
  });
  #problem: LogProblem | null = null;
  /** Writes run one after the other; a put that waits takes the newest fields along. */
  #writes: Promise<void> = Promise.resolve();
  #putWaits = false;
  #unsaved = false;
  #typedAt = 0;
  #endings = 0;
  #kept: { id: string; edited: number; at: number } | null = null;

  constructor(slot: string, schema: DraftReader<T>) {
    this.slot = slot;
    this.#id = firstId(slot);
    this.#schema = schema;
    this.#mirror = new PageMirror(slot, this.#page);
    this.#news = openDraftChannel(slot, (news) => this.#hear(news));
  }

  get id() {
    return this.#id;
  }

  get #known(): Known {
    return { id: this.#id, fields: this.#stamped };
  }

  get edited() {
    return newestEdit(this.#stamped);
  }

  get fields() {
    return this.#fields;
  }

  async load(): Promise<void> {
    const asking = lookAtKeeping();
    try {
      const { row, saved } = await readDraft(this.slot, this.#mirror.found);
      await asking;
      this.#become(row);
      if (await writingStopped()) this.#fail(new LogProblem('disk-full'));
      else if (differ(saved, this.#stamped)) this.#save();
      else this.#mirror.drop(this.#mirror.found);
    } catch (error) {
      await asking;
      const newest = this.#mirror.newest();
      if (newest) this.#become(newest);
      this.#fail(error);
    }
  }

  set(changes: Partial<T>): void {
    // Also later than what was kept or let go here: by that it is told from it.
    const at = Math.max(Date.now(), this.edited + 1, this.#typedAt + 1);
    const edits = editsIn(changes, this.#stamped, { at, by: this.#page });
    if (Object.keys(edits).length === 0) return;
    this.#typedAt = at;
    this.#become({ id: this.#id, fields: { ...this.#stamped, ...edits } });
    this.#write(edits);
  }

  flush(): Promise<void> {
    return this.#writes;
  }

  clear(): Promise<void> {
    const end = { id: this.#id, edited: Math.max(Date.now(), this.edited) };
    const kept = this.#stamped;
    this.#mirror.dropEnded(end);
    const newId = nextId(Date.now());
    this.#become({ id: newId, fields: {} });
    this.#unsaved = false;
    this.#endings++;
    return this.#queue(async () => {
      try {
        if (this.#problem) return;
        const done = await discardDraft({ ...end, at: Date.now() }, this.slot, { newId, kept });
        const { next: row, also } = done;
        if (row) this.#become({ ...row, fields: merged(row.fields, this.#stamped) });
        for (const { id, edited } of also ? [end, also] : [end]) {
          this.#news.tell({ slot: this.slot, id, edited, nextId: this.#id });
        }
      } finally {
        this.#endings--;
        if (this.#unsaved) this.#save();
      }
    });
  }

  onChange(listener: (fields: Readonly<Partial<T>>) => void): () => void {
    return this.#changeListeners.add(listener);
  }

  onProblem(listener: (problem: LogProblem) => void): () => void {
    if (this.#problem) listener(this.#problem);
    return this.#problemListeners.add(listener);
  }

  close(): void {
    if (!isHeldInPage(this.slot)) this.#stopWatching();
    this.#news.close();
    this.#changeListeners.clear();
    this.#problemListeners.clear();
    this.#stopLooking();
  }

  keeping(): Pressed {
    const kept = this.#kept;
    if (kept && this.edited === 0 && Date.now() - kept.at < doubleClick) return kept;
    return { id: this.#id, edited: this.edited, fields: this.#stamped };
  }

  async ended({ id, edited, also, next }: Parameters<Draft<T>['ended']>[0]): Promise<void> {
    this.#kept = { id, edited, at: Date.now() };
    if (!next) return this.#refresh();
    for (const one of also === undefined ? [id] : [id, also]) {
      if (this.#id === one) this.#goOn({ id: one, edited }, next);
      this.#news.tell({ slot: this.slot, id: one, edited, nextId: next.id });
    }
  }

  /** A page that slept may have missed news: storage has it all. */
  async #refresh(): Promise<void> {
    if (this.#problem || this.#endings > 0) return;
    const mine = this.#known;
    try {
      const { row } = await readDraft(this.slot, [mine]);
      if (this.#id === mine.id) this.#heard(row, mine.fields);
    } catch (error) {
      this.#fail(error);
    }
  }

  #hear(news: DraftNews): void {
    if (news.id !== this.#id) return;
    if ('fields' in news) {
      this.#heard({ slot: this.slot, id: this.#id, fields: news.fields }, this.#stamped);
    } else {
      this.#goOn(news, { slot: this.slot, id: news.nextId, fields: {} });
      this.#changeListeners.tell(this.#fields);
    }
  }

  /** Goes on with the next draft, taking along what was typed after the end of this one. */
  #goOn(end: { id: string; edited: number }, next: DraftRow): void {
    const later = since(this.#stamped, end.edited);
    this.#become({ ...next, fields: merged(next.fields, later) });
    if (Object.keys(later).length > 0) {
      this.#mirror.write(this.#known);
      this.#save();
    }
    this.#mirror.dropEnded(end);
  }

  /** Takes over a row, together with what was typed here since `before` was sent or read. */
  #heard(row: DraftRow, before: StampedFields): void {
    const mine = row.id === this.#id ? this.#stamped : since(this.#stamped, newestEdit(before));
    const fields = merged(row.fields, mine);
    const changed = row.id !== this.#id || differ(fields, this.#stamped);
    this.#become({ ...row, fields });
    if (changed) this.#changeListeners.tell(this.#fields);
  }

  #save(): void {
    this.#unsaved = true;
    if (this.#putWaits || this.#problem || !mayKeep()) return;
    this.#putWaits = true;
    void this.#queue(async () => {
      this.#putWaits = false;
      if (!this.#unsaved || this.#endings > 0 || this.#problem || !mayKeep()) return;
      this.#unsaved = false;
      const mine = this.#known;
      const mirrors = this.#mirror.written();
      // Asked at the same time: a closing popup has no time for one after the other.
      const [row, stopped] = await Promise.all([putDraft(this.slot, mine), writingStopped()]);
      if (stopped) throw new LogProblem('disk-full');
      // Unless it was kept or let go meanwhile, and what was written is no longer it.
      if (this.#id === mine.id || this.#id === row.id) this.#heard(row, mine.fields);
      this.#mirror.drop(mirrors);
    });
  }

  /** Before a yes no other page has it, and what could not be asked is asked again. */
  #write(edits: StampedFields): void {
    this.#mirror.write(this.#known);
    if (mayKeep()) this.#news.tell({ slot: this.slot, id: this.#id, fields: edits });
    else void lookAtKeeping();
    this.#save();
  }

  #queue(task: () => Promise<void>): Promise<void> {
    this.#writes = notePending(this.#writes.then(task).catch((error) => this.#fail(error)));
    return this.#writes;
  }

  #fail(error: unknown): void {
    if (this.#problem) return;
    this.#problem = error instanceof LogProblem ? error : new LogProblem('unavailable', error);
    // Even what was confirmed may be gone after a restart.
    if (this.edited > 0) this.#mirror.write(this.#known);
    this.#problemListeners.tell(this.#problem);
  }

  #become({ id, fields }: Known): void {
    this.#id = id;
    this.#stamped = fields;
    this.#fields = readAll(this.#schema, fields);
  }
}

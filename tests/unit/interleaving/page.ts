import type { Context } from './context.ts';
import { fileOf, fileRows, line } from './files.ts';
import type { History } from './history.ts';
import type { Scheduler } from './scheduler.ts';

export const orderNames = [
  'keep',
  'type',
  'type and wait',
  'keep the draft',
  'let the draft go',
  'open the draft anew',
  'edit',
  'edit in place',
  'delete',
  'undo',
  'make a lock',
  'lock now',
  'unlock',
  'change the passphrase',
  'take the lock away',
  'keep the lock',
  'import',
  'export',
  'erase',
  'days',
  'let days go',
  'worker',
] as const;
export type OrderName = (typeof orderNames)[number];
/** @param at chooses among entries, files, and ways */
export type Order = { do: OrderName; at: number };

type Product = Context['product'];
type Draft = Awaited<ReturnType<Product['openDraft']>> & { fields: { text?: string } };
type Deleted = NonNullable<Awaited<ReturnType<Product['deleteEntry']>>>;

const day = 86_400_000;
/** How long a lock stays open without use, in minutes. */
const minutes = 60;

/** One page, or the worker: it carries its orders out one after the other. */
export class Page {
  readonly number: number;
  readonly context: Context;
  readonly #history: History;
  readonly #scheduler: Scheduler;
  #draft: Draft | null = null;
  #deleted: Deleted | null = null;
  #count = 0;
  /** What it has begun and not come to the end of: undone or done, if it goes now. */
  #begun: ((ended: number | null) => void) | null = null;
  isDone = false;

  constructor(number: number, context: Context, history: History, scheduler: Scheduler) {
    this.number = number;
    this.context = context;
    this.#history = history;
    this.#scheduler = scheduler;
  }

  async follow(orders: readonly Order[]): Promise<void> {
    for (const order of orders) {
      try {
        await this.#take(order);
      } catch (error) {
        this.#tell(order.do, error);
      }
      this.#begun = null;
    }
    this.isDone = true;
  }

  /** It goes in the middle of whatever it does. */
  kill(): void {
    this.context.kill();
    this.isDone = true;
    this.#begun?.(null);
  }

  get draft(): Draft | null {
    return this.#draft;
  }

  #tell(what: string, error: unknown): void {
    const kind = (error as { kind?: string }).kind;
    const mayBeLocked = !what.startsWith('keep the draft') && what !== 'keep' && what !== 'worker';
    if (kind === 'locked' && mayBeLocked) return;
    this.#history.odd.push(`${what}: ${error instanceof Error ? error.stack : error}`);
  }

  #word(): string {
    return `word${this.number}x${this.#count++}`;
  }

  async #take({ do: name, at }: Order): Promise<unknown> {
    const { product } = this.context;
    const history = this.#history;
    const began = this.#scheduler.now;
    const now = () => this.#scheduler.now;
    const ids = [...history.there.keys()];
    const id = ids[at % Math.max(1, ids.length)];
    switch (name) {
      case 'keep': {
        const word = this.#word();
        const entry = await product.keepEntry(line(word));
        if (!entry) return history.odd.push('keep: nothing was kept');
        return history.kept(entry.id, word, began, now());
      }
      case 'type':
      case 'type and wait': {
        const draft = await this.#open();
        const typed = { word: this.#word(), by: this.number, at: 0, isSafe: false };
        draft.set({ text: typed.word });
        typed.at = draft.edited;
        history.typed.push(typed);
        const flushed = draft.flush().then(() => {
          typed.isSafe = true;
        });
        return name === 'type' ? undefined : flushed;
      }
      case 'keep the draft': {
        const draft = await this.#open();
        const { edited } = draft.keeping();
        const pressed = now();
        const end = { upTo: edited, by: null };
        this.#begun = () => void history.ends.push(end);
        const entry = await product.keepEntry(line(draft.fields.text ?? ''), { draft });
        if (!entry) return;
        history.ends.push(end);
        return history.kept(entry.id, textOf(entry), pressed, now());
      }
      case 'let the draft go': {
        const draft = await this.#open();
        const upTo = Math.max(now(), draft.edited);
        this.#begun = () => void history.ends.push({ upTo, by: null });
        await draft.clear();
        return history.ends.push({ upTo, by: this.number });
      }
      case 'open the draft anew':
        return this.#open(true);
      case 'edit in place':
        return id && this.#editInPlace(id, began);
      case 'edit': {
        if (!id) return;
        const word = this.#word();
        this.#begun = () => history.edited(id, word, began, null);
        const entry = await product.updateEntry(id, { payload: { text: word } });
        if (entry) history.edited(id, word, began, now());
        return;
      }
      case 'delete': {
        if (!id) return;
        this.#begun = (ended) => history.deleted(id, began, ended);
        const deleted = await product.deleteEntry(id);
        if (!deleted) return;
        this.#deleted = deleted;
        return history.deleted(id, began, now());
      }
      case 'undo': {
        const deleted = this.#deleted;
        if (!deleted) return;
        this.#begun = (ended) => history.restored(deleted.id, began, ended);
        await product.restoreEntry(deleted);
        return history.restored(deleted.id, began, now());
      }
      case 'make a lock': {
        history.hasLock = true;
        const passphrase = `pass${this.number}x${this.#count++}`;
        history.passphrases.push(passphrase);
        try {
          return await product.makeLockNow(passphrase, minutes);
        } catch (error) {
          history.refusedPassphrases.add(passphrase);
          throw error;
        }
      }
      case 'lock now':
        return product.lockNow();
      case 'unlock':
        return this.unlock();
      case 'change the passphrase': {
        const fresh = `pass${this.number}x${this.#count++}`;
        const known = history.passphrases.toReversed();
        history.passphrases.push(fresh);
        for (const old of known) if (await product.changePassphraseNow(old, fresh)) return;
        return;
      }
      case 'take the lock away':
        return product.removeLockNow();
      case 'keep the lock':
        return product.keepLockNow();
      case 'import':
        return this.#import(began, at);
      case 'export':
        return this.#export();
      case 'erase': {
        this.#begun = (ended) => history.erased(began, ended);
        try {
          await product.eraseEverything();
        } catch (error) {
          history.erased(began, null);
          throw error;
        }
        return history.erased(began, now());
      }
      case 'days': {
        const days = 1 + (at % 3);
        history.daysGone += days;
        this.#scheduler.now += days * day;
        return product.applyRetention(this.#zoned(), { elapsed: now() });
      }
      case 'let days go': {
        this.#begun = (ended) => history.daysLetGo(began, ended);
        await product.deleteDays({ from: '2026-11-01', to: '2026-12-31' });
        return history.daysLetGo(began, now());
      }
      case 'worker': {
        const nudge = `nudge${this.number}x${this.#count++}`;
        await product.recordIntent({ id: nudge, origin: 'plan', at: now() });
        await product.lockIfOver(now());
        await product.applyRetention(this.#zoned(), { elapsed: now() });
        return product.recordEnd(nudge, { at: now(), outcome: 'done' } as never);
      }
    }
  }

  /** @returns whether the log is open now, or has no lock */
  async unlock(): Promise<boolean> {
    for (const passphrase of this.#history.passphrases.toReversed()) {
      if (await this.context.product.unlock(passphrase, minutes, () => this.#zoned())) return true;
    }
    return this.#history.passphrases.length === 0;
  }

  #zoned(): Temporal.ZonedDateTime {
    return new Temporal.ZonedDateTime(BigInt(this.#scheduler.now) * 1_000_000n, 'UTC');
  }

  async #open(isAnew = false): Promise<Draft> {
    const { product } = this.context;
    if (isAnew) this.#draft?.close();
    if (!this.#draft || isAnew) {
      this.#draft = (await product.openDraft('line', { text: product.textField })) as Draft;
      this.#draft.onProblem((problem) => this.#history.odd.push(`draft: ${problem.stack}`));
    }
    return this.#draft;
  }

  /** As the log page does: what is typed over an entry is a draft until it is saved. */
  async #editInPlace(id: string, began: number): Promise<void> {
    const { product } = this.context;
    const texts = { text: this.#word() };
    const draft = await product.openDraft(product.editSlot(id), { text: product.textField });
    draft.set(texts);
    this.#begun = () => this.#history.edited(id, texts.text, began, null);
    const how = { draft, payloadOf: () => texts };
    const { at } = await product.saveTexts(id, { texts, from: {} }, how);
    if (at === 'saved') this.#history.edited(id, texts.text, began, this.#scheduler.now);
    else await draft.clear();
    draft.close();
  }

  async #import(began: number, at: number): Promise<void> {
    const rows = fileRows(at % 2);
    const history = this.#history;
    const brought = (ended: number | null) => {
      for (const { id, word } of rows) {
        if (history.there.has(id)) history.restored(id, began, ended);
        else history.brought(id, word, began, ended);
      }
    };
    let ready = await this.context.product.prepareImport(fileOf(rows) as Blob);
    // Nothing is written before: a page that goes from here on may have brought all of it in.
    this.#begun = brought;
    for (let tries = 0; tries < 3; tries++) {
      if (!('apply' in ready)) throw new Error(`refused: ${JSON.stringify(ready)}`);
      const end = await ready.apply();
      if ('done' in end) {
        ready.leave();
        return brought(this.#scheduler.now);
      }
      if ('refused' in end) throw new Error(`refused: ${end.refused}`);
      ready = end.changed;
    }
  }

  async #export(): Promise<void> {
    let text = '';
    const { product } = this.context;
    for await (const piece of product.exportLog(product.json, '2026-11-25T10:00:00.000Z')) {
      text += piece.text;
    }
    JSON.parse(text);
  }
}

function textOf(entry: { payload: object }): string {
  return (entry.payload as { text: string }).text;
}

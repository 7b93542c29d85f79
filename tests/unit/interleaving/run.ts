import type { Load } from './bundle.ts';
import { Context } from './context.ts';
import { copyDatabases } from './copy-database.ts';
import { scheduleDatabases } from './database-steps.ts';
import { History } from './history.ts';
import { hasDraftsAside, lockFaults, logFaults, storedLock } from './invariants.ts';
import { type Order, Page } from './page.ts';
import { Profile } from './profile.ts';
import { type Pause, Scheduler, type Step, type Switch } from './scheduler.ts';

/** How a log was before: how many entries, and how its lock stood. */
export type Before = 'empty' | 'entries' | 'open' | 'locked';

export type Scenario = {
  before: Before;
  /** The orders of each page; the last page is the worker where `worker` says so. */
  pages: Order[][];
  worker: boolean;
  switches: Switch[];
  /** A page that goes, and after how many of its own steps. */
  death: { page: number; after: number } | null;
  /** Whether the browser starts anew in the end. */
  restarts: boolean;
  /** A page that stops on the way, until the others have done everything. */
  pause?: Pause;
};

/** What came of a scenario. */
export type Outcome = {
  /** What was wrong. */
  faults: string[];
  /** How many steps it took in all. */
  steps: number;
  /** What the contexts did, one after the other. */
  trace: () => Step[];
  /** The same in words. */
  told: () => string;
};

const start = Date.UTC(2026, 10, 24, 10);
/** Who set the log up, and who looks at it in the end. */
const maker = 7;
const reader = 9;

type Prepared = { profile: Profile; history: () => History };

/** Runs scenarios, each on a profile of its own. */
export class Runner {
  readonly #load: Load;
  readonly #prepared = new Map<Before, Promise<Prepared>>();

  constructor(load: Load) {
    this.#load = load;
  }

  async run(scenario: Scenario): Promise<Outcome> {
    const prepared = await this.#prepare(scenario.before);
    const scheduler = new Scheduler(scenario.switches, start);
    scheduler.pause = scenario.pause ?? null;
    scheduleDatabases(scheduler);
    const profile = copyOf(prepared.profile, scheduler);
    const history = prepared.history();
    const pages = scenario.pages.map((_orders, number) => {
      const isWorker = scenario.worker && number === scenario.pages.length - 1;
      return this.#page(number, profile, history, isWorker);
    });
    const { death } = scenario;
    const gone: number[] = [];
    scheduler.onStep = (number, taken) => {
      if (!death || number !== death.page || taken <= death.after || gone.length > 0) return true;
      gone.push(number);
      pages[number]?.kill();
      return false;
    };
    const faults: string[] = [];
    try {
      for (const [at, page] of pages.entries()) {
        const isWorker = scenario.worker && at === pages.length - 1;
        void page.follow((scenario.pages[at] ?? []).map(isWorker ? asWorker : (one) => one));
      }
      await scheduler.run(() => pages.every(({ isDone }) => isDone));
      faults.push(...this.#atRest(profile, gone));
      for (const page of pages) if (!page.context.isGone) page.draft?.close();
      await scheduler.run(() => true);
      for (const page of pages) page.context.kill();
      if (scenario.restarts) profile.areas.session.clear();
      faults.push(...(await this.#look(profile, history, gone)));
    } catch (error) {
      faults.push(String(error instanceof Error ? error.stack : error), ...history.odd);
    }
    const told = () => scheduler.told(4_000);
    return { faults, steps: scheduler.steps, trace: () => scheduler.inWords(4_000), told };
  }

  #atRest(profile: Profile, gone: readonly number[]): string[] {
    const faults = lockFaults(profile);
    // As long as every page is there, nobody has to come and finish it.
    if (gone.length === 0 && storedLock(profile) === 'sealing') faults.push('half made for good');
    return faults;
  }

  /** A new page goes on with what was left, as every page does by itself, and reads everything. */
  async #look(profile: Profile, history: History, gone: readonly number[]): Promise<string[]> {
    const { scheduler } = profile;
    const page = this.#page(reader, profile, history, false);
    const { product } = page.context;
    const faults: string[] = [];
    /** What it does until nothing moves any more. */
    const doAll = async (work: () => Promise<void> | void) => {
      let isDone = false;
      const doing = Promise.resolve(work()).finally(() => {
        isDone = true;
      });
      doing.catch((error) => faults.push(`at the end: ${error.stack}`));
      await scheduler.run(() => isDone);
    };
    if (storedLock(profile) !== null) {
      await doAll(() => product.resumeLockJob());
      if (storedLock(profile) === 'sealing') faults.push('no new page goes on with the lock');
      await doAll(async () => {
        const { at } = await product.lockStatus(scheduler.now);
        if (at === 'locked' && !(await page.unlock())) faults.push('no passphrase opens it');
      });
    }
    await doAll(() => product.sweepStage());
    await doAll(async () => {
      const draft = await product.openDraft('line', { text: product.textField });
      await draft.flush();
      const { entries, unreadable } = await product.readPage({ limit: 500 });
      if ((await product.checkLog()) !== 'fine') faults.push('told as lost');
      const status = await product.lockStatus(scheduler.now);
      if (status.at !== 'off' && (status.at !== 'open' || status.state !== 'on')) {
        faults.push(`the lock stands at ${JSON.stringify(status)}`);
      }
      const found = {
        entries: entries.map(({ id, payload }) => ({
          id,
          text: (payload as { text: string }).text,
        })),
        unreadable,
        drafts: await draftsOf(page, draft, hasDraftsAside(profile)),
      };
      faults.push(...logFaults(history, found, gone));
    });
    faults.push(...lockFaults(profile));
    page.context.kill();
    return faults;
  }

  #page(number: number, profile: Profile, history: History, isWorker: boolean): Page {
    const context = new Context(profile, number, this.#load, chanceOf(number), isWorker);
    return new Page(number, context, history, profile.scheduler);
  }

  #prepare(before: Before): Promise<Prepared> {
    const known = this.#prepared.get(before) ?? this.#makeReady(before);
    this.#prepared.set(before, known);
    return known;
  }

  async #makeReady(before: Before): Promise<Prepared> {
    const scheduler = new Scheduler([], start - 600_000);
    scheduleDatabases(scheduler);
    const profile = new Profile(scheduler);
    const history = new History();
    const page = this.#page(maker, profile, history, false);
    const orders: Order[] =
      before === 'empty'
        ? []
        : [
            { do: 'keep', at: 0 },
            { do: 'type and wait', at: 0 },
          ];
    if (before === 'open' || before === 'locked') orders.push({ do: 'make a lock', at: 0 });
    if (before === 'locked') orders.push({ do: 'lock now', at: 0 });
    if (before === 'empty') orders.push({ do: 'worker', at: 0 });
    void page.follow(orders);
    await scheduler.run(() => page.isDone);
    page.context.kill();
    await scheduler.run(() => true);
    if (history.odd.length > 0) throw new Error(history.odd.join('\n'));
    return { profile, history: () => copyOfHistory(history) };
  }
}

type Draft = Awaited<ReturnType<Page['context']['product']['openDraft']>>;

/** What a draft says, and then, one by one, what waits for its place: it comes when that is free. */
async function draftsOf(page: Page, draft: Draft, isWaitedFor: boolean): Promise<string[]> {
  const { product } = page.context;
  const texts = [textOf(draft)];
  while (isWaitedFor && texts.at(-1) !== '') {
    await draft.clear();
    draft.close();
    draft = await product.openDraft('line', { text: product.textField });
    await draft.flush();
    texts.push(textOf(draft));
  }
  return texts;
}

function textOf({ fields }: Draft): string {
  return (fields as { text?: string }).text ?? '';
}

/** The worker types nothing, and opens no lock. */
function asWorker(order: Order): Order {
  return order.do === 'days' || order.do === 'lock now' ? order : { ...order, do: 'worker' };
}

function copyOf(from: Profile, scheduler: Scheduler): Profile {
  const profile = new Profile(scheduler);
  copyDatabases(from.factory, profile.factory);
  for (const [key, text] of from.local) profile.local.set(key, text);
  for (const area of ['local', 'session'] as const) {
    for (const [key, value] of from.areas[area]) profile.areas[area].set(key, value);
  }
  return profile;
}

function copyOfHistory(from: History): History {
  const history = new History();
  for (const [id, register] of from.words) {
    for (const word of register.everWritten) history.kept(id, String(word), -1, -1);
  }
  history.typed.push(...from.typed.map((one) => ({ ...one, isSafe: true })));
  history.passphrases.push(...from.passphrases);
  history.hasLock = from.hasLock;
  return history;
}

/** The same numbers each time. */
function chanceOf(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

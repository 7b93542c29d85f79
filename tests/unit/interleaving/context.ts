import {
  IDBCursor,
  IDBCursorWithValue,
  IDBDatabase,
  IDBIndex,
  IDBKeyRange,
  IDBObjectStore,
  IDBOpenDBRequest,
  IDBRequest,
  IDBTransaction,
} from 'fake-indexeddb';
import type { Globals, Load } from './bundle.ts';
import { fakeAge, fakeCrypto } from './cipher.ts';
import { Databases } from './database-steps.ts';
import type { Product } from './product.ts';
import type { Area, Profile } from './profile.ts';

const idb = {
  IDBCursor,
  IDBCursorWithValue,
  IDBDatabase,
  IDBIndex,
  IDBKeyRange,
  IDBObjectStore,
  IDBOpenDBRequest,
  IDBRequest,
  IDBTransaction,
};

/** Every global of the product that is not the test's own. */
export const globalNames = [
  ...Object.keys(idb),
  'AbortController',
  'Blob',
  'BroadcastChannel',
  'Date',
  'MessageChannel',
  'Temporal',
  'Worker',
  'clearTimeout',
  'crypto',
  'globalThis',
  'indexedDB',
  'localStorage',
  'navigator',
  'performance',
  'require',
  'requestIdleCallback',
  'setTimeout',
];

/** A page or a worker: the product's modules loaded anew over a profile that others share. */
export class Context {
  readonly product: Product;
  isGone = false;
  readonly #profile: Profile;
  readonly #number: number;
  readonly #databases: Databases;

  constructor(
    profile: Profile,
    number: number,
    load: Load,
    chance: () => number,
    isWorker = false,
  ) {
    this.#profile = profile;
    this.#number = number;
    this.#databases = new Databases(profile.scheduler, profile.factory, number);
    const globals = this.#globals(chance, isWorker);
    this.product = load(globals);
  }

  /** It is closed, or killed: nothing more of it happens. */
  kill(): void {
    this.isGone = true;
    this.#profile.scheduler.forget(this.#number);
    this.#databases.forget();
    this.#profile.forget(this.#number);
  }

  #globals(chance: () => number, isWorker: boolean): Globals {
    const { scheduler } = this.#profile;
    const globals: Globals = {
      ...idb,
      AbortController,
      Blob: undefined,
      BroadcastChannel: this.#channel(),
      Date: clockOf(() => scheduler.now),
      MessageChannel,
      Temporal: temporalOf(() => scheduler.now),
      Worker: undefined,
      clearTimeout: (stop?: () => void) => stop?.(),
      crypto: fakeCrypto(chance),
      indexedDB: this.#databases.facade,
      localStorage: isWorker ? undefined : this.#localStorage(),
      navigator: { locks: this.#locks() },
      performance: { now: () => scheduler.now },
      requestIdleCallback: (run: () => void) => scheduler.add(this.#number, 'idle', 'idle', run),
      setTimeout: (run: (value?: unknown) => void, delay = 0, value?: unknown) =>
        scheduler.addTimer(this.#number, delay, () => run(value)),
    };
    const outside: Record<string, unknown> = {
      'wxt/browser': { browser: this.#browser() },
      'age-encryption': fakeAge(chance),
    };
    globals.require = (name: string) => outside[name];
    globals.globalThis = globals;
    return globals;
  }

  #localStorage(): Storage {
    const { local } = this.#profile;
    return {
      get length() {
        return local.size;
      },
      key: (at) => [...local.keys()][at] ?? null,
      getItem: (key) => local.get(key) ?? null,
      setItem: (key, text) => void (this.isGone || local.set(key, String(text))),
      removeItem: (key) => void (this.isGone || local.delete(key)),
      clear: () => local.clear(),
    };
  }

  #channel() {
    const context = this.#number;
    const profile = this.#profile;
    const isGone = () => this.isGone;
    return class {
      onmessage: ((message: { data: unknown }) => void) | null = null;
      readonly #ear;
      constructor(name: string) {
        this.#ear = { context, name, hear: (data: unknown) => this.onmessage?.({ data }) };
        if (!isGone()) profile.ears.add(this.#ear);
      }
      postMessage(data: unknown) {
        if (!isGone()) profile.tell(this.#ear, data);
      }
      close() {
        profile.ears.delete(this.#ear);
      }
    };
  }

  #locks() {
    const profile = this.#profile;
    const context = this.#number;
    type Work = (lock: unknown) => unknown;
    const request = (name: string, ...rest: [Work] | [{ ifAvailable?: boolean }, Work]) =>
      new Promise((resolve, reject) => {
        if (this.isGone) return;
        const work = rest.at(-1) as Work;
        const options = rest.length === 2 ? (rest[0] as { ifAvailable?: boolean }) : {};
        const answer = (settle: () => void) =>
          void (this.isGone || profile.scheduler.add(context, 'locks', `left ${name}`, settle));
        if (options.ifAvailable && profile.isHeld(name)) return void resolve(work(null));
        profile.request(context, name, async (release) => {
          try {
            const result = await work({ name });
            answer(() => resolve(result));
          } catch (error) {
            answer(() => reject(error));
          }
          release();
        });
      });
    return { request, query: async () => ({ held: [...profile.held] }) };
  }

  #browser() {
    const area = (name: Area) => {
      const rows = this.#profile.areas[name];
      const ears = this.#profile.areaEars[name];
      const heard = new Map<unknown, { context: number; tell: (changes: never) => void }>();
      return {
        get: (keys: null | string | string[]) =>
          this.#call(`${name}.get`, () => {
            const wanted = keys === null ? [...rows.keys()] : [keys].flat();
            const found = wanted.filter((key) => rows.has(key));
            return structuredClone(Object.fromEntries(found.map((key) => [key, rows.get(key)])));
          }),
        set: (items: Record<string, unknown>) => {
          const copy = structuredClone(items);
          return this.#call(`${name}.set ${Object.keys(items)}`, () => {
            const changes = Object.fromEntries(
              Object.entries(copy).map(([key, value]) => [
                key,
                { oldValue: rows.get(key), newValue: value },
              ]),
            );
            for (const [key, value] of Object.entries(copy)) rows.set(key, value);
            this.#profile.tellArea(name, changes);
          });
        },
        remove: (keys: string | string[]) =>
          this.#call(`${name}.remove ${keys}`, () => {
            const going = [keys].flat().filter((key) => rows.has(key));
            const changes = going.map((key) => [key, { oldValue: rows.get(key) }]);
            for (const key of going) rows.delete(key);
            if (going.length > 0) this.#profile.tellArea(name, Object.fromEntries(changes));
          }),
        onChanged: {
          addListener: (tell: (changes: never) => void) => {
            const ear = { context: this.#number, tell };
            heard.set(tell, ear);
            ears.add(ear as never);
          },
          removeListener: (tell: unknown) => void ears.delete(heard.get(tell) as never),
        },
      };
    };
    return { storage: { local: area('local'), session: area('session') } };
  }

  /** Others may go on before its effect, and again before its answer. */
  #call<T>(label: string, effect: () => T): Promise<T> {
    return new Promise((resolve) => {
      if (this.isGone) return;
      const { scheduler } = this.#profile;
      scheduler.add(this.#number, 'storage', label, () => {
        const result = effect();
        scheduler.add(this.#number, 'answers', `${label} answers`, () => resolve(result));
      });
    });
  }
}

function clockOf(now: () => number): DateConstructor {
  class Clock extends Date {
    constructor(...given: [] | [number]) {
      super(...((given.length === 0 ? [now()] : given) as [number]));
    }
    static override now() {
      return now();
    }
  }
  return Clock as unknown as DateConstructor;
}

const temporal = own(Temporal);

function temporalOf(now: () => number) {
  const zoned = () => new Temporal.ZonedDateTime(BigInt(now()) * 1_000_000n, 'UTC');
  const Now = {
    zonedDateTimeISO: zoned,
    plainDateISO: () => zoned().toPlainDate(),
    instant: () => Temporal.Instant.fromEpochMilliseconds(now()),
    timeZoneId: () => 'UTC',
  };
  return { ...temporal, Now };
}

/** Also what is not enumerable. */
function own(of: object): object {
  return Object.fromEntries(
    Object.getOwnPropertyNames(of).map((name) => [name, (of as Globals)[name]]),
  );
}

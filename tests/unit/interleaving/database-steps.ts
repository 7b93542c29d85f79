import { cloneOfPlain } from './clone.ts';
import type { Scheduler } from './scheduler.ts';

// fake-indexeddb does each request of a transaction in a task of its own. Here each of them is a
// step of the context whose transaction it is.

type Listener = (event: Event) => void;
type FakeTransaction = IDBTransaction & {
  _started: boolean;
  _state: string;
  _start(): void;
  _abort(name: string | null): void;
};
type FakeDatabase = IDBDatabase & {
  _rawDatabase: { processTransactions: Listener };
};
type FakeRequest = IDBOpenDBRequest;

const starts = 'startAsStep';
let owner: ((run: () => void) => void) | null = null;

const platform = { structuredClone, setImmediate };

/** From here on the tasks of fake-indexeddb come from the scheduler. */
export function scheduleDatabases(scheduler: Scheduler): void {
  const asTask = (run: () => void) => {
    // A transaction asks to go on: that makes a step of it.
    if (run.name === `bound ${starts}`) run();
    else if (owner) owner(run);
    else scheduler.addSystem(run);
  };
  Object.assign(globalThis, { structuredClone: cloneOfPlain, setImmediate: asTask });
}

/** From here on they are the platform's again. */
export function releaseDatabases(): void {
  Object.assign(globalThis, platform);
}

function owned<T>(by: typeof owner, work: () => T): T {
  const before = owner;
  owner = by;
  try {
    return work();
  } finally {
    owner = before;
  }
}

/** The databases of a profile, as one context sees them. */
export class Databases {
  readonly #scheduler: Scheduler;
  readonly #factory: IDBFactory;
  readonly #context: number;
  #open = new Set<FakeTransaction>();
  #connections = new Set<FakeDatabase>();
  #isGone = false;

  constructor(scheduler: Scheduler, factory: IDBFactory, context: number) {
    this.#scheduler = scheduler;
    this.#factory = factory;
    this.#context = context;
  }

  /** The page's `indexedDB`. */
  get facade() {
    return {
      cmp: (one: unknown, other: unknown) => this.#factory.cmp(one, other),
      open: (name: string, version?: number) => this.#opening(name, version),
    };
  }

  /** The context is gone: what it had not committed is taken back. */
  forget(): void {
    this.#isGone = true;
    for (const tx of this.#open) {
      if (tx._state !== 'finished') tx._abort('AbortError');
    }
    for (const connection of this.#connections) {
      connection.close();
      connection._rawDatabase.processTransactions(new Event('gone'));
    }
  }

  #opening(name: string, version?: number): FakeRequest {
    const step = (run: () => void) => this.#add('opens', () => `opens ${name}`, run);
    const request = owned(step, () => this.#factory.open(name, version));
    request.addEventListener('success', () => this.#adopt(request.result as FakeDatabase));
    return request;
  }

  #adopt(connection: FakeDatabase): void {
    this.#connections.add(connection);
    if (this.#isGone) connection.close();
    const begin = connection.transaction.bind(connection);
    connection.transaction = (stores, mode, options) => {
      const tx = begin(stores, mode, options) as FakeTransaction;
      this.#follow(tx, connection);
      return tx;
    };
  }

  #follow(tx: FakeTransaction, connection: FakeDatabase): void {
    this.#open.add(tx);
    const label = () =>
      `${tx.mode === 'readonly' ? 'reads' : 'writes'} ${[...tx.objectStoreNames]}`;
    const start = tx._start;
    const asStep = () => {
      tx._started = true;
      this.#add(tx, label, () => start.call(tx));
    };
    Object.defineProperty(asStep, 'name', { value: starts });
    tx._start = asStep;
    // Others may go on between a commit and the moment its page hears of it.
    const listen = tx.addEventListener.bind(tx) as (type: string, listener: Listener) => void;
    const { processTransactions } = connection._rawDatabase;
    const heard = (type: string, listener: Listener): void => {
      const isBrowsers = listener === processTransactions;
      if (isBrowsers) listen(type, listener);
      else
        listen(type, (event) => {
          this.#open.delete(tx);
          this.#add(
            tx,
            () => `${label()}: ${type}`,
            () => listener.call(tx, event),
          );
        });
    };
    tx.addEventListener = heard as typeof tx.addEventListener;
  }

  #add(source: unknown, label: () => string, run: () => void): void {
    if (!this.#isGone) this.#scheduler.add(this.#context, source, label, run);
  }
}

import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

type Answer = Record<string, unknown>;
type Waiting = {
  sessionId: string | undefined;
  resolve: (answer: Answer) => void;
  reject: (error: Error) => void;
};
type Heard = (params: Answer, sessionId: string | undefined) => void;
type Incoming = {
  id?: number;
  method?: string;
  params?: Answer;
  result?: Answer;
  error?: { message: string };
  sessionId?: string;
};

/**
 * A small client of Chromium's DevTools protocol over the debugging pipe (file descriptors 3
 * and 4 of the browser). The pipe, unlike the port, may load extensions in branded Chrome, sees
 * the toolbar popup, and closes the browser when this process dies.
 */
export class Cdp {
  readonly #output: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, Set<Heard>>();
  #lastId = 0;
  #closed = false;

  constructor(browser: ChildProcess) {
    // The parent's ends: 3 is what the browser reads, 4 what it writes.
    this.#output = browser.stdio[3] as Writable;
    const input = browser.stdio[4] as Readable;
    let rest: Buffer = Buffer.alloc(0);
    input.on('data', (chunk: Buffer) => {
      rest = Buffer.concat([rest, chunk]);
      for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
        this.#take(JSON.parse(rest.subarray(0, end).toString('utf8')) as Incoming);
        rest = rest.subarray(end + 1);
      }
    });
    const closed = () => this.#end();
    input.on('close', closed).on('error', closed);
    this.#output.on('error', closed);
    // A page that closes leaves what was asked of it unanswered for ever.
    this.on('Target.detachedFromTarget', ({ sessionId }) => this.#end(String(sessionId)));
  }

  /** Sends one command. @throws Error with the browser's own words, or when it has gone */
  send(method: string, params: Answer = {}, sessionId?: string): Promise<Answer> {
    if (this.#closed) return Promise.reject(new Error(`${method}: the browser has closed`));
    const id = ++this.#lastId;
    const message = { id, method, params, ...(sessionId ? { sessionId } : {}) };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {
        sessionId,
        resolve,
        reject: (error) => reject(new Error(`${method}: ${error.message}`)),
      });
      this.#output.write(`${JSON.stringify(message)}\0`);
    });
  }

  /** Listens to one event; returns the function that stops listening. */
  on(method: string, heard: Heard): () => void {
    const set = this.#listeners.get(method) ?? new Set();
    this.#listeners.set(method, set.add(heard));
    return () => set.delete(heard);
  }

  #take(message: Incoming): void {
    if (message.id === undefined) {
      const heard = this.#listeners.get(message.method ?? '') ?? [];
      for (const listener of heard) listener(message.params ?? {}, message.sessionId);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) waiting?.reject(new Error(message.error.message));
    else waiting?.resolve(message.result ?? {});
  }

  /** Nobody will answer any more: in one session, or at all. */
  #end(sessionId?: string): void {
    if (sessionId === undefined) this.#closed = true;
    for (const [id, waiting] of this.#waiting) {
      if (sessionId !== undefined && waiting.sessionId !== sessionId) continue;
      this.#waiting.delete(id);
      waiting.reject(new Error(sessionId ? 'the page has closed' : 'the browser has closed'));
    }
  }
}

export type Target = { targetId: string; type: string; url: string; attached: boolean };

/** Every page, worker and popup of the browser. */
export async function targets(cdp: Cdp): Promise<Target[]> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
  return targetInfos as Target[];
}

/** Runs an expression in an attached page or worker and brings its value back. */
export async function evaluateIn<T>(cdp: Cdp, sessionId: string, expression: string): Promise<T> {
  const { result, exceptionDetails } = await cdp.send(
    'Runtime.evaluate',
    { expression, awaitPromise: true, returnByValue: true, userGesture: true },
    sessionId,
  );
  const wrong = exceptionDetails as
    | { text: string; exception?: { description?: string } }
    | undefined;
  if (wrong) throw new Error(wrong.exception?.description ?? wrong.text);
  return (result as { value: T }).value;
}

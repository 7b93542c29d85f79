import { existsSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { until } from './until.ts';

type Waiting = { resolve: (answer: unknown) => void; reject: (error: Error) => void };
type Message = [kind: number, id: number, error: unknown, answer: unknown];

/**
 * A small client of Firefox's Marionette, which reaches what no page protocol does: the browser's
 * own window, its toolbar, and the popups that hang on it.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    let rest: Buffer = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => {
      rest = Buffer.concat([rest, chunk]);
      // Each message comes as its length in bytes, a colon, and JSON.
      for (let colon = rest.indexOf(':'); colon > 0; colon = rest.indexOf(':')) {
        const end = colon + 1 + Number(rest.toString('latin1', 0, colon));
        if (rest.length < end) return;
        this.#take(JSON.parse(rest.toString('utf8', colon + 1, end)));
        rest = rest.subarray(end);
      }
    });
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox has closed'));
      this.#waiting.clear();
    });
  }

  /** Reaches a Firefox started with `--marionette` and the pref `marionette.port` at 0. */
  static async reach(profile: string): Promise<Marionette> {
    const file = join(profile, 'MarionetteActivePort');
    const port = await until(30_000, 'the port of Marionette', async () =>
      existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0,
    );
    const socket = await new Promise<Socket>((resolve, reject) => {
      const fresh = connect(port, '127.0.0.1', () => resolve(fresh)).on('error', reject);
    });
    socket.on('error', () => undefined);
    const marionette = new Marionette(socket);
    await marionette.#send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    await marionette.#send('Marionette:SetContext', { value: 'chrome' });
    return marionette;
  }

  #take(message: Message | object): void {
    if (!Array.isArray(message)) return;
    const [, id, error, answer] = message as Message;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(JSON.stringify(error)));
    else waiting?.resolve(answer);
  }

  #send(name: string, params: object): Promise<unknown> {
    const id = ++this.#lastId;
    const text = JSON.stringify([0, id, name, params]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  /** Runs the body of an async function in the browser's own window. @throws Error of its own */
  async inWindow<T>(body: string): Promise<T> {
    const script = `
      const done = arguments[arguments.length - 1];
      (async () => { ${body} })().then((value) => done({ value }),
        (error) => done({ error: String(error) }));`;
    const params = { script, args: [], newSandbox: true, scriptTimeout: 60_000 };
    const answer = await this.#send('WebDriver:ExecuteAsyncScript', params);
    const { value, error } = (answer as { value: { value: T; error?: string } }).value;
    if (error) throw new Error(error);
    return value;
  }

  close(): void {
    this.#socket.destroy();
  }
}

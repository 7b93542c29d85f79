import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installFor, unsigned } from './firefox.ts';
import { endTree, noteGone, noteRunning } from './running.ts';
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
    const port = await until(
      30_000,
      'the port of Marionette',
      async () => existsSync(file) && (Number(readFileSync(file, 'utf8')) || false),
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

/** A Firefox of which only its own window is reached: it takes no other driver beside this one. */
export type FirefoxWindow = {
  extensionId: string;
  inWindow: Marionette['inWindow'];
  close: () => Promise<void>;
};

/** Starts Firefox for this run, with the extension installed. @param extension folder of the build */
export async function launchFirefoxWindow(options: {
  path: string;
  extension: string;
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  prefs?: Readonly<Record<string, string | number | boolean>>;
}): Promise<FirefoxWindow> {
  const profile = mkdtempSync(join(tmpdir(), 'kind-pause-firefox-'));
  const manifest = JSON.parse(readFileSync(join(options.extension, 'manifest.json'), 'utf8'));
  const extensionId = String(manifest.browser_specific_settings.gecko.id);
  installFor(profile, extensionId, options.extension);
  const prefs = {
    ...unsigned,
    'marionette.port': 0,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'termsofuse.bypassNotification': true,
    ...options.prefs,
  };
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    options.path,
    ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote']
      .concat(options.args ?? [])
      .concat('--profile', profile, 'about:blank'),
    { env: { ...process.env, ...options.env }, stdio: 'ignore', detached: true },
  );
  noteRunning(child.pid);
  const closed = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  let marionette: Marionette | null = null;
  const close = async () => {
    marionette?.close();
    if (child.pid !== undefined) endTree(child.pid, 'SIGKILL');
    await closed;
    noteGone(child.pid);
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  try {
    const reached = await Marionette.reach(profile);
    marionette = reached;
    return { extensionId, inWindow: (body) => reached.inWindow(body), close };
  } catch (error) {
    await close();
    throw error;
  }
}

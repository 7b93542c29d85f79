import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateIn, targets } from '../tools/browsers/cdp.ts';
import { type Chromium, launchChromium } from '../tools/browsers/chromium.ts';
import { Extension } from '../tools/browsers/extension.ts';
import { until } from '../tools/browsers/until.ts';

/** What wakes our worker. Without these the browser would never start it. */
const events = [
  'alarms.onAlarm',
  'notifications.onClicked',
  'notifications.onButtonClicked',
  'notifications.onClosed',
  'idle.onStateChanged',
  'contextMenus.onClicked',
  'commands.onCommand',
  'runtime.onInstalled',
  'runtime.onStartup',
  'runtime.onUpdateAvailable',
];

const answers =
  'chrome.runtime.onMessage.addListener((message, sender, respond) => { respond({ ok: true }); });';

/**
 * A worker that does nothing but answer, with our manifest around it.
 * @param listens whether it listens to all that ours does
 */
export function emptyWorker(build: string, into: string, listens: boolean): string {
  mkdirSync(into, { recursive: true });
  cpSync(join(build, 'manifest.json'), join(into, 'manifest.json'));
  cpSync(join(build, 'icon'), join(into, 'icon'), { recursive: true });
  // The manifest names these, and a browser that misses one refuses the whole.
  for (const page of ['popup.html', 'newtab.html']) {
    writeFileSync(join(into, page), '<!doctype html>');
  }
  const listeners = events.map((event) => `chrome.${event}.addListener(() => undefined);`);
  const script = [answers, ...(listens ? listeners : [])];
  writeFileSync(join(into, 'background.js'), script.join('\n'));
  return into;
}

/** One extension with its worker, and a page of its that runs no script. */
export class Bench {
  readonly #chromium: Chromium;
  readonly extension: Extension;
  #session = '';

  private constructor(chromium: Chromium) {
    this.#chromium = chromium;
    this.extension = new Extension(chromium);
  }

  static async open(path: string, folder: string): Promise<Bench> {
    const bench = new Bench(await launchChromium({ path, extension: folder, headless: true }));
    const url = bench.extension.url('icon/16.png');
    const { cdp } = bench.#chromium;
    const { targetId } = await cdp.send('Target.createTarget', { url });
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: true });
    bench.#session = String(sessionId);
    await until(10_000, 'the page', () => bench.evaluate<boolean>('Boolean(chrome.runtime?.id)'));
    return bench;
  }

  evaluate<T>(expression: string): Promise<T> {
    return evaluateIn<T>(this.#chromium.cdp, this.#session, expression);
  }

  /** Milliseconds from asking a worker that sleeps until it has answered. */
  async start(): Promise<number> {
    await this.extension.stopWorker();
    const took = await this.evaluate<number>(`(async () => {
      const before = performance.now();
      const reply = await chrome.runtime.sendMessage({ name: 'status' });
      if (!reply?.ok) throw new Error('no answer');
      return performance.now() - before;
    })()`);
    return took;
  }

  /** How often the worker came to life within a time, and how often its heartbeat rang. */
  async wakeUps(milliseconds: number): Promise<{ wakeUps: number; beats: number }> {
    const isAwake = async () =>
      (await targets(this.#chromium.cdp)).some(
        ({ url }) => url === this.extension.url('background.js'),
      );
    const beatAt = () =>
      this.evaluate<number>(`chrome.alarms.get('heartbeat').then((one) => one.scheduledTime)`);
    await this.extension.stopWorker();
    const end = performance.now() + milliseconds;
    const counted = { wakeUps: 0, beats: 0 };
    let wasAwake = false;
    let lastBeat = await beatAt();
    while (performance.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      const [awake, beat] = await Promise.all([isAwake(), beatAt()]);
      if (awake && !wasAwake) counted.wakeUps += 1;
      if (beat !== lastBeat) counted.beats += 1;
      wasAwake = awake;
      lastBeat = beat;
    }
    return counted;
  }

  close(): Promise<void> {
    return this.#chromium.close();
  }
}

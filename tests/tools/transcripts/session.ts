import type { Chromium } from '../browsers/chromium.ts';
import { Extension } from '../browsers/extension.ts';
import { Surface } from '../browsers/surface.ts';
import { listenInPage } from './in-page.ts';
import { type Beat, Reader } from './reader.ts';

/** The popup's own size; pages have a window's. */
const sizes = { popup: { width: 380, height: 600 }, page: { width: 1280, height: 880 } };

/**
 * Empties all that is stored, as for somebody who has only said that things may be kept. No nudge
 * comes by itself, so that no time of day is said.
 */
const asNew = `(async () => {
  const { local, session } = chrome.storage;
  const names = (await indexedDB.databases()).map(({ name }) => name);
  await Promise.all(names.map((name) => new Promise((done) => {
    const gone = indexedDB.deleteDatabase(name);
    gone.onsuccess = gone.onerror = done;
  })));
  localStorage.clear();
  await local.clear();
  await session.clear();
  await local.set({
    welcomed: true,
    settings: { rhythm: 'asked', keeping: 'yes', pauseSeconds: 20 },
  });
})()`;

/** One browser in which journeys are walked one after the other, each as if it were the first. */
export class Session {
  readonly #chromium: Chromium;
  readonly extension: Extension;

  constructor(chromium: Chromium) {
    this.#chromium = chromium;
    this.extension = new Extension(chromium);
  }

  /** Nothing is left of what was done before. */
  async asNew(): Promise<void> {
    const page = await this.#open('why.html', 'page', '');
    await this.extension.stopWorker();
    await page.evaluate(asNew);
    await page.close();
  }

  /** Opens a page of the extension with a reader that hears it from its first moment on. */
  async reader(file: string, known: readonly Beat[] | null): Promise<Reader> {
    const size = file.startsWith('popup') ? 'popup' : 'page';
    const page = await this.#open(file, size, `(${String(listenInPage)})()`);
    const reader = new Reader(page, known);
    await reader.opens();
    return reader;
  }

  async #open(file: string, size: keyof typeof sizes, script: string): Promise<Surface> {
    const { cdp } = this.#chromium;
    const { targetId } = await cdp.send('Target.createTarget', { url: 'about:blank' });
    const page = await Surface.attach(cdp, String(targetId));
    await page.send('Page.enable');
    await page.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    const metrics = { ...sizes[size], deviceScaleFactor: 1, mobile: false };
    await page.send('Emulation.setDeviceMetricsOverride', metrics);
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source: script });
    const loaded = new Promise<void>((resolve) => {
      const off = cdp.on('Page.loadEventFired', () => {
        off();
        resolve();
      });
    });
    await page.send('Page.navigate', { url: this.extension.url(file) });
    await loaded;
    if (file.startsWith('popup')) await page.drawn();
    return page;
  }
}

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { evaluateIn, targets } from '../../tools/browsers/cdp.ts';
import {
  type Chromium,
  type ChromiumOptions,
  launchChromium,
} from '../../tools/browsers/chromium.ts';
import { Extension } from '../../tools/browsers/extension.ts';
import { ownBrowser } from '../../tools/browsers/installed.ts';
import { until } from '../../tools/browsers/until.ts';
import { built } from '../../tools/build.ts';
import { rowsOf } from './ledger.ts';
import { type Evaluate, remembered } from './schedule.ts';

/** How nudging stands in a real browser, seen without waking the worker. */
export type Standing = {
  version: string;
  next: number | null;
  alarms: Record<string, number>;
  listed: string[];
  /** Ids of all nudges ever shown, and each with its outcome once it has one. */
  shown: string[];
  outcomes: Record<string, string | undefined>;
  /** What the icon shows. */
  badge: string;
  trouble: unknown[];
};

/** Chromium with Kind Pause installed for good, as from a store, in a profile that stays. */
export class InstalledChromium {
  readonly #path: string;
  readonly #folder: string;
  readonly #offer: (build: string, version: string) => Promise<string>;
  #id = '';
  #versions = 0;
  #running: Chromium | null = null;

  private constructor(
    folder: string,
    own: { path: string; offer: (build: string, version: string) => Promise<string> },
  ) {
    this.#folder = folder;
    this.#path = own.path;
    this.#offer = own.offer;
  }

  static async make(): Promise<InstalledChromium> {
    const folder = mkdtempSync(join(tmpdir(), 'kind-pause-installed-'));
    mkdirSync(join(folder, 'profile'));
    return new InstalledChromium(folder, await ownBrowser(inject('chromium'), folder));
  }

  /** Offers today's build under a newer version; the browser takes it at its next start. */
  async offerNext(): Promise<string> {
    this.#versions += 1;
    const version = `0.0.${this.#versions}`;
    this.#id = await this.#offer(built.chromium, version);
    return version;
  }

  /** The folder the browser keeps everything of this profile in. */
  get profile(): string {
    return join(this.#folder, 'profile');
  }

  url(file: string): string {
    return `chrome-extension://${this.#id}/${file}`;
  }

  get browser(): Chromium {
    if (!this.#running) throw new Error('the browser is closed');
    return this.#running;
  }

  /** The popup and the worker, as in a browser that has the extension unpacked. */
  get extension(): Extension {
    return new Extension({ ...this.browser, extensionId: this.#id });
  }

  async start(options: Partial<ChromiumOptions> = {}): Promise<void> {
    const { profile } = this;
    this.#running = await launchChromium({ path: this.#path, headless: true, profile, ...options });
  }

  async kill(): Promise<void> {
    await this.browser.kill();
    this.#running = null;
  }

  async close(): Promise<void> {
    await this.#running?.close();
    this.#running = null;
  }

  async remove(): Promise<void> {
    await this.close();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }

  /** Waits until the worker is there, which is the first sign of the extension. */
  async ready(): Promise<void> {
    await until(30_000, 'the worker', async () =>
      (await targets(this.browser.cdp)).some(({ url }) => url === this.url('background.js')),
    );
  }

  /** Runs something in a page of ours that has no script of its own and so disturbs nothing. */
  async inQuietPage<T>(run: (evaluate: Evaluate) => Promise<T>): Promise<T> {
    return this.inTab(this.url('icon/16.png'), run);
  }

  async inTab<T>(url: string, run: (evaluate: Evaluate) => Promise<T>): Promise<T> {
    const { cdp } = this.browser;
    const { targetId } = await cdp.send('Target.createTarget', { url });
    try {
      const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: true });
      const evaluate: Evaluate = (expression) => evaluateIn(cdp, String(sessionId), expression);
      await until(10_000, `${url} to open`, async () =>
        evaluate(`location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`),
      );
      return await run(evaluate);
    } finally {
      // A reload of the extension closes its pages before we do.
      await cdp.send('Target.closeTarget', { targetId }).catch(() => undefined);
      await until(10_000, `${url} to close`, async () =>
        (await targets(cdp)).every((target) => target.url !== url),
      );
    }
  }

  standing(): Promise<Standing> {
    return this.inQuietPage(async (evaluate) => {
      const rows = await rowsOf(evaluate);
      const seen = (await evaluate(`(async () => {
        const alarms = await chrome.alarms.getAll();
        return {
          version: chrome.runtime.getManifest().version,
          alarms: Object.fromEntries(alarms.map((one) => [one.name, one.scheduledTime])),
          listed: Object.keys(await chrome.notifications.getAll()),
          badge: await chrome.action.getBadgeText({}),
          trouble: (await chrome.storage.local.get('trouble')).trouble ?? [],
        };
      })()`)) as Pick<Standing, 'version' | 'alarms' | 'listed' | 'badge' | 'trouble'>;
      return {
        ...seen,
        next: (await remembered(evaluate))?.plan?.moments[0] ?? null,
        shown: rows.filter(({ shownAt }) => shownAt !== undefined).map(({ id }) => id),
        outcomes: Object.fromEntries(rows.map(({ id, outcome }) => [id, outcome])),
      };
    });
  }
}

import { type Cdp, evaluateIn, targets } from './cdp.ts';
import type { Chromium } from './chromium.ts';
import { Surface } from './surface.ts';
import { until } from './until.ts';

/** The loaded extension in a running Chromium: its worker, its popup, its pages. */
export class Extension {
  readonly #cdp: Cdp;
  readonly id: string;

  constructor(chromium: Chromium) {
    this.#cdp = chromium.cdp;
    this.id = chromium.extensionId;
  }

  /** Address of one of its page files, such as 'log.html'. */
  url(file: string): string {
    return `chrome-extension://${this.id}/${file}`;
  }

  #worker() {
    return targets(this.#cdp).then((all) =>
      all.find((target) => target.type === 'service_worker' && target.url.startsWith(this.url(''))),
    );
  }

  /** Whether the worker is alive at this moment. */
  async workerRuns(): Promise<boolean> {
    return Boolean(await this.#worker());
  }

  /** Runs an expression in the worker, which is started when it sleeps. */
  async inWorker<T>(expression: string): Promise<T> {
    if (!(await this.workerRuns())) await this.startWorker();
    const worker = await until(15_000, 'the background worker', () => this.#worker());
    const { targetId } = worker;
    const { sessionId } = await this.#cdp.send('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    try {
      // One that has only begun to start knows nothing of extensions yet.
      await until(15_000, 'its interface', () =>
        evaluateIn<boolean>(this.#cdp, String(sessionId), `typeof chrome === 'object'`),
      );
      return await evaluateIn<T>(this.#cdp, String(sessionId), expression);
    } finally {
      // An attached worker never sleeps. It may have died meanwhile, which is no fault here.
      await this.#cdp.send('Target.detachFromTarget', { sessionId }).catch(() => undefined);
    }
  }

  async #onServiceWorkers(method: string, params: Record<string, unknown>): Promise<void> {
    const page = (await targets(this.#cdp)).find(
      (target) => target.type === 'page' && target.url.startsWith(this.url('')),
    );
    if (!page) throw new Error('a page of the extension must be open to reach its worker');
    const surface = await Surface.attach(this.#cdp, page.targetId);
    try {
      await surface.send('ServiceWorker.enable');
      await surface.send(method, params);
    } finally {
      await surface.detach();
    }
  }

  /** Starts the sleeping worker. Some page of the extension must be open. */
  async startWorker(): Promise<void> {
    await this.#onServiceWorkers('ServiceWorker.startWorker', { scopeURL: this.url('') });
  }

  /** Stops the worker as the browser does between events. Some page must be open. */
  async stopWorker(): Promise<void> {
    await this.#onServiceWorkers('ServiceWorker.stopAllWorkers', {});
    await until(10_000, 'the worker to stop', async () => !(await this.workerRuns()));
  }

  /** Opens a new tab as Ctrl+T does. */
  async newTab(): Promise<void> {
    await this.#cdp.send('Target.createTarget', { url: 'chrome://newtab' });
  }

  /**
   * Clicks the toolbar icon, also while the worker sleeps. A browser that is still settling after
   * its start, or changing tabs, closes a popup as it opens: as a person would, it clicks again.
   */
  async openPopup(): Promise<Surface> {
    for (let tries = 1; tries < 3; tries += 1) {
      // The tab that it would click above may be closing.
      await this.#clickIcon().catch(() => undefined);
      const popup = await this.popup(5_000).catch(() => null);
      if (popup) return popup;
    }
    await this.#clickIcon();
    return this.popup();
  }

  async #clickIcon(): Promise<void> {
    const tab = (await targets(this.#cdp)).find(
      ({ type, url }) => type === 'tab' && !url.startsWith(this.url('popup.html')),
    );
    if (!tab) throw new Error('a tab must be open to have a toolbar');
    await this.#cdp.send('Extensions.triggerAction', { id: this.id, targetId: tab.targetId });
  }

  /** Waits for the popup, whoever opened it. */
  async popup(timeout?: number): Promise<Surface> {
    const popup = await Surface.waitFor(this.#cdp, this.url('popup.html'), timeout);
    await popup.drawn();
    return popup;
  }

  /** Waits until no popup is open. */
  async popupGone(): Promise<void> {
    await until(10_000, 'the popup to close', async () =>
      (await targets(this.#cdp)).every((target) => !target.url.startsWith(this.url('popup.html'))),
    );
  }
}

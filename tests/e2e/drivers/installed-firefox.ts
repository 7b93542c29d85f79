import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Firefox } from '../../tools/browsers/firefox.ts';
import { until } from '../../tools/browsers/until.ts';
import { openFirefox, openPage, tabShowing } from './firefox.ts';
import { sayYes } from './say-yes.ts';
import { allowAlways, type Evaluate, remembered } from './schedule.ts';

/** Firefox with Kind Pause installed for good, in a profile that stays. */
export class InstalledFirefox {
  readonly #profile: string;
  #firefox: Firefox;
  #page: Page;

  private constructor(profile: string, firefox: Firefox, page: Page) {
    this.#profile = profile;
    this.#firefox = firefox;
    this.#page = page;
  }

  /** Working hours round the clock, a plan made. */
  static async open(): Promise<InstalledFirefox> {
    const profile = mkdtempSync(join(tmpdir(), 'kind-pause-firefox-'));
    const firefox = await openFirefox(true, profile);
    try {
      const page = await tabShowing(firefox, 'welcome.html');
      await page.evaluate(sayYes);
      const open = new InstalledFirefox(profile, firefox, page);
      await until(60_000, 'a plan', async () => (await remembered(open.inPage))?.plan);
      await allowAlways(open.inPage);
      return open;
    } catch (error) {
      await firefox.close();
      throw error;
    }
  }

  /**
   * Runs an expression in a page of ours; it may run twice. After a crash Firefox's own storage
   * answers with an error for a while.
   */
  readonly inPage: Evaluate = async (expression) => {
    const answer = await until(60_000, 'an answer', async () => [
      await this.#page.evaluate(expression),
    ]);
    return answer[0];
  };

  async restart(how: 'close' | 'kill'): Promise<void> {
    await this.#firefox[how]();
    this.#firefox = await openFirefox(true, this.#profile);
    this.#page = await openPage(this.#firefox, 'log.html');
  }

  async remove(): Promise<void> {
    await this.#firefox.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

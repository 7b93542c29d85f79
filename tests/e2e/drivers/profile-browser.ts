import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { evaluateIn } from '../../tools/browsers/cdp.ts';
import { launchChromium } from '../../tools/browsers/chromium.ts';
import { launchFirefox } from '../../tools/browsers/firefox.ts';
import { until } from '../../tools/browsers/until.ts';
import { built } from '../../tools/build.ts';
import { makeEmptyExtension } from '../network/empty-extension.ts';
import { openPage } from './firefox.ts';
import type { Evaluate } from './schedule.ts';

/** `empty`: the same extension without a line of ours, so that nothing runs on what is stored. */
type Build = 'empty' | 'today';

/** A browser in which today's build can be taken out and put back, as updates do. */
export type ProfileBrowser = {
  evaluate: Evaluate;
  /** Opens a page file of ours in place of the one before. */
  open(file: string): Promise<void>;
  install(build: Build): Promise<void>;
  close(): Promise<void>;
};

export async function profileChromium(): Promise<ProfileBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'kind-pause-profile-'));
  // The browser knows an unpacked extension by its folder, so both are put into the same one.
  const extension = join(folder, 'extension');
  const put = async (build: Build) => {
    rmSync(extension, { recursive: true, force: true });
    if (build === 'empty') await makeEmptyExtension(built.chromium, extension);
    else cpSync(built.chromium, extension, { recursive: true });
  };
  await put('empty');
  const { cdp, extensionId, close } = await launchChromium({
    path: inject('chromium'),
    extension,
    headless: true,
    args: ['--window-size=1280,880', '--lang=en-US'],
  });
  let tab = { targetId: '', sessionId: '' };
  let installed: Build = 'empty';
  const evaluate: Evaluate = (expression) => evaluateIn(cdp, tab.sessionId, expression);
  return {
    evaluate,
    async open(file) {
      const before = tab.targetId;
      const url = `chrome-extension://${extensionId}/${file}`;
      const { targetId } = await cdp.send('Target.createTarget', { url });
      const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: true });
      tab = { targetId: String(targetId), sessionId: String(sessionId) };
      await opened(evaluate, url);
      // It may have closed with the build that it was of.
      if (before) await cdp.send('Target.closeTarget', { targetId: before }).catch(() => undefined);
    },
    async install(build) {
      if (build === installed) return;
      installed = build;
      await put(build);
      await cdp.send('Extensions.loadUnpacked', { path: extension });
    },
    async close() {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function profileFirefox(): Promise<ProfileBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'kind-pause-profile-'));
  const empty = await makeEmptyExtension(built.firefox, join(folder, 'extension'));
  const firefox = await launchFirefox({
    path: inject('firefox'),
    extension: empty,
    headless: true,
  });
  let page: Page | null = null;
  let installed: Build = 'empty';
  return {
    evaluate: (expression) => page?.evaluate(expression) ?? Promise.reject(new Error('no page')),
    async open(file) {
      const before = page;
      page = await openPage(firefox, file);
      await before?.close().catch(() => undefined);
    },
    async install(build) {
      if (build === installed) return;
      installed = build;
      await firefox.browser.installExtension(build === 'empty' ? empty : built.firefox);
    },
    async close() {
      await firefox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function opened(evaluate: Evaluate, url: string): Promise<unknown> {
  return until(20_000, `${url} to open`, () =>
    evaluate(`location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`),
  );
}

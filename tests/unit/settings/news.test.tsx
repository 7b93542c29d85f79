// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newsOf, WhatsNew } from '../../../components/news/whats-new.tsx';
import { saveSettings } from '../../../utils/settings/store.ts';
import { words } from '../../../utils/words/settings/news.ts';
import { root } from '../../tools/build.ts';
import { all, click, expectAccessible, perform, show } from '../practice/render.ts';

const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

let gone: () => void = () => undefined;
beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version } as never);
});
afterEach(() => {
  gone();
  vi.restoreAllMocks();
});

async function open(): Promise<void> {
  ({ gone } = show(
    <>
      <h1 tabIndex={-1}>A page</h1>
      <WhatsNew />
    </>,
  ));
  await perform(() => undefined);
  await perform(() => undefined);
}
const text = () => document.body.textContent ?? '';

it('the version of today has its line', () => {
  expect(newsOf(version)).toMatch(/^\p{Lu}.{20,200}\.$/u);
  expect(newsOf('9.9.9')).toBeUndefined();
});

describe('after an update', () => {
  it('it says what is new, and puts it away for good', async () => {
    await open();
    expect(text()).toContain(newsOf(version));
    await expectAccessible();
    await perform(() => click('button', words.away));
    expect(text()).not.toContain(words.title);
    expect(document.activeElement?.tagName).toBe('H1');
    gone();
    await open();
    expect(text()).not.toContain(words.title);
  });

  it('nothing is said where it was switched off', async () => {
    await saveSettings({ noNews: true });
    await open();
    expect(all('button', words.away)).toEqual([]);
  });

  it('nothing is said of a version without news', async () => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '9.9.9' } as never);
    await open();
    expect(all('button', words.away)).toEqual([]);
  });
});

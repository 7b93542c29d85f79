import type { BrowserContext, Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { type Firefox, launchFirefox } from '../../tools/browsers/firefox.ts';
import { until } from '../../tools/browsers/until.ts';
import { built } from '../../tools/build.ts';
import { sayYes } from './say-yes.ts';

/** On a machine that has other things to do as well. */
const patience = 60_000;
const askAgainMs = 5_000;
const lookAnywayMs = 2_000;

/**
 * Firefox with a throwaway profile and the production build installed.
 * @param ownAlerts Firefox draws notifications itself. Otherwise it hands them to the desktop, and
 * where there is none it takes each away in the same breath.
 * @param profile installs it there for good; whether things may be kept is said by the caller then
 */
export async function openFirefox(ownAlerts = true, profile?: string): Promise<Firefox> {
  const firefox = await launchFirefox({
    ...(profile ? { profile } : {}),
    path: inject('firefox'),
    extension: built.firefox,
    headless: true,
    prefs: { 'alerts.useSystemBackend': !ownAlerts },
  });
  if (!profile) await sayYesIn(firefox);
  return firefox;
}

/** In the page that opens by itself on installing. */
export async function sayYesIn(firefox: Firefox): Promise<void> {
  await (await tabShowing(firefox, 'welcome.html')).evaluate(sayYes);
}

/** Looks at what every tab really shows; Firefox keeps its first address for our pages. */
export function tabShowing(firefox: Firefox, file: string): Promise<Page> {
  return until(patience, `a tab with ${file}`, async () => {
    for (const page of await firefox.browser.pages()) {
      // A tab that has just closed may still be listed.
      const address = await page.evaluate('location.href').catch(() => '');
      if (address === firefox.url(file)) return page;
    }
    return undefined;
  });
}

/**
 * Opens one of the extension's page files in a tab. Firefox never reports such a page as loaded.
 * @param context the container to open it in; without one, an ordinary tab
 */
export async function openPage(
  firefox: Firefox,
  file: string,
  context: BrowserContext = firefox.browser.defaultBrowserContext(),
): Promise<Page> {
  const page = await context.newPage();
  const url = firefox.url(file);
  let asked = Number.NEGATIVE_INFINITY;
  await until(patience, `${file} to open`, async () => {
    const isOpen = `location.href === '${url}' && document.readyState === 'complete'`;
    if (await page.evaluate(isOpen).catch(() => false)) return true;
    // Right after a start the extension may not be there yet: then the first asking leads nowhere.
    if (performance.now() - asked > askAgainMs) {
      asked = performance.now();
      page.goto(url, { timeout: 1_000 }).catch(() => undefined);
    }
    return false;
  });
  return page;
}

/** Whether these words stand anywhere in the page, in what is shown or in a name beside it. */
const hasWords = (words: string) => `(() => {
  const named = [...document.querySelectorAll('[aria-label], [title], [placeholder]')];
  const said = named.flatMap((one) => [one.ariaLabel, one.title, one.placeholder]);
  said.push(document.body.textContent);
  return said.some((text) => text?.replace(/\\s+/g, ' ').includes(${JSON.stringify(words)}));
})()`;

/**
 * Waits for what has this role and name; there must be one. To ask Firefox for it takes a sixth of
 * a second of processor, so that is done when its words are there, and now and then in any case.
 */
export async function find(page: Page, role: string, name: string, timeout = patience) {
  let asked = performance.now();
  return until(timeout, `${role} "${name}"`, async () => {
    const isLikely = await page.evaluate(hasWords(name));
    if (!isLikely && performance.now() - asked < lookAnywayMs) return undefined;
    asked = performance.now();
    const found = await page.$$(`aria/${name}[role="${role}"]`);
    return found.length === 1 ? found[0] : undefined;
  });
}

/** Waits until presses act: on a screen that has only come they do not. */
export async function settled(page: Page): Promise<void> {
  await until(patience, 'the screen to take presses', async () =>
    page.evaluate("!('settling' in document.documentElement.dataset)"),
  );
}

export async function click(page: Page, role: string, name: string): Promise<void> {
  const found = await find(page, role, name);
  await settled(page);
  // It is pressed where it stands, so it has to stand still.
  await until(patience, `${role} "${name}" to stand still`, () =>
    found.evaluate((element) => {
      const place = () => JSON.stringify(element.getBoundingClientRect());
      const before = place();
      return new Promise<boolean>((resolve) => {
        // No frame comes to a page out of sight.
        setTimeout(() => resolve(place() === before), 50);
      });
    }),
  );
  await found.click();
}

/** Waits until the page says this. */
export async function says(page: Page, text: string, timeout = patience): Promise<void> {
  await until(
    timeout,
    `the words "${text}"`,
    () =>
      page.evaluate(
        `document.body.innerText.includes(${JSON.stringify(text)})`,
      ) as Promise<boolean>,
  );
}

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chooseCard } from '../../../utils/cards/choose-card.ts';
import type { WorkHours } from '../../../utils/cards/day-moment.ts';
import { wordsBeside } from '../../../utils/words/content/day-cards.ts';
import { words } from '../../../utils/words/newtab.ts';
import { until } from '../../tools/browsers/until.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { framesWhile } from '../drivers/frames.ts';
import { toAnotherDay, toZone } from '../drivers/other-day.ts';

let open: OpenChromium;
beforeAll(async () => {
  open = await openChromium({ everyFrame: true });
});
afterAll(() => open.close());

async function newTab(): Promise<Page> {
  const came = open.context.waitForEvent('page');
  await open.extension.newTab();
  const page = await came;
  await page.getByRole('blockquote').waitFor();
  return page;
}

async function card(page: Page): Promise<string> {
  return ((await page.getByRole('blockquote').textContent()) ?? '').trim();
}

/** What its first card on this day says, by the clock of the page and the hours it knows. */
async function cardHere(page: Page, day: string): Promise<string | undefined> {
  const [minutes, hours] = await page.evaluate<[number, WorkHours]>(`[
    new Date().getHours() * 60 + new Date().getMinutes(),
    JSON.parse(localStorage.getItem('work-hours')),
  ]`);
  const now = { day, minutes };
  const chosen = chooseCard({ now, hours, turn: 0, favoured: null, situation: null });
  return 'moment' in chosen ? (await wordsBeside(chosen))[chosen.id] : undefined;
}

it('shows the same card in every new tab of the day, until another is asked for', async () => {
  const [first, second] = [await newTab(), await newTab()];
  const text = await card(first);
  expect(text.length).toBeGreaterThan(10);
  expect(await card(second)).toBe(text);
  await second.getByRole('button', { name: 'Another card', exact: true }).click();
  await until(5_000, 'another card', async () => (await card(second)) !== text);
  const third = await newTab();
  expect(await card(third)).toBe(await card(second));
  for (const page of [first, second, third]) await page.close();
});

it('takes the focus from nobody', async () => {
  const page = await newTab();
  const focused = () => page.evaluate<boolean>('document.activeElement !== document.body');
  await page.waitForTimeout(1_000);
  expect(await focused()).toBe(false);
  // The same question gives the other answer once a person has clicked into the line.
  await page.getByRole('textbox', { name: 'One line' }).click();
  expect(await focused()).toBe(true);
  await page.close();
});

it('keeps one line, and the log shows it', async () => {
  const page = await newTab();
  await page.getByRole('textbox', { name: 'One line' }).fill('Tea by the window.');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByText(words.kept).waitFor();
  expect(await page.getByRole('textbox', { name: 'One line' }).inputValue()).toBe('');
  await page.getByRole('link', { name: 'Log', exact: true }).click();
  await page.getByText('Tea by the window.').waitFor();
  await page.close();
});

it('F20 brings a line back that was typed but not kept, a second later', async () => {
  const page = await newTab();
  await page.getByRole('textbox', { name: 'One line' }).pressSequentially('Half a thou');
  await page.waitForTimeout(1_000);
  await page.close();
  const again = await newTab();
  const box = again.getByRole('textbox', { name: 'One line' });
  await until(5_000, 'the line', async () => (await box.inputValue()) === 'Half a thou');
  await box.fill('');
  await again.close();
});

it('shows a half-typed line after a crash that took what localStorage remembered', async () => {
  const page = await newTab();
  await page.getByRole('textbox', { name: 'One line' }).pressSequentially('Half a cra');
  await page.waitForTimeout(1_000);
  await page.close();
  await open.welcome.evaluate('localStorage.clear()');
  const again = await newTab();
  const box = again.getByRole('textbox', { name: 'One line' });
  await until(5_000, 'the line', async () => (await box.inputValue()) === 'Half a cra');
  expect(await again.evaluate<boolean>('document.activeElement === document.body')).toBe(true);
  await box.fill('');
  await again.close();
});

it('a tab left open takes the card of the day, and moves nothing that is being written', async () => {
  const page = await newTab();
  await toZone(page, 'UTC');
  const old = await card(page);
  const box = page.getByRole('textbox', { name: 'One line' });
  await box.pressSequentially('In the middle of a');
  const top = async () => (await box.boundingBox())?.y;
  const before = await top();
  const day = await toAnotherDay(page);
  await until(5_000, 'the card of the day', async () => {
    await page.mouse.move(40, Math.random() * 40);
    return (await card(page)) !== old;
  });
  expect(await card(page)).toBe(await cardHere(page, day));
  expect(await box.inputValue()).toBe('In the middle of a');
  expect(await top()).toBeCloseTo(before ?? -1, 0);
  await box.fill('');
  await page.close();
});

it('"Another card" in a tab from another day leaves the cards of today as they are', async () => {
  const left = await newTab();
  await toZone(left, 'UTC');
  await left.reload();
  const day = await toAnotherDay(left);
  const fresh = await newTab();
  const turn = () => fresh.evaluate<string | null>(`localStorage.getItem('card-turn')`);
  await fresh.getByRole('button', { name: words.another, exact: true }).click();
  await until(5_000, 'another card', async () => (await turn()) === `${day} 1`);
  await left.getByRole('button', { name: words.another, exact: true }).click();
  await until(5_000, 'another card', async () => (await turn()) === `${day} 2`);
  await fresh.evaluate(`localStorage.removeItem('card-turn')`);
  for (const page of [fresh, left]) await page.close();
});

it('paints no bright frame on a dark screen', async () => {
  const page = await open.context.newPage();
  const load = async () => {
    await page.goto(open.extension.url('newtab.html'));
    await page.getByRole('blockquote').waitFor();
    await page.waitForTimeout(500);
  };
  await page.emulateMedia({ colorScheme: 'dark' });
  const frames = await framesWhile(page, load);
  expect(frames.length).toBeGreaterThan(0);
  expect(Math.max(...frames)).toBeLessThan(0.35);
  // The same eyes see a bright page as bright.
  await page.goto('about:blank');
  await page.emulateMedia({ colorScheme: 'light' });
  expect(Math.max(...(await framesWhile(page, load)))).toBeGreaterThan(0.7);
  await page.close();
});

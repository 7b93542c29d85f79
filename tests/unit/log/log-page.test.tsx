// @vitest-environment happy-dom
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LogView } from '../../../components/log/log-view.tsx';
import { goOnAfterImport } from '../../../components/log/told-loss.ts';
import { useLog } from '../../../components/log/use-log.ts';
import { closeLog } from '../../../utils/log/database/connection.ts';
import type { NewEntry } from '../../../utils/log/entry/entry.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { words as insights } from '../../../utils/words/insights.ts';
import { words } from '../../../utils/words/log.ts';
import { words as myWords } from '../../../utils/words/storage/my-words.ts';
import { words as people } from '../../../utils/words/storage/people.ts';
import { words as transfer } from '../../../utils/words/transfer.ts';
import { until } from '../practice/practice-page.tsx';
import { all, click, expectAccessible, find, perform, show } from '../practice/render.ts';
import { newProfile } from './place.ts';

const text = () => document.body.textContent ?? '';
const focused = () => document.activeElement;
const entries = () => [...document.querySelectorAll<HTMLElement>('li[data-entry]')];
let gone: () => void = () => undefined;

const reframe = {
  kind: 'reframe',
  element: 'kindness',
  source: 'popup',
  payload: { harsh: 'So slow.', friend: 'It was a lot.', kinder: 'Slow is allowed.' },
} as NewEntry;
const line = (words: string): NewEntry => ({
  kind: 'line',
  element: 'humanity',
  source: 'newtab',
  payload: { text: words },
});
const daysAgo = (days: number) => () => Temporal.Now.zonedDateTimeISO().subtract({ days });

beforeEach(async () => {
  await newProfile();
  const locks = { request: (_: string, work: () => unknown) => work() };
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
});
afterEach(() => gone());

function Log() {
  return <LogView {...useLog()} onLock={undefined} note={null} asks={null} />;
}

async function open(): Promise<void> {
  await keepEntry(reframe, { now: daysAgo(60) });
  await keepEntry(line('Tea first.'), { now: daysAgo(3) });
  await keepEntry(line('Rain, and a quiet desk.'), { now: daysAgo(3) });
  ({ gone } = show(<Log />, 'div'));
  await until(() => entries().length === 3);
}

const said = () =>
  [...document.querySelectorAll('[role=status]')].map((one) => one.textContent).join('');

describe('the tools of the log', () => {
  test('stand under the title, and nothing that can be pressed stands below the entries', async () => {
    await open();
    const nav = [...document.querySelectorAll('main nav a')];
    expect(nav.map((one) => one.textContent)).toEqual([
      insights.open,
      insights.openPaper,
      transfer.open,
    ]);
    const own = [...document.querySelectorAll('main nav ~ p a, main div:has(nav) ~ p a')];
    expect(own.slice(0, 2).map((one) => one.textContent)).toEqual([people.short, myWords.title]);
    const [first] = entries();
    const last = entries().at(-1);
    const stops = [...document.querySelectorAll('main a, main button, main input')];
    for (const stop of stops) {
      if (stop.closest('li')) continue;
      expect(stop.compareDocumentPosition(first ?? stop)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(stop.compareDocumentPosition(last ?? stop)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
    await expectAccessible();
  });

  test('of an empty log lead to what helps there', async () => {
    ({ gone } = show(<Log />, 'div'));
    await until(() => text().includes(words.empty.title));
    const nav = [...document.querySelectorAll('main nav a')];
    expect(nav.map((one) => one.textContent)).toEqual([transfer.open]);
    expect(text()).toContain(people.short + myWords.title);
    expect(document.querySelector('input')).toBeNull();
  });

  test('filter by a sentence, say how many there are, and give everything back', async () => {
    await open();
    await click('button', words.find.more);
    expect(focused()?.getAttribute('aria-label')).toBe(words.find.names.kind);
    expect(text()).toContain('Showing ');
    const choose = (name: string, value: string) =>
      perform(() => {
        const list = document.querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`);
        if (!list) throw new Error(name);
        list.value = value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await choose(words.find.names.time, 'month');
    await until(() => entries().length === 2);
    await until(() => said() === words.find.found({ count: 2 }));
    await choose(words.find.names.about, 'kindness');
    await until(() => text().includes(words.find.nothingBody));
    await until(() => said() === words.find.nothing);
    await choose(words.find.names.time, 'any');
    await until(() => entries().length === 1);
    await click('button', words.find.more);
    expect(text()).toContain('about Self-kindness');
    await click('button', words.find.all);
    expect(focused()?.getAttribute('type')).toBe('search');
    await until(() => entries().length === 3);
  });
});

test('a log that is missing offers a backup first, and then to go on', async () => {
  await keepEntry(reframe, { now: daysAgo(60) });
  closeLog();
  vi.stubGlobal('indexedDB', new IDBFactory());
  ({ gone } = show(<Log />, 'div'));
  await until(() => text().includes(words.missing.title));
  const alert = document.querySelector('[role=alert]');
  const ways = [...(alert?.querySelectorAll('a, button') ?? [])];
  expect(ways.map((one) => one.textContent)).toEqual([words.missing.bring, words.missing.carryOn]);
  expect(ways[0]?.getAttribute('href')).toBe('#along-bring');
  // Brought back after it was told: the log opens.
  await perform(() => (ways[0] as HTMLElement).click());
  await goOnAfterImport();
  gone();
  ({ gone } = show(<Log />, 'div'));
  await until(() => text().includes(words.empty.title));
});

describe('an entry', () => {
  test('has a name of its own with its day, and each button a name that begins as it looks', async () => {
    await open();
    const buttons = entries().flatMap((one) => [...one.querySelectorAll('button')]);
    const names = buttons.map((one) => one.getAttribute('aria-label') ?? '');
    expect(new Set(names).size).toBe(6);
    for (const [at, one] of buttons.entries()) {
      expect(names[at]?.startsWith(one.textContent ?? '-')).toBe(true);
    }
    const [day] = [...document.querySelectorAll('main h2')].map((one) => one.textContent);
    expect(names[0]).toContain(day);
    await perform(() => buttons[0]?.click());
    expect(buttons[0]?.textContent).toBe(words.close);
    expect(buttons[0]?.getAttribute('aria-label')).toMatch(/^Close One line/);
  });

  test('that is deleted leaves its place, which takes the focus and can be undone', async () => {
    await open();
    const newest = entries()[0];
    const id = newest?.dataset.entry;
    const remove = () => entries()[0]?.querySelectorAll('button')[1];
    await perform(() => {
      remove()?.focus();
      remove()?.click();
    });
    await until(() => text().includes(words.deleted));
    expect(text()).not.toContain('Rain, and');
    expect(focused()).toBe(entries()[0]);
    expect(entries()[0]?.dataset.entry).toBe(id);
    expect(entries()[0]?.querySelector('button')?.textContent).toBe(words.undo);
    await until(() => said() === words.deleted);
    await expectAccessible();
    await perform(() => {
      find('button', words.undo).focus();
      find('button', words.undo).click();
    });
    await until(() => text().includes('Rain, and'));
    expect(focused()).toBe(entries()[0]);
    expect(all('button', words.undo)).toEqual([]);
  });

  test('says "Deleted." again for the second, from an empty region', async () => {
    await open();
    const heard: string[] = [];
    const watch = new MutationObserver(() => heard.push(said()));
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    for (const left of [2, 1]) {
      await perform(() => all('button', /^Delete/)[0]?.click());
      await until(() => all('button', /^Delete/).length === left && said() === words.deleted);
    }
    watch.disconnect();
    expect(heard.filter((one, at) => one && !heard[at - 1])).toHaveLength(2);
  });

  test('gives the focus back to Edit when its words are left', async () => {
    await open();
    await perform(() => entries()[0]?.querySelector('button')?.click());
    await click('button', words.edit);
    await vi.dynamicImportSettled();
    await until(() => document.querySelector('textarea') !== null);
    await click('button', words.cancel);
    await until(() => focused() === all('button', words.edit)[0]);
  });
});

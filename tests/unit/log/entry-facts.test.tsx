// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LogView } from '../../../components/log/log-view.tsx';
import { useLog } from '../../../components/log/use-log.ts';
import { readPage } from '../../../utils/log/entries.ts';
import type { NewEntry } from '../../../utils/log/entry/entry.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { words as feelings } from '../../../utils/words/content/feelings.ts';
import { dayName } from '../../../utils/words/date-time.ts';
import { words } from '../../../utils/words/log.ts';
import { words as notice } from '../../../utils/words/practice/notice.ts';
import { until } from '../practice/practice-page.tsx';
import { all, click, expectAccessible, perform, show } from '../practice/render.ts';
import { newProfile } from './place.ts';

const shown = () => [...document.querySelectorAll<HTMLElement>('li[data-entry]')];
const days = () => [...document.querySelectorAll('h2')].map((one) => one.textContent);
const text = () => document.body.textContent ?? '';
let gone: () => void = () => undefined;

const line: NewEntry = {
  kind: 'line',
  element: 'humanity',
  source: 'newtab',
  payload: { text: 'Tea first.' },
};
const noticed: NewEntry = {
  kind: 'notice',
  element: 'mindfulness',
  source: 'popup',
  payload: { feelings: ['low'] },
};
const ago = (days: number) => Temporal.Now.zonedDateTimeISO().subtract({ days });
const dayAgo = (days: number) => ago(days).toPlainDate().toString();

beforeEach(async () => {
  await newProfile();
  const locks = { request: (_: string, work: () => unknown) => work() };
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
});
afterEach(() => gone());

function Log() {
  return <LogView {...useLog()} onLock={undefined} note={null} asks={null} />;
}

/** Two entries, and the facts of the newer one. */
async function open(newer: NewEntry): Promise<void> {
  await keepEntry(line, { now: () => ago(3) });
  await keepEntry(newer, { now: () => ago(1) });
  ({ gone } = show(<Log />, 'div'));
  await until(() => shown().length === 2);
  await perform(() => shown()[0]?.querySelector('button')?.click());
  await click('button', words.facts.open);
  await vi.dynamicImportSettled();
  await until(() => document.querySelector('input[type="date"]') !== null);
}

async function set(type: 'date' | 'time', value: string): Promise<void> {
  await perform(() => {
    const box = document.querySelector<HTMLInputElement>(`li input[type="${type}"]`);
    if (!box) throw new Error(`no box for a ${type}`);
    box.value = value;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

describe('the facts of an entry', () => {
  test('move it to its new day in the list, and give the focus back', async () => {
    await open(line);
    await expectAccessible();
    await set('date', dayAgo(7));
    await set('time', '08:15');
    await click('button', words.save);
    const today = dayAgo(0);
    await until(() => days().includes(dayName(dayAgo(7), today)));
    expect(days().slice(-2)).toEqual([dayName(dayAgo(3), today), dayName(dayAgo(7), today)]);
    const { entries } = await readPage();
    expect(entries.map(({ day }) => day)).toEqual([dayAgo(7), dayAgo(3)]);
  });

  test('do not move it into the future, and say so', async () => {
    await open(line);
    await set('date', dayAgo(-1));
    await click('button', words.save);
    await until(() => text().includes(words.facts.future));
    expect((await readPage()).entries[0]?.day).toBe(dayAgo(1));
    await click('button', words.cancel);
    await until(() => document.activeElement === all('button', words.facts.open)[0]);
  });

  test('are its feelings, and how it felt after', async () => {
    await open(noticed);
    await expectAccessible();
    await click('button', notice.takeAway({ feeling: feelings.labels.low.label }));
    const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
    const settled = tabs.find((tab) => tab.textContent?.includes(feelings.families.settled));
    await perform(() => settled?.click());
    await click('button', new RegExp(`^${feelings.labels.calm.label}`));
    await perform(() =>
      document.querySelector<HTMLInputElement>('li input[type="radio"][id$="-lighter"]')?.click(),
    );
    await click('button', words.save);
    await until(() => all('button', words.save).length === 0);
    const [entry] = (await readPage()).entries;
    expect(entry).toMatchObject({ after: 'lighter', payload: { feelings: ['calm'] } });
  });
});

// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AfterPart } from '../../../components/after/after-part.tsx';
import { afterSentence } from '../../../components/after/after-sentence.ts';
import { noAfterWords } from '../../../utils/log/after-words/after-words.ts';
import { noOccasions } from '../../../utils/schedule/occasions.ts';
import type { AfterSettings as After } from '../../../utils/schedule/types.ts';
import { words } from '../../../utils/words/storage/after.ts';
import { click, expectAccessible, perform, show } from '../practice/render.ts';

const page = vi.hoisted(() => ({ seen: 'seen', own: {} as Record<string, string> }));
vi.mock('../../../components/after/use-after-seen.ts', () => ({
  useAfterSeen: () => ({ at: page.seen, words: page.own }),
}));
vi.mock('../../../components/after/use-after-words.ts', async () => {
  const { useState } = await import('preact/hooks');
  return {
    useAfterWords: () => {
      const [own, setOwn] = useState(page.own);
      const write = (fresh: Record<string, string>) => {
        page.own = { ...page.own, ...fresh };
        setOwn(page.own);
      };
      return { words: own, write, problem: null };
    },
  };
});
vi.mock('../../../components/support/guarded-field.tsx', async () => ({
  GuardedField: (await import('../../../components/controls/text-field.tsx')).TextField,
}));

let after: After;
let gone: () => void = () => undefined;
beforeEach(() => {
  page.seen = 'seen';
  page.own = { ...noAfterWords };
  after = { ...noOccasions };
});
afterEach(() => gone());

function Page() {
  const [shown, setShown] = useState(after);
  const change = (fresh: After) => {
    after = fresh;
    setShown(fresh);
  };
  return (
    <>
      <h1>Settings</h1>
      <h2>When</h2>
      <h3>After</h3>
      <AfterPart after={shown} onChange={change} />
    </>
  );
}

async function open(): Promise<void> {
  ({ gone } = show(<Page />));
  await perform(() => undefined);
}

const text = () => document.body.textContent ?? '';
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input:not([type=checkbox])')];

it('adds one, and its box ends a sentence and has the focus', async () => {
  await open();
  expect(text()).toContain(words.none);
  await click('button', words.names.call);
  expect(after.on).toEqual(['call']);
  expect(document.activeElement).toBe(boxes()[0]);
  expect(text()).toContain(words.leads.call);
  expect(text()).toContain(words.holds({ list: words.names.call }));
  await expectAccessible();
});

it('what is removed comes back by Undo, with its time, its name and its sentence', async () => {
  after = { ...noOccasions, times: { time1: '09:40' } };
  page.own = { ...noAfterWords, time1: 'look out of the window', 'time1 name': 'my stand-up' };
  await open();
  expect(text()).toContain('After my stand-up, I will …');
  await click('button', /^Remove: my stand-up/);
  expect(after.times).toEqual({});
  expect(page.own.time1).toBe('');
  expect(document.activeElement?.textContent).toBe(words.undo);
  await click('button', words.undo);
  expect(after.times).toEqual({ time1: '09:40' });
  expect(page.own).toMatchObject({ time1: 'look out of the window', 'time1 name': 'my stand-up' });
});

it.each(['locked', 'hidden'] as const)('shows no words while they are %s', async (at) => {
  page.seen = at;
  page.own = { ...noAfterWords, call: 'something private' };
  after = { ...noOccasions, on: ['call'], times: { time1: '09:40' } };
  await open();
  expect(text()).toContain(words[at]);
  expect(boxes().filter(({ type }) => type !== 'time')).toEqual([]);
  // What holds no words can be changed all the same.
  await click('button', /^Remove: A call/);
  expect(after.on).toEqual([]);
});

it('tells a sentence as it was written, and none where nothing was', () => {
  const own = { ...noAfterWords, call: ' drop my shoulders. ', time2: 'stretch' };
  expect(afterSentence('call', own)).toBe('After a call, I will drop my shoulders.');
  expect(afterSentence('time2', own)).toBe('After this, I will stretch');
  expect(afterSentence('break', own)).toBeNull();
});

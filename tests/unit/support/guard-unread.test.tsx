// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { words } from '../../../utils/words/support.ts';
import { all, click, expectAccessible, show } from '../practice/render.ts';
import { box, GuardedPage, settle, write } from './guarded-page.tsx';

const missing = vi.hoisted(() => ({ rules: true }));
vi.mock('../../../utils/settings/store.ts', () => ({
  loadSettings: async () => ({ settings: { country: 'GB' }, notes: [] }),
  saveSettings: async () => undefined,
}));
vi.mock('../../../utils/language/read-catalogues.ts', async (original) => {
  const real = await original<typeof import('../../../utils/language/read-catalogues.ts')>();
  return {
    ...real,
    readGuardRules: (tag: string) => {
      if (missing.rules) throw new Error('not there');
      return real.readGuardRules(tag);
    },
  };
});

const heard = { next: vi.fn() };

const says = (text: string) => document.body.textContent?.includes(text) === true;

async function writeAndWait(text: string): Promise<void> {
  await write(text);
  await settle(700);
}

let gone: () => void;
beforeEach(() => {
  missing.rules = true;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // Rests while the rules are made ready wait for no clock.
  vi.stubGlobal('scheduler', { yield: () => Promise.resolve() });
  gone = show(<GuardedPage onNext={heard.next} />).gone;
  box().focus();
});
afterEach(() => {
  gone();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

it('rules that do not load bring support beside any text, and hold nobody up', async () => {
  await writeAndWait('Estoy cansada de la oficina');
  expect(says(words.note.unread)).toBe(true);
  expect(says('116 123')).toBe(true);
  expect(all('button', words.note.notThat)).toHaveLength(0);
  expect(box().matches(':focus')).toBe(true);
  await click('button', 'Next');
  expect(heard.next).toHaveBeenCalledOnce();
  vi.useRealTimers();
  await expectAccessible();
});

it('an empty box brings nothing', async () => {
  await writeAndWait('  ');
  expect(says(words.note.unread)).toBe(false);
});

it('answered once, it stays away while somebody writes on', async () => {
  await writeAndWait('One line');
  await click('button', words.note.keepWriting);
  await writeAndWait('One line and another');
  expect(says(words.note.unread)).toBe(false);
});

it('they are asked for again at the next pause, and then the text is read', async () => {
  await writeAndWait('I want to kill myself');
  expect(says(words.note.unread)).toBe(true);
  missing.rules = false;
  await writeAndWait('I want to kill myself tonight');
  expect(says(words.note.unread)).toBe(false);
  expect(says(words.note.body)).toBe(true);
  await writeAndWait('I want a cup of tea');
  expect(says(words.note.body)).toBe(false);
});

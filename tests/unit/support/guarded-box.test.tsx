// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GuardNote } from '../../../components/support/guard-note.tsx';
import { words as announced } from '../../../utils/words/guard-announcement.ts';
import { words } from '../../../utils/words/support.ts';
import {
  all,
  announcements,
  click,
  expectAccessible,
  loaded,
  perform,
  show,
} from '../practice/render.ts';
import { box, GuardedPage, settle, write } from './guarded-page.tsx';

vi.mock('../../../utils/settings/store.ts', () => ({
  loadSettings: async () => ({ settings: { country: 'GB' }, notes: [] }),
  saveSettings: async () => undefined,
}));

const danger = 'I want to kill myself.';
const harsh = 'This deadline is killing me.';
const heard = { next: vi.fn() };

const isShown = () => document.querySelector(`[aria-label="${words.note.label}"]`) !== null;

let gone: () => void;
beforeEach(() => {
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

describe('support beside a text', () => {
  it('comes 600 ms after typing stops, not before; announced once; the focus stays', async () => {
    const said = announcements();
    await write(danger);
    await settle(590);
    expect(isShown()).toBe(false);
    await settle(20);
    expect(isShown()).toBe(true);
    expect(box().matches(':focus')).toBe(true);
    expect(box().value).toBe(danger);
    expect(said.filter((one) => one === announced.here)).toHaveLength(1);
    expect(document.body.textContent).toContain('116 123');
    vi.useRealTimers();
    await expectAccessible();
  });

  it('never comes for ordinary harsh words', async () => {
    await write(harsh);
    await settle(700);
    expect(isShown()).toBe(false);
  });

  it('goes when the words go', async () => {
    await write(danger);
    await settle(700);
    await write('I want a cup of tea.');
    await settle(700);
    expect(isShown()).toBe(false);
    await write('');
    expect(isShown()).toBe(false);
  });

  it.each([words.note.keepWriting, words.note.notThat])(
    'is quiet for this text after “%s”, and back in it',
    async (answer) => {
      await write(danger);
      await settle(700);
      await click('button', answer);
      expect(isShown()).toBe(false);
      expect(box().matches(':focus')).toBe(true);
      await write(`${danger} That is how it felt last year.`);
      await settle(700);
      expect(isShown()).toBe(false);
      await write(`${danger} And tonight I have the pills ready to end my life.`);
      await settle(700);
      expect(isShown()).toBe(true);
    },
  );

  it('one loud button, and under it two quiet ways on', async () => {
    await write(danger);
    await settle(700);
    const note = document.querySelector('[data-support]');
    const buttons = [...(note?.querySelectorAll('button') ?? [])].map((one) => one.textContent);
    expect(buttons).toEqual([words.line.more, words.note.keepWriting, words.note.notThat]);
  });

  it('opens all of it in front of the text, and leads back to it', async () => {
    await write(danger);
    await settle(700);
    await click('button', words.line.more);
    const dialog = document.querySelector('dialog');
    expect(dialog?.open).toBe(true);
    expect(document.activeElement?.textContent).toBe(words.title);
    expect(all('button', words.copyNumber({ number: '116 123' }))).toHaveLength(1);
    const stops = vi.fn();
    document.addEventListener('keydown', stops);
    dialog?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    document.removeEventListener('keydown', stops);
    expect([dialog?.open, stops.mock.calls]).toEqual([false, []]);
    expect(box().value).toBe(danger);
    expect(isShown()).toBe(true);
  });
});

it('where being hurt by someone is what was seen, lines for that come first', async () => {
  vi.useRealTimers();
  const { gone: away } = show(
    <GuardNote reason="violence" onKeepWriting={vi.fn()} onNotThat={vi.fn()} />,
  );
  await loaded();
  await perform(() => undefined);
  expect(document.body.textContent).toContain(words.note.violence);
  expect(document.body.textContent).toContain('0808 2000 247');
  await click('button', words.line.more);
  const names = [...document.querySelectorAll('dialog h2')].map((one) => one.textContent);
  expect(names.slice(0, 3)).toEqual([
    words.title,
    'National Domestic Abuse Helpline',
    'Samaritans',
  ]);
  expect(document.body.textContent).toContain(words.leaving);
  await expectAccessible();
  away();
});

describe('before each step', () => {
  it('a text that was not read yet is read first: support, then the way on', async () => {
    await write(danger);
    await click('button', 'Next');
    await settle(1);
    expect(heard.next).not.toHaveBeenCalled();
    expect(isShown()).toBe(true);
    await click('button', 'Next');
    expect(heard.next).toHaveBeenCalledOnce();
  });

  it('an ordinary text goes on by the one press', async () => {
    await write(harsh);
    await click('button', 'Next');
    await settle(1);
    expect(heard.next).toHaveBeenCalledOnce();
  });

  it('without a word nothing is waited for', async () => {
    await click('button', 'Next');
    expect(heard.next).toHaveBeenCalledOnce();
  });
});

// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Practice } from '../../../components/practice/reframe/practice.tsx';
import { words as questions } from '../../../utils/words/content/questions.ts';
import { words as announced } from '../../../utils/words/guard-announcement.ts';
import { words as around } from '../../../utils/words/pause.ts';
import { words } from '../../../utils/words/practice/reframe.ts';
import {
  eachInANewProfile,
  entries,
  heard,
  leave,
  open,
  text,
  title,
  until,
  write,
  written,
} from './practice-page.tsx';
import { all, click, expectAccessible, find, keyDown, loaded, tabStops } from './render.ts';

eachInANewProfile();

/** What leads on, with a sentence or without. */
const onward = new RegExp(`^(${words.next}|${words.skip})$`);

/** Goes on, past the guard that reads what was written. */
async function next(): Promise<void> {
  const before = title();
  await click('button', onward);
  await until(() => title() !== before);
}

async function keep(): Promise<void> {
  await click('button', words.keep);
  await until(() => heard.onFinished.mock.calls.length > 0);
}

const harsh = 'I froze in that review.';

describe('a reframe', () => {
  it('is three sentences, kept side by side', async () => {
    await open(Practice);
    await write(words.harsh.label, harsh);
    await next();
    await write(words.friend.label, 'Anyone might.');
    await next();
    expect(text()).toContain(harsh);
    expect(text()).toContain('Anyone might.');
    await write(words.kinder.label, 'It was a hard room.');
    await keep();
    const [entry] = await entries();
    expect(entry).toMatchObject({ kind: 'reframe', element: 'kindness', source: 'popup' });
    expect(entry?.payload).toEqual({
      harsh,
      friend: 'Anyone might.',
      kinder: 'It was a hard room.',
    });
    const kinder = 'It was a hard room.';
    const end = { entryId: entry?.id, chosen: true, quote: kinder, pair: { harsh, kinder } };
    expect(heard.onFinished).toHaveBeenCalledExactlyOnceWith(end);
    expect(heard.onWords).toHaveBeenLastCalledWith(false);
    leave();
    await open(Practice);
    expect(written(words.harsh.label)).toBe('');
  });

  it('of two sentences is whole, for a short moment', async () => {
    await open(Practice);
    await write(words.harsh.label, harsh);
    await next();
    await write(words.friend.label, 'Anyone might.');
    await keep();
    expect((await entries())[0]?.payload).toMatchObject({ friend: 'Anyone might.', kinder: '' });
  });

  it('can be skipped through, and then keeps nothing', async () => {
    await open(Practice);
    await next();
    await next();
    await click('button', words.done);
    await until(() => heard.onFinished.mock.calls.length > 0);
    expect(heard.onFinished).toHaveBeenCalledExactlyOnceWith({ entryId: null, chosen: true });
    expect(await entries()).toEqual([]);
  });

  it('opens again at the very step and text it was closed at', async () => {
    await open(Practice);
    await write(words.harsh.label, harsh);
    await next();
    await write(words.friend.label, 'Any');
    leave();
    await open(Practice);
    expect(written(words.friend.label)).toBe('Any');
    await click('button', words.back);
    expect(written(words.harsh.label)).toBe(harsh);
  });

  it('left out is gone once it is left', async () => {
    await open(Practice);
    await write(words.harsh.label, harsh);
    await next();
    await next();
    await click('button', words.leaveOut);
    await until(() => title() === around.leftOut.title);
    await click('button', around.done);
    expect(heard.onLeave).toHaveBeenCalledOnce();
    leave();
    await open(Practice);
    expect(written(words.harsh.label)).toBe('');
    expect(await entries()).toEqual([]);
  });
});

describe('someone dear', () => {
  it('is named on the way, changed, and left out again; kept with the sentence', async () => {
    await open(Practice);
    await write(words.harsh.label, harsh);
    await next();
    expect(title()).toBe(words.friend.title);
    await click('button', words.dear.name);
    expect(find('textbox', words.dear.label).matches(':focus')).toBe(true);
    const name = find('textbox', words.dear.label) as HTMLInputElement;
    name.value = 'Sam';
    name.dispatchEvent(new Event('change', { bubbles: true }));
    await click('button', words.dear.done);
    expect(title()).toBe('If Sam told you this, what would you say?');
    expect(text()).toContain('Sam, telling you');
    await write(words.friend.label, 'Oh Sam. Anyone might.');
    await keep();
    expect((await entries())[0]?.payload).toMatchObject({ dear: 'Sam' });
  });

  it('half named when it was closed goes on being named', async () => {
    await open(Practice);
    await next();
    await click('button', words.dear.name);
    await write(words.dear.label, 'Sa');
    leave();
    await open(Practice);
    expect(written(words.dear.label)).toBe('Sa');
    expect(find('textbox', words.dear.label).matches(':focus')).toBe(true);
  });

  it('without a harsh sentence is asked about the day alone', async () => {
    await open(Practice, { dearName: 'Sam' });
    await next();
    expect(title()).toBe('What would you say to Sam on a day like this?');
    await next();
    await write(words.kinder.label, 'Slow is fine.');
    await keep();
    // Nothing was said to Sam.
    expect((await entries())[0]?.payload).not.toHaveProperty('dear');
  });
});

describe('one more question', () => {
  const offered = () => questions.labeling.some((question) => text().includes(question));

  it('comes where the sentence asks for it, and can be left out', async () => {
    await open(Practice);
    await write(words.harsh.label, 'I am such an idiot.');
    await next();
    await next();
    await loaded();
    await until(offered);
    expect(find('textbox', words.kinder.label).matches(':focus')).toBe(true);
    await click('button', words.question.leave);
    expect(offered()).toBe(false);
    expect(text()).toContain(words.kinder.hint);
  });

  it.each(['Lunch at one with Kim.', 'I am an idiot and I want to kill myself.'])(
    'does not come for “%s”',
    async (sentence) => {
      await open(Practice);
      await write(words.harsh.label, sentence);
      await click('button', words.next);
      await until(() => title() !== words.harsh.title || text().includes(announced.here));
      while (title() !== words.kinder.title) await click('button', onward);
      await vi.dynamicImportSettled();
      await loaded();
      expect(text()).not.toContain(words.question.offer);
    },
  );
});

describe('every step', () => {
  it('pleases axe, begins in its box, and can be reached and left by keys', async () => {
    await open(Practice);
    for (const label of [words.harsh.label, words.friend.label, words.kinder.label]) {
      await until(() => all('textbox', label).length === 1);
      expect(find('textbox', label).matches(':focus')).toBe(true);
      await expectAccessible();
      const stops = tabStops();
      for (const name of [around.support, label, around.heavier, around.stop]) {
        expect(stops).toContain(name);
      }
      expect(await keyDown('Escape')).toBe(true);
      expect(heard.onStop).toHaveBeenCalledOnce();
      heard.onStop.mockClear();
      if (label !== words.kinder.label) await next();
    }
  });

  it('leads to support and says that it was heavier', async () => {
    await open(Practice);
    await click('button', around.support);
    await click('button', around.heavier);
    expect(heard.onSupport).toHaveBeenCalledOnce();
    expect(heard.onHeavier).toHaveBeenCalledOnce();
  });
});

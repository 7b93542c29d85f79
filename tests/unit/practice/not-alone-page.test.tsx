// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Practice } from '../../../components/practice/not-alone/practice.tsx';
import { situations } from '../../../utils/cards/deck.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { words as cards } from '../../../utils/words/content/cards.ts';
import { words as around } from '../../../utils/words/pause.ts';
import { words } from '../../../utils/words/practice/not-alone.ts';
import {
  eachInANewProfile,
  entries,
  heard,
  leave,
  open,
  text,
  until,
  write,
  written,
} from './practice-page.tsx';
import { all, click, expectAccessible, keyDown, tabStops } from './render.ts';

eachInANewProfile();
beforeEach(() => expect(situations).toHaveLength(11));

const shown = () => Object.entries(cards).find(([, card]) => text().includes(card))?.[0] ?? '';

async function toTheLine(): Promise<void> {
  await open(Practice);
  await click('button', words.situations.mistake);
  await click('button', words.next);
}

async function keep(): Promise<void> {
  await click('button', words.keep);
  await until(() => heard.onFinished.mock.calls.length > 0);
}

const ownWords = 'Everybody burns the rice once.';
async function earlier(marks: { comesBack?: true; hard?: true }, said = ownWords): Promise<void> {
  await keepEntry({
    kind: 'not-alone',
    element: 'humanity',
    source: 'popup',
    payload: { text: said, cardId: 'mistake-humanity' },
    ...marks,
  });
}

describe('not alone', () => {
  it.each(situations)('places “%s” among everyone who knows it', async (situation) => {
    await open(Practice);
    await click('button', words.situations[situation]);
    expect(shown()).toMatch(new RegExp(`^${situation}-humanity`));
  });

  it('keeps a line for someone like you, with its card', async () => {
    await toTheLine();
    await write(words.line, 'You are in good company.');
    await keep();
    const [entry] = await entries();
    expect(entry).toMatchObject({ kind: 'not-alone', element: 'humanity' });
    expect(entry?.payload).toMatchObject({ text: 'You are in good company.' });
    expect(heard.onFinished).toHaveBeenCalledExactlyOnceWith({
      entryId: entry?.id,
      chosen: true,
      quote: 'You are in good company.',
    });
  });

  it('needs no line', async () => {
    await toTheLine();
    await click('button', words.done);
    await until(() => heard.onFinished.mock.calls.length > 0);
    expect(await entries()).toEqual([]);
  });

  it('has another card, and opens again where it was closed', async () => {
    await open(Practice);
    await click('button', words.situations.tired);
    const first = shown();
    await click('button', words.another);
    const second = shown();
    expect(second).not.toBe(first);
    await click('button', words.next);
    await write(words.line, 'Rest is');
    leave();
    await open(Practice);
    expect(written(words.line)).toBe('Rest is');
    await click('button', words.back);
    expect(shown()).toBe(second);
  });
});

describe('one’s own words', () => {
  const atCard = async () => {
    await open(Practice);
    await click('button', words.situations.mistake);
  };

  it('come back where they were marked kind, and go for the day when sent away', async () => {
    await earlier({ comesBack: true });
    await atCard();
    await until(() => text().includes(ownWords));
    await click('button', words.notToday);
    expect(text()).not.toContain(ownWords);
    leave();
    await open(Practice);
    await click('button', words.another);
    expect(text()).not.toContain(ownWords);
  });

  it.each([
    ['unmarked', {}, ownWords],
    ['from a hard moment', { comesBack: true, hard: true } as const, ownWords],
    ['that speak of danger', { comesBack: true } as const, 'I wanted to kill myself.'],
  ])('%s never do', async (_, marks, said) => {
    await earlier(marks, said);
    await earlier({ comesBack: true }, 'This one may.');
    await atCard();
    await until(() => text().includes('This one may.'));
    expect(text()).not.toContain(said);
  });
});

it('pleases axe at every step, with every way out in reach', async () => {
  await open(Practice);
  for (const go of [words.situations.feedback, words.next, null]) {
    await expectAccessible();
    for (const name of [around.support, around.heavier, around.stop]) {
      expect(tabStops()).toContain(name);
    }
    expect(await keyDown('Escape')).toBe(true);
    if (go) await click('button', go);
  }
  expect(heard.onStop).toHaveBeenCalledTimes(3);
  expect(all('textbox', words.line)).toHaveLength(1);
});

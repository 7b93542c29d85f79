// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { words as cues } from '../../../utils/words/content/cues.ts';
import { begin, cue, eachWithItsOwnClock } from '../practice/hand-on-heart-page.tsx';
import { loaded, pass } from '../practice/render.ts';
import { ownWord } from './put-words.ts';

const shown = vi.hoisted(() => ({ words: [] as object[] }));
vi.mock('../../../utils/log/my-words/look-at-my-words.ts', () => ({
  lookAtMyWords: async () => ({ words: shown.words, closes: null }),
}));
vi.mock('../../../utils/log/entries.ts', () => import('../practice/kept-here.ts'));
vi.mock('../../../utils/log/keep-entry.ts', () => import('../practice/kept-here.ts'));

eachWithItsOwnClock();
beforeEach(() => localStorage.setItem('my-words', 'breath'));

const own = () => document.querySelector('[aria-live] [data-own-words]')?.textContent;

async function beginWith(words: object[]): Promise<void> {
  shown.words = words;
  begin();
  await loaded();
  await pass(3_010);
}

test('own words are said with the breath, several in turn', async () => {
  await beginWith([
    ownWord('breath', '00A', { text: 'hier', out: 'und weit' }),
    ownWord('breath', '00B', { text: 'jetzt', out: 'genug' }),
  ]);
  const heard = [cue()];
  expect(own()).toBe(cue());
  for (let half = 0; half < 30; half += 1) {
    await pass(500);
    if (cue() !== heard.at(-1)) heard.push(cue());
  }
  expect(heard.slice(0, 4)).toEqual(['hier', 'und weit', 'jetzt', 'genug']);
});

test('where a box is empty, ours are said', async () => {
  await beginWith([ownWord('breath', '00A', { text: '', out: 'und weit' })]);
  expect(cue()).toBe(cues.breath.in);
  expect(own()).toBeUndefined();
  await pass(4_010);
  expect(cue()).toBe('und weit');
});

test('while the log is locked, or words are hidden, ours are said', async () => {
  await beginWith([]);
  expect(cue()).toBe(cues.breath.in);
});

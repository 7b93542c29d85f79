import { describe, expect, test } from 'vitest';
import { type CardId, deck } from '../../../utils/cards/deck.ts';
import { elements } from '../../../utils/practice/element.ts';
import { thinkingPatterns } from '../../../utils/reframe/thinking-patterns.ts';
import { words as cards } from '../../../utils/words/content/cards.ts';
import { words as questions } from '../../../utils/words/content/questions.ts';
import { gradeOf, sentencesOf, syllablesOf, wordsOf } from './reading.ts';

/** Grade 6 or easier; one sentence alone measures roughly, a whole deck well. */
const hardestText = 6.05;
const longestSentence = 20;

describe('how a text is measured', () => {
  test.each([
    ['stone', 1],
    ['asked', 1],
    ['wanted', 2],
    ['little', 2],
    ['something', 2],
    ['being', 2],
    ['together', 3],
    ['understanding', 4],
  ])('%s has %i syllables', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });

  test('a hard text is told from an easy one', () => {
    const hard =
      'Notwithstanding considerable organisational difficulties, the administration communicated its reservations regarding the implementation.';
    expect(gradeOf(hard)).toBeGreaterThan(14);
    expect(gradeOf('The cat sat on the mat. It was warm.')).toBeLessThan(2);
  });
});

describe('the cards', () => {
  const texts = Object.entries(cards) as [CardId, string][];

  test('are many, and as many of each element', () => {
    expect(texts.length).toBeGreaterThanOrEqual(60);
    const counts = elements.map(
      (element) => deck.filter((card) => card.element === element).length,
    );
    expect(new Set(counts).size).toBe(1);
    expect(new Set(Object.values(cards)).size).toBe(texts.length);
  });

  test.each(texts)('%s reads at grade 6 or easier, in short sentences', (_, text) => {
    expect(gradeOf(text)).toBeLessThanOrEqual(hardestText);
    for (const sentence of sentencesOf(text)) {
      expect(wordsOf(sentence).length).toBeLessThan(longestSentence);
    }
    expect(wordsOf(text).length).toBeLessThanOrEqual(32);
  });
});

describe('the questions', () => {
  const all = thinkingPatterns.flatMap((pattern) => questions[pattern]);

  test('are two and more for each pattern, and no two are the same', () => {
    for (const pattern of thinkingPatterns)
      expect(questions[pattern].length).toBeGreaterThanOrEqual(2);
    expect(all.length).toBeGreaterThanOrEqual(24);
    expect(new Set(all).size).toBe(all.length);
  });

  test.each(all)('%s', (text) => {
    expect(gradeOf(text)).toBeLessThanOrEqual(hardestText);
    expect(text).toMatch(/\?$/);
  });

  test('none names a pattern or a disorder', () => {
    const names =
      /distort|catastroph|overgeneral|mind.?read|fortune|label|disorder|anxiety|depress/i;
    for (const text of all) expect(text).not.toMatch(names);
  });
});

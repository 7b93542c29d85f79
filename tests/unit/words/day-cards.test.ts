import { describe, expect, test } from 'vitest';
import { cardsEach, dayCard, dayMoments } from '../../../utils/cards/day-cards.ts';
import { elements } from '../../../utils/practice/element.ts';
import { words as situationCards } from '../../../utils/words/content/cards.ts';
import { allDayCards } from '../cards/all-day-cards.ts';
import { gradeOf, sentencesOf, wordsOf } from './reading.ts';

const texts = Object.entries(await allDayCards());

test('there are as many as the choice knows, at least a hundred, as many of each element', () => {
  const ids = dayMoments.flatMap((moment) =>
    elements.flatMap((element) =>
      Array.from({ length: cardsEach[moment] }, (_, count) => dayCard(moment, element, count).id),
    ),
  );
  expect(texts.map(([id]) => id)).toEqual(ids);
  expect(ids.length).toBeGreaterThanOrEqual(100);
  for (const moment of dayMoments) expect(cardsEach[moment]).toBeGreaterThanOrEqual(3);
});

test('the days go through all of them: see how a card is counted', () => {
  for (const moment of dayMoments) expect(cardsEach[moment] % 3).not.toBe(0);
  expect(cardsEach.any % 2).toBe(1);
});

describe('the texts', () => {
  test.each(texts)('%s is short, and reads at grade 6 or easier', (_, text) => {
    expect(wordsOf(text).length).toBeGreaterThanOrEqual(8);
    expect(wordsOf(text).length).toBeLessThanOrEqual(24);
    expect(gradeOf(text)).toBeLessThanOrEqual(6.05);
    for (const sentence of sentencesOf(text)) expect(wordsOf(sentence).length).toBeLessThan(20);
  });

  /** What somebody may not have, do, feel or want: a card met by chance speaks of none of it. */
  const presumed: [what: string, words: RegExp][] = [
    [
      'a body that works',
      /\b(breath\w*|stand(ing)?|walk\w*|sit(ting)?|feet|hands?|heart|sleep\w*)\b/i,
    ],
    ['eyes or ears', /\b(your (eyes|ears)|you (see|look|watch|hear))\b/i],
    [
      'a weather or a season',
      /\b(sun\w*|rain\w*|snow\w*|cold|warmth|spring|summer|autumn|winter)\b/i,
    ],
    ['a family or a house', /\b(family|mother|father|children of yours|partner|home|house)\b/i],
    ['work', /\b(job|work(place)?|boss|team|colleagues?|office|meeting|desk)\b/i],
    ['a mood', /\byou(’re| are| feel| seem) (tired|sad|happy|angry|worried|stressed|glad|well)\b/i],
    ['an event', /\b(you did|what happened|went wrong|mistake|your fault|to blame|why did)\b/i],
    ['that all is well', /\b(better|strong|proud|amazing|enough as you are|blessed|grateful)\b/i],
  ];
  test.each(presumed)('presume not %s', (_, words) => {
    expect(texts.filter(([, text]) => words.test(text)).map(([, text]) => text)).toEqual([]);
  });

  test('differ, and begin in many ways', () => {
    const all = [...texts.map(([, text]) => text), ...Object.values(situationCards)];
    expect(new Set(all).size).toBe(all.length);
    const counted = (words: number) => {
      const beginnings = texts.map(([, text]) => wordsOf(text).slice(0, words).join(' '));
      const most = Map.groupBy(beginnings, (one) => one);
      return [...most].map(([one, found]) => [one, found.length] as const);
    };
    expect(counted(1).filter(([, times]) => times > 14)).toEqual([]);
    expect(counted(2).filter(([, times]) => times > 8)).toEqual([]);
    expect(counted(3).filter(([, times]) => times > 4)).toEqual([]);
  });
});

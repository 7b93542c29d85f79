import { expect, test } from 'vitest';
import { limitToTwo, readFeelings } from '../../../utils/practice/limit-choice.ts';

const [one, two, three] = ['tense', 'tired', 'hopeful'] as const;

test('one tap chooses a feeling, a second tap takes just that one away', () => {
  expect(limitToTwo([], one)).toEqual({ chosen: [one], change: 'added' });
  expect(limitToTwo([one], two)).toEqual({ chosen: [one, two], change: 'added' });
  expect(limitToTwo([one, two], one)).toEqual({ chosen: [two], change: 'taken-away' });
  expect(limitToTwo([one, two], two)).toEqual({ chosen: [one], change: 'taken-away' });
  expect(limitToTwo([one], one)).toEqual({ chosen: [], change: 'taken-away' });
});

test('a third takes the place of the oldest, which is told', () => {
  expect(limitToTwo([one, two], three)).toEqual({
    chosen: [two, three],
    change: 'replaced',
    replaced: one,
  });
});

test('what was stored is read as feelings or words of one’s own, each once, at most two', () => {
  expect(readFeelings([one, 'a word that goes on and on and on', 7, one, two, three])).toEqual([
    one,
    two,
  ]);
  expect(readFeelings([])).toEqual([]);
  for (const raw of [undefined, null, one, { 0: one }]) expect(readFeelings(raw)).toBeUndefined();
});

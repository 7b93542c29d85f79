import { expect, test } from 'vitest';
import { pickTwo, readFeelings } from '../../../utils/practice/limit-choice.ts';

const [one, two, three] = ['tense', 'tired', 'hopeful'] as const;

test('one tap chooses a feeling, a second tap takes just that one away', () => {
  expect(pickTwo([], one)).toEqual({ chosen: [one], change: 'added' });
  expect(pickTwo([one], two)).toEqual({ chosen: [one, two], change: 'added' });
  expect(pickTwo([one, two], one)).toEqual({ chosen: [two], change: 'taken-away' });
  expect(pickTwo([one, two], two)).toEqual({ chosen: [one], change: 'taken-away' });
  expect(pickTwo([one], one)).toEqual({ chosen: [], change: 'taken-away' });
});

test('a third takes the place of the oldest, which is told', () => {
  expect(pickTwo([one, two], three)).toEqual({
    chosen: [two, three],
    change: 'replaced',
    replaced: one,
  });
});

test('what was stored is read as known feelings, each once, at most two', () => {
  expect(readFeelings([one, 'nothing we know', one, two, three])).toEqual([one, two]);
  expect(readFeelings([])).toEqual([]);
  for (const raw of [undefined, null, one, { 0: one }]) expect(readFeelings(raw)).toBeUndefined();
});

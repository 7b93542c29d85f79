import { describe, expect, test } from 'vitest';
import { ownTurn } from '../../../utils/cards/own-turn.ts';
import { besideOurs, feelingNamed, findOwnFeelings } from '../../../utils/feelings/own-feelings.ts';
import {
  changedWord,
  emptied,
  fieldOf,
  fitsIn,
  newWord,
  type OwnWord,
  ownIn,
  ownKinds,
  readMyWords,
  readOwnFields,
  shownOf,
} from '../../../utils/log/my-words/my-words.ts';
import { readFeelings } from '../../../utils/practice/limit-choice.ts';
import { words as feelings } from '../../../utils/words/content/feelings.ts';

const how = { by: 'desk', now: 10 };
const make = (kind: OwnWord['kind'], id: string, text: string) =>
  changedWord(newWord(kind, id, how), { text }, how);

describe('what is stored', () => {
  test('comes back as it was written, whatever script', () => {
    const all = ownKinds.map((kind, at) => make(kind, `w${at}`, 'נשימה\n 慢慢 🫶🏽 '));
    const stamped = Object.fromEntries(
      all.map((one) => [fieldOf(one), { value: one, at: 1, by: 'x' }]),
    );
    expect(Object.values(readOwnFields(stamped))).toEqual(all);
    expect(readMyWords(JSON.parse(JSON.stringify(all)))).toEqual(all);
  });

  test.each([
    ['no list', { kind: 'card' }],
    ['a kind of tomorrow', [{ ...make('card', 'a', 'x'), kind: 'song' }]],
    ['a card without an element', [{ ...make('card', 'a', 'x'), element: 'gold' }]],
    ['a feeling without a family', [{ ...make('feeling', 'a', 'x'), family: 'toString' }]],
    ['an id that is a path', [{ ...make('line', 'a', 'x'), id: '../a' }]],
    ['text that is none', [{ ...make('line', 'a', 'x'), text: 5 }]],
    ['no version', [{ ...make('line', 'a', 'x'), edited: null }]],
    ['twice the same', [make('line', 'a', 'x'), make('line', 'a', 'y')]],
    ['nothing', null],
  ])('a file with %s is none of ours', (_, raw) => {
    expect(readMyWords(raw)).toBe(null);
  });

  test('in a row of the database one wrong field spoils no other', () => {
    const good = make('line', 'a', 'x');
    const found = readOwnFields({
      [fieldOf(good)]: { value: good, at: 1, by: 'x' },
      'line b': { value: { ...good, text: null }, at: 1, by: 'x' },
      'line elsewhere': { value: good, at: 1, by: 'x' },
    });
    expect(Object.keys(found)).toEqual(['line a']);
  });
});

test('deleted and empty ones are shown nowhere, long ones not where they do not fit', () => {
  const long = make('card', 'c', 'so '.repeat(100));
  const all = [make('card', 'a', 'One.'), emptied(make('card', 'b', 'Two.'), how), long];
  const fields = Object.fromEntries([...all, make('card', 'd', ' \n')].map((o) => [fieldOf(o), o]));
  expect(ownIn(fields).map(({ id }) => id)).toEqual(['a', 'c']);
  expect(shownOf(ownIn(fields), 'card').map(({ id }) => id)).toEqual(['a']);
  expect(fitsIn(long)).toBe(false);
});

describe('whose card it is', () => {
  const days = Array.from({ length: 30 }, (_, n) => `2026-12-${String(n + 1).padStart(2, '0')}`);

  test('ours, always, unless something else was chosen', () => {
    expect(days.map((day) => ownTurn('ours', day, 3))).toEqual(days.map(() => null));
  });

  test('mine go round one after the other, by the day and by asking', () => {
    const all = days.map((day) => ownTurn('mine', day, 0) ?? -1);
    expect(all.map((one) => one - (all[0] ?? 0))).toEqual(days.map((_, n) => n));
    expect(ownTurn('mine', '2026-12-01', 4)).toBe((all[0] ?? 0) + 4);
  });

  test('both take turns, and no own one is left out', () => {
    const asked = Array.from({ length: 12 }, (_, turn) => ownTurn('both', '2026-12-01', turn));
    const own = asked.filter((one) => one !== null);
    expect(own).toHaveLength(6);
    expect(asked.some((one, at) => at > 0 && (one === null) === (asked[at - 1] === null))).toBe(
      false,
    );
    expect(new Set(own).size).toBe(6);
  });
});

describe('own words for feelings', () => {
  const own = [
    { word: 'Wobbly', family: 'unsettled' },
    { word: ' wobbly', family: 'sad' },
    { word: 'Calm', family: 'angry' },
    { word: 'all at sea', family: 'unsettled' },
    { word: ' ', family: 'sad' },
  ] as const;

  test('stand beside ours, each once, and take none of ours away', () => {
    expect(besideOurs(own, feelings.labels)).toEqual([
      { word: 'Wobbly', family: 'unsettled' },
      { word: 'all at sea', family: 'unsettled' },
    ]);
    expect(feelingNamed(' calm ', feelings.labels)).toBe('calm');
    expect(feelingNamed('wobbly', feelings.labels)).toBe(null);
  });

  test('are found as they begin', () => {
    const known = besideOurs(own, feelings.labels);
    expect(findOwnFeelings('wob', known)).toHaveLength(1);
    expect(findOwnFeelings('SEA', known)).toHaveLength(1);
    expect(findOwnFeelings('bbly', known)).toHaveLength(0);
  });

  test('stay in a draft; what is too long to be one does not', () => {
    expect(readFeelings(['calm', 'Wobbly'])).toEqual(['calm', 'Wobbly']);
    expect(readFeelings(['calm', 'x'.repeat(31), 7, ''])).toEqual(['calm']);
  });
});

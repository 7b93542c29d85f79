import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayAfter,
  emptyLetter,
  isEmptyLetter,
  isLetterDue,
  type LetterDraft,
  letterAnswers,
  letterKinds,
  letterParts,
  letterQuote,
  letterReturns,
  letterStepBeside,
  nextInSeries,
  returnOf,
  seriesLength,
  stepsOf,
  waitsForHardMoment,
} from '../../../utils/practice/letter.ts';

const draft = (fields: Partial<LetterDraft>): LetterDraft => ({ ...emptyLetter, ...fields });
const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2190-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyDraft = fc
  .record({
    kind: fc.constantFrom(...letterKinds),
    happened: fc.string(),
    friend: fc.string(),
    need: fc.string(),
    wish: fc.string(),
    page: fc.string(),
    series: fc.integer({ min: 0, max: 7 }),
  })
  .map(draft);

describe('the steps', () => {
  test.each(letterKinds)('of a %s letter lead there and back', (kind) => {
    const steps = stepsOf(kind);
    expect([steps[0], steps.at(-1)]).toEqual(['begin', 'returns']);
    for (const [at, step] of steps.entries()) {
      expect(letterStepBeside({ kind, step }, 1)).toBe(steps[at + 1] ?? null);
      expect(letterStepBeside({ kind, step }, -1)).toBe(steps[at - 1] ?? null);
    }
  });

  test('the grounding after it leads nowhere else', () => {
    expect(letterStepBeside({ kind: 'guided', step: 'feet' }, 1)).toBeNull();
    expect(letterStepBeside({ kind: 'guided', step: 'feet' }, -1)).toBeNull();
  });
});

describe('what was written', () => {
  test('is each answer by what it answers, without what stayed empty', () => {
    expect(letterAnswers(draft({ happened: 'The call.\n', need: ' ', wish: ' Rest. ' }))).toEqual([
      { name: 'happened', words: 'The call.' },
      { name: 'wish', words: 'Rest.' },
    ]);
  });

  test('on a page says whether it is one of the seven', () => {
    const named = (fields: Partial<LetterDraft>) =>
      letterAnswers(draft({ ...fields, page: 'Dear you' })).map(({ name }) => name);
    expect(named({ kind: 'series', series: 3 })).toEqual(['series']);
    expect(named({ kind: 'blank', series: 3 })).toEqual(['page']);
    expect(named({ kind: 'series', series: 0 })).toEqual(['page']);
  });

  test('is all of it, whichever kind was chosen last, and nothing only when nothing is there', () => {
    fc.assert(
      fc.property(anyDraft, (letter) => {
        const words = letterAnswers(letter).map((answer) => answer.words);
        const typed = [...letterParts, 'page' as const].map((name) => letter[name].trim());
        expect(words).toEqual(typed.filter((one) => one !== ''));
        expect(words.length === 0).toBe(isEmptyLetter(letter));
      }),
    );
  });

  test('rests on the wish, else on what a friend would see', () => {
    expect(letterQuote(draft({ wish: ' rest ', friend: 'kind' }))).toBe('rest');
    expect(letterQuote(draft({ wish: ' ', friend: 'kind' }))).toBe('kind');
    expect(letterQuote(draft({ happened: 'the call' }))).toBe('');
  });
});

describe('when it comes back', () => {
  test.each([
    ['week', '2026-10-22', '2026-10-29'],
    ['month', '2026-01-31', '2026-02-28'],
    ['month', '2026-12-15', '2027-01-15'],
  ] as const)('in a %s from %s', (returns, today, day) => {
    expect(returnOf({ returns, on: '' }, today)).toEqual({ returns: day });
  });

  test.each(['', '2026-11-24', '2026-11-23', '2026-02-31', '2027-02-31', 'soon', '2027-1-5'])(
    'not on %j, when today is 2026-11-24',
    (on) => {
      expect(returnOf({ returns: 'date', on }, '2026-11-24')).toBeNull();
    },
  );

  test('on the next hard moment, or never', () => {
    expect(returnOf({ returns: 'hard', on: '' }, '2026-11-24')).toEqual({ returns: 'hard' });
    expect(returnOf({ returns: 'log', on: '2030-01-01' }, '2026-11-24')).toEqual({});
  });

  test('never on the day it is written or before, whatever is chosen on whatever day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...letterReturns), anyDay, anyDay, (returns, on, today) => {
        const day = returnOf({ returns, on }, today)?.returns;
        if (day !== undefined && day !== 'hard') expect(day > today).toBe(true);
        if (day !== undefined) expect(isLetterDue({ returns: day }, today)).toBe(false);
        expect(returnOf({ returns: 'date', on: dayAfter(today) }, today)).not.toBeNull();
      }),
    );
  });
});

describe('a kept letter', () => {
  test('comes back from its day on, also long after', () => {
    const letter = { returns: '2026-11-24' };
    expect(isLetterDue(letter, '2026-11-23')).toBe(false);
    expect(isLetterDue(letter, '2026-11-24')).toBe(true);
    expect(isLetterDue(letter, '2028-01-01')).toBe(true);
  });

  test.each([
    ['opened', { opened: '2026-11-24T08:00:00.000Z' }],
    ['marked hard', { hard: true }],
    ['heavier after', { after: 'heavier' }],
  ])('that was %s comes back on no day and for no hard moment', (_, marks) => {
    expect(isLetterDue({ returns: '2026-11-24', ...marks }, '2027-01-01')).toBe(false);
    expect(waitsForHardMoment({ returns: 'hard', ...marks })).toBe(false);
  });

  test('waits for a hard moment only when asked to', () => {
    expect(waitsForHardMoment({ returns: 'hard', after: 'same' })).toBe(true);
    expect(waitsForHardMoment({ returns: '2026-11-24' })).toBe(false);
    expect(waitsForHardMoment({})).toBe(false);
    expect(isLetterDue({ returns: 'hard' }, '9999-12-31')).toBe(false);
    expect(isLetterDue({}, '9999-12-31')).toBe(false);
  });
});

test('the seven follow each other, whatever lies between, and may begin again', () => {
  const written = [nextInSeries(null)];
  for (let n = 0; n < 7; n++) written.push(nextInSeries(written.at(-1) ?? null));
  expect(written).toEqual([1, 2, 3, 4, 5, 6, seriesLength, 1]);
});

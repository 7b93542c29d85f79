import { describe, expect, it } from 'vitest';
import {
  emptyReframe,
  hasWords,
  moreAnswers,
  oneWay,
  reframeSteps,
  reframeTexts,
  stepBeside,
} from '../../../utils/reframe/steps.ts';

describe('the steps of a reframe', () => {
  it('lead forward and back, and end at both ends', () => {
    expect(reframeSteps.map((step) => stepBeside(step, 1))).toEqual(['friend', 'kinder', null]);
    expect(reframeSteps.map((step) => stepBeside(step, -1))).toEqual([null, 'harsh', 'friend']);
  });

  it('begin with nothing, and have names that are stored', () => {
    const texts = { harsh: '', friend: '', kinder: '', responsibility: '' };
    expect(emptyReframe).toEqual({
      ...texts,
      step: 'harsh',
      naming: '',
      more: '',
      others: '',
      kept: '',
    });
    expect(reframeTexts).toEqual(['harsh', 'friend', 'kinder', 'responsibility']);
    expect(moreAnswers).toEqual(['', 'taken', 'left']);
    expect(hasWords({})).toBe(false);
  });

  it('hold words when any of its texts is not blank', () => {
    expect(hasWords(emptyReframe)).toBe(false);
    expect(hasWords({ ...emptyReframe, kinder: ' \n\t\u2003' })).toBe(false);
    for (const text of reframeTexts) expect(hasWords({ [text]: ' a ' })).toBe(true);
  });

  it('ask in one of several ways, and in the same one for the same text', () => {
    const ways = ['one', 'other'];
    const asked = new Set(['I froze', 'I froze.'].map((text) => oneWay(ways, text)));
    expect(asked).toEqual(new Set(ways));
    expect(oneWay(ways, 'I froze ')).toBe(oneWay(ways, 'I froze'));
    expect(oneWay([], 'I froze')).toBeUndefined();
  });
});

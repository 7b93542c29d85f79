import { describe, expect, it } from 'vitest';
import { othersSentences, sentenceAfter } from '../../../utils/reframe/others-sentences.ts';
import { emptyReframe, hasWords, practisedOn } from '../../../utils/reframe/steps.ts';
import { words } from '../../../utils/words/content/others-sentences.ts';
import { english as needsSupport } from '../../fakes/guard.ts';
import { sentencesOf, wordsOf } from '../words/reading.ts';

describe('the sentences to practise on', () => {
  it('are twelve, of five kinds, each once', () => {
    expect(Object.keys(words).toSorted()).toEqual([...othersSentences].toSorted());
    expect(new Set(Object.values(words)).size).toBe(12);
    const about = new Set(othersSentences.map((name) => name.split('-')[0]));
    expect(about).toEqual(new Set(['work', 'study', 'parenting', 'body', 'mistakes']));
  });

  it('come one after the other, and begin again', () => {
    const round = othersSentences.map((name) => sentenceAfter(name));
    expect(new Set(round)).toEqual(new Set(othersSentences));
    expect(sentenceAfter('')).toBe(othersSentences[0]);
    expect(sentenceAfter(othersSentences[11])).toBe(othersSentences[0]);
  });

  it.each(othersSentences)('%s is short, and the guard has nothing to say to it', (name) => {
    for (const sentence of sentencesOf(words[name])) {
      expect(wordsOf(sentence).length).toBeLessThan(20);
    }
    expect(needsSupport(words[name])).toBe(false);
  });

  it('give way to a sentence of one’s own, and are no words of the person', () => {
    const practised = { ...emptyReframe, others: othersSentences[0] };
    expect(practisedOn(practised)).toBe(othersSentences[0]);
    expect(practisedOn({ ...practised, harsh: ' ' })).toBe(othersSentences[0]);
    expect(practisedOn({ ...practised, harsh: 'I froze.' })).toBeNull();
    expect(practisedOn(emptyReframe)).toBeNull();
    expect(hasWords(practised)).toBe(false);
  });
});

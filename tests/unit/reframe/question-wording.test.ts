import { describe, expect, it } from 'vitest';
import { isPlainFeeling } from '../../../utils/reframe/plain-feeling.ts';
import { offerQuestion } from '../../../utils/reframe/question.ts';
import { offerWording } from '../../../utils/reframe/question-wording.ts';
import { words } from '../../../utils/words/content/questions.ts';

describe('a plain feeling', () => {
  it.each([
    'I feel low.',
    'I feel so sad today',
    'feeling overwhelmed, no reason',
    'I am so ashamed.',
    'I feel empty. Again.',
    'i feel lonely in this city',
    "i'm scared",
  ])('is met as a feeling: %s', (text) => {
    expect(isPlainFeeling(text)).toBe(true);
    expect(offerQuestion(text)).toBe('emotional-reasoning');
  });

  it.each([
    'I feel stupid so I must be.',
    'I feel like pancakes.',
    'Feeling fairly calm today. Tired, but calm.',
    'I felt low this morning and went for a walk.',
    '',
  ])('is not: %j', (text) => {
    expect(isPlainFeeling(text)).toBe(false);
  });

  it('is asked what it needs, and never what it leaves out', () => {
    for (const way of words['emotional-reasoning']) {
      expect(way).toContain('the feeling is real; what does it need from you today?'.slice(4));
      expect(way).not.toMatch(/leaving out|quieter|proof/);
    }
  });
});

describe('"I should have"', () => {
  it.each([
    'I should have taken the other job, as always I chose wrong.',
    'I should have bought the tickets in May, so stupid.',
  ])('about something small is asked what one knew then: %s', (text) => {
    expect([null, 'hindsight', 'labeling', 'overgeneralizing']).toContain(offerWording(text));
    expect(offerWording(text)).not.toBe('should');
  });

  it('is worded apart from the rule', () => {
    expect(offerWording('I should have read the instructions.')).toBe('hindsight');
    expect(offerWording('I should always be the strong one.')).toBe('should');
    expect(words.hindsight[0]).toBe('What did you know then, and what do you only know now?');
  });

  it('about a death gets none of them', () => {
    const text = 'I should have been with him when he died.';
    expect([null, 'real-pain']).toContain(offerWording(text));
  });
});

it('no question takes guilt or a mistake for granted', () => {
  const all = Object.values(words).flat();
  expect(all.length).toBeGreaterThan(20);
  for (const way of all) {
    expect(way).not.toMatch(/what did you do|which part is yours|your mind|besides you|wrong/i);
  }
  expect(words.labeling).toContain(
    'Whose voice is that, and what would you call a friend in your place?',
  );
  expect(words['mind-reading']).toContain(
    'Which part did you hear or see, and which part is a guess?',
  );
  expect(words.personalizing).toContain('What was never in your hands?');
});

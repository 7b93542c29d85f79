import { expect, it } from 'vitest';
import { readGuardRules } from '../../../utils/language/read-catalogues.ts';
import { readerFor } from '../../../utils/support/guard-reader.ts';
import { isWrittenIn } from '../../../utils/support/written-in.ts';
import { unreadTexts } from '../../tools/train-guard/texts.ts';

const english = readerFor(readGuardRules('en'));

it.each([
  'quiero morirme',
  'me pega',
  'il me frappe',
  'ich will sterben',
  'je veux mourir',
  'shinitai',
  'もう死にたい',
  'я не хочу жить',
  'أريد أن أموت',
  'mujhe marna hai',
  'Today was fine. Ya no quiero vivir.',
  'The meeting went well, aber ich will nicht mehr leben',
])('%j is not all English', (text) => {
  expect(isWrittenIn(english, text)).toBe(false);
});

it.each(['', '  ', '...', '🙂', 'I am tired', 'Priya said the deploy went fine', 'ok lol 123'])(
  '%j is',
  (text) => {
    expect(isWrittenIn(english, text)).toBe(true);
  },
);

it('of English that people write, nearly all is taken for it', () => {
  const texts = unreadTexts().filter(({ file }) => file !== 'unread-refugee');
  const taken = texts.filter(({ text }) => isWrittenIn(english, text));
  expect(taken.length / texts.length).toBeGreaterThan(0.95);
});

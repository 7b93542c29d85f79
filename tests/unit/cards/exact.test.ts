import { expect, it } from 'vitest';
import { type Feeling, feelings } from '../../../utils/feelings/feelings.ts';
import type { FeelingLabels } from '../../../utils/feelings/find-feelings.ts';
import { findFeelings } from '../../../utils/feelings/find-feelings.ts';
import { words } from '../../../utils/words/content/feelings.ts';

it.each<[string, string[]]>([
  ['tired', ['tired']],
  ['tird', []],
  ['tierd', ['tired']],
  ['calmm', ['calm']],
  ['not at all safe', ['safe']],
  ['not very safe', []],
  ['safe not', ['safe']],
  ['lonley', ['lonely']],
  ['hopfull', []],
  ['hopefull', ['hopeful']],
  ['nubm', []],
  ['ashaned', ['ashamed']],
  ['proudd', ['proud']],
  ['overwhlem', ['overwhelmed']],
  ['vashamed', ['ashamed']],
  ['oshamed', []],
  ['axhaxed', []],
  ['ashaxey', []],
  ['ashmaxed', []],
  ['asahed', []],
  ['so calm and so content', ['content', 'calm']],
])('%s finds exactly %j', (typed, found) => {
  expect(findFeelings(typed, words.labels, words.negations)).toEqual(found);
});

/** Labels that nobody types, but for those given. */
function labelsWith(given: Partial<FeelingLabels>): FeelingLabels {
  const none = feelings.map((feeling) => [feeling, { label: '9', synonyms: '9' }]);
  return { ...Object.fromEntries(none), ...given };
}

it.each<[string, Partial<FeelingLabels>, Feeling[]]>([
  [
    'warm',
    { angry: { label: 'warm up', synonyms: '' }, tired: { label: 'warm', synonyms: '' } },
    ['tired', 'angry'],
  ],
  [
    'warm',
    { angry: { label: 'x', synonyms: 'warm' }, tired: { label: 'warm', synonyms: '' } },
    ['tired', 'angry'],
  ],
  [
    'warm',
    { angry: { label: 'x', synonyms: 'y; Wärm' }, tired: { label: 'so warm', synonyms: '' } },
    ['angry', 'tired'],
  ],
  [
    'warm',
    { angry: { label: 'so warm', synonyms: '' }, tired: { label: 'warm up', synonyms: '' } },
    ['tired', 'angry'],
  ],
  [
    'so warm today',
    { angry: { label: 'so', synonyms: '' }, tired: { label: 'warm', synonyms: '' } },
    ['tired', 'angry'],
  ],
  ['lukewarm', { angry: { label: 'warm', synonyms: '' } }, []],
  ['warm', { angry: { label: 'lukewarm', synonyms: '' } }, []],
  [
    'stark',
    { angry: { label: 'stare', synonyms: '' }, tired: { label: 'stars', synonyms: '' } },
    ['angry', 'tired'],
  ],
  [
    'stare',
    { angry: { label: 'stars', synonyms: '' }, tired: { label: 'stare', synonyms: '' } },
    ['tired'],
  ],
  [
    'stare',
    { angry: { label: 'stars', synonyms: '' }, tired: { label: 'x', synonyms: 'stare' } },
    ['tired'],
  ],
  [
    'stare',
    { angry: { label: 'stars', synonyms: '' }, tired: { label: 'stare down', synonyms: '' } },
    ['tired', 'angry'],
  ],
])('%s, of %j, means %j', (typed, labels, found) => {
  expect(findFeelings(typed, labelsWith(labels))).toEqual(found);
});

it('nothing typed, or only signs, means all of them in their order', () => {
  expect(findFeelings(' ', words.labels)).toEqual(feelings);
  expect(findFeelings('?!', words.labels)).toEqual(feelings);
  expect(findFeelings('not calm', words.labels)).toEqual(['calm']);
});

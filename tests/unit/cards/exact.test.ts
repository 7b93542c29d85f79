import { expect, it } from 'vitest';
import { cardFor } from '../../../utils/cards/deck.ts';
import { findFeelings } from '../../../utils/feelings/find-feelings.ts';
import { words } from '../../../utils/words/practice/feelings.ts';

it.each([
  ['1970-01-01', 0, 'mistake-kindness'],
  ['1970-01-02', 0, 'tense-message-humanity-2'],
  ['1970-01-02', 1, 'stuck-mindfulness-2'],
  ['1969-12-31', 0, 'overload-kindness-2'],
  ['2026-11-30', 0, 'comparison-kindness'],
  ['2026-11-30', 1, 'speaking-up-humanity'],
  ['2026-11-30', 10, 'end-of-day-humanity'],
  ['2026-11-30', 33, 'comparison-kindness-2'],
  ['2026-11-30', 66, 'comparison-kindness-3'],
  ['2026-11-30', 99, 'comparison-kindness'],
  ['2027-02-14', 47, 'mistake-kindness'],
  ['soon', 0, 'tired-humanity-2'],
  ['', 3, 'stuck-humanity-2'],
])('on %j the card after %i others is %s', (day, turn, id) => {
  expect(cardFor(day, turn).id).toBe(id);
});

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
  ['so calm and so content', ['content', 'calm']],
])('%s finds exactly %j', (typed, found) => {
  expect(findFeelings(typed, words.labels, words.negations)).toEqual(found);
});

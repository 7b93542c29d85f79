import { describe, expect, test } from 'vitest';
import {
  ended,
  endedIn,
  heldIn,
  intended,
  shown,
} from '../../../entrypoints/background/nudge-history-events.ts';
import type { EndedNudge } from '../../../utils/schedule/decide.ts';
import { type Due, freshState, type ScheduleState } from '../../../utils/schedule/state.ts';
import type { HoldReason, Nudge, Origin } from '../../../utils/schedule/types.ts';

const nudge = (id: string, origin: Origin = 'rhythm'): Nudge => ({
  id,
  plannedAt: 5,
  origin,
  element: 'kindness',
  wording: 0,
  mayLater: true,
});
const due = (id: string, hold: [HoldReason, number] | null): Due => ({
  nudge: nudge(id),
  counts: true,
  deadline: 9,
  hold: hold && { reason: hold[0], since: hold[1] },
  releaseAt: null,
});
const state = (patch: Partial<ScheduleState> = {}) => ({ ...freshState(1), ...patch });

test('what is intended, and what was shown after it', () => {
  const intent = { kind: 'intent', id: 'a', at: 5, origin: 'later' };
  expect(intended(nudge('a', 'later'))).toStrictEqual(intent);
  expect(shown({ nudge: nudge('a', 'later'), shownAt: 7, as: 'dot' })).toStrictEqual([
    intent,
    { kind: 'shown', id: 'a', at: 7, as: 'dot' },
  ]);
});

test('the ledger has a dash in "let go", and the other ends as they are', () => {
  expect(ended('a', 3, 'letGo')).toStrictEqual({ kind: 'end', id: 'a', at: 3, outcome: 'let-go' });
  expect(ended('a', 3, 'opened')).toStrictEqual({ kind: 'end', id: 'a', at: 3, outcome: 'opened' });
});

describe('what ended in a decision', () => {
  const end = (id: string): EndedNudge => ({ id, at: 8, plannedAt: 6, outcome: 'unknown' });

  test('one let go tells why, another does not', () => {
    const all: EndedNudge[] = [
      { id: 'a', at: 8, plannedAt: 6, outcome: 'letGo', reason: 'sound' },
      end('b'),
    ];
    expect(endedIn(state(), all)).toStrictEqual([
      { kind: 'intent', id: 'a', at: 6, origin: 'rhythm' },
      { kind: 'end', id: 'a', at: 8, outcome: 'let-go', reason: 'sound' },
      { kind: 'intent', id: 'b', at: 6, origin: 'rhythm' },
      { kind: 'end', id: 'b', at: 8, outcome: 'unknown' },
    ]);
    expect(endedIn(state(), [])).toStrictEqual([]);
  });

  test.each<[string, Partial<ScheduleState>]>([
    ['due', { due: { ...due('a', null), nudge: nudge('a', 'landing') } }],
    ['open', { open: { nudge: nudge('a', 'landing'), shownAt: 1, as: 'both' } }],
    ['put off', { later: { nudge: nudge('a', 'landing'), counts: true } }],
    ['intended', { intent: { nudge: nudge('a', 'landing'), counts: true, at: 1 } }],
  ])('one that was %s keeps where it came from, any other is of the rhythm', (_, patch) => {
    const origins = endedIn(state(patch), [end('a'), end('b')]).map((fact) =>
      'origin' in fact ? fact.origin : '',
    );
    expect(origins).toStrictEqual(['landing', '', 'rhythm', '']);
  });
});

describe('a hold is told when it begins or changes', () => {
  const held = (reason: HoldReason, since: number) => [
    { kind: 'intent', id: 'a', at: 5, origin: 'rhythm' },
    { kind: 'held', id: 'a', at: since, reason },
  ];

  test.each<[string, Due | null, Due | null, unknown[]]>([
    ['nothing is due', null, null, []],
    ['nothing holds it', null, due('a', null), []],
    ['it begins', null, due('a', ['sound', 3]), held('sound', 3)],
    ['it began on one that waited', due('a', null), due('a', ['sound', 3]), held('sound', 3)],
    ['it goes on', due('a', ['sound', 3]), due('a', ['sound', 3]), []],
    ['its reason changes', due('a', ['sound', 3]), due('a', ['away', 3]), held('away', 3)],
    ['it begins again', due('a', ['sound', 3]), due('a', ['sound', 4]), held('sound', 4)],
    ['another was held so', due('b', ['sound', 3]), due('a', ['sound', 3]), held('sound', 3)],
    ['it is over', due('a', ['sound', 3]), due('a', null), []],
  ])('%s', (_, before, after, facts) => {
    expect(heldIn(state({ due: before }), state({ due: after }))).toStrictEqual(facts);
  });
});

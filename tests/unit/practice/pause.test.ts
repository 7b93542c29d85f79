import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type End,
  nextSession,
  type Session,
  type SessionEvent,
} from '../../../utils/practice/pause.ts';
import { practices } from '../../../utils/practice/practices.ts';

const anyPractice = fc.constantFrom(...practices.map(({ name }) => name));
const anyEnd: fc.Arbitrary<End> = fc.record(
  { entryId: fc.option(fc.string(), { nil: null }), chosen: fc.boolean(), quote: fc.string() },
  { requiredKeys: ['entryId', 'chosen'] },
);
const plain = fc.constantFrom('stop', 'heavier', 'ground', 'support', 'back', 'home');
const anyEvent: fc.Arbitrary<SessionEvent> = fc.oneof(
  fc.record(
    { type: fc.constant('begin' as const), practice: anyPractice, nudgeId: fc.string() },
    { requiredKeys: ['type', 'practice'] },
  ),
  fc.record({ type: fc.constant('finished' as const), end: anyEnd }),
  plain.map((type) => ({ type }) as SessionEvent),
);
const anyEvents = fc.array(anyEvent, { maxLength: 30 });

const run = (list: readonly SessionEvent[], from: Session = { at: 'home' }): Session =>
  list.reduce(nextSession, from);
const begin = { type: 'begin', practice: 'hand-on-heart' } as const;
const end = { entryId: 'e', chosen: false };

describe('nextSession', () => {
  it('leads from the beginning of a pause to its end', () => {
    const begun = run([{ ...begin, nudgeId: 'n1' }]);
    expect(begun).toEqual({ at: 'running', practice: 'hand-on-heart', nudgeId: 'n1' });
    expect(nextSession(begun, { type: 'finished', end })).toEqual({
      at: 'ended',
      run: { practice: 'hand-on-heart', nudgeId: 'n1' },
      end,
    });
  });

  it('lets a stop win over an end that comes with it', () => {
    const stopped = run([begin, { type: 'stop' }]);
    expect(stopped).toEqual({ at: 'stopped', run: { practice: 'hand-on-heart' } });
    expect(nextSession(stopped, { type: 'finished', end })).toEqual(stopped);
  });

  it('begins anew what was stopped, not where it was left', () => {
    const stopped = run([{ ...begin, beganAt: 12 }, { type: 'stop' }]);
    expect(stopped).toEqual({ at: 'stopped', run: { practice: 'hand-on-heart' } });
  });

  it('takes what the log keeps along to the heavier path', () => {
    expect(run([begin, { type: 'finished', end }, { type: 'heavier' }])).toEqual({
      at: 'heavier',
      entryId: 'e',
    });
    expect(run([begin, { type: 'heavier' }])).toEqual({ at: 'heavier', entryId: null });
  });

  it('offers support everywhere and leads back to the very same place', () => {
    fc.assert(
      fc.property(anyEvents, (list) => {
        const here = run([...list, { type: 'back' }]);
        const helped = nextSession(here, { type: 'support' });
        expect(helped.at).toBe('support');
        expect(nextSession(helped, { type: 'back' })).toEqual(here);
      }),
    );
  });

  it('has a way home from every state', () => {
    fc.assert(
      fc.property(anyEvents, (list) => {
        expect(nextSession(run(list), { type: 'home' })).toEqual({ at: 'home' });
      }),
    );
  });

  it('begins from every state, so that an answered nudge always leads to its pause', () => {
    fc.assert(
      fc.property(anyEvents, (list) => {
        const begun = nextSession(run(list), begin);
        expect(begun).toEqual({ at: 'running', practice: 'hand-on-heart' });
      }),
    );
  });

  it('ends every practice at once with Stop and with Heavier', () => {
    fc.assert(
      fc.property(anyEvents, anyPractice, (list, practice) => {
        const running = nextSession(run(list), { type: 'begin', practice });
        expect(nextSession(running, { type: 'stop' }).at).toBe('stopped');
        expect(nextSession(running, { type: 'heavier' }).at).toBe('heavier');
      }),
    );
  });

  it('shows "stopped", "heavier" or an end only after something ran', () => {
    fc.assert(
      fc.property(anyEvents, (list) => {
        const { at } = run(list);
        if (at === 'stopped' || at === 'ended' || at === 'heavier') {
          expect(list.some(({ type }) => type === 'begin')).toBe(true);
        }
      }),
    );
  });
});

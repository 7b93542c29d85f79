import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextSession, type Session, type SessionEvent } from '../../../utils/practice/session.ts';

const events = fc.array(
  fc.oneof(
    fc.record({
      type: fc.constant('begin' as const),
      practice: fc.constantFrom('hand-on-heart' as const, 'reframe' as const),
    }),
    fc.constant({ type: 'stop' as const }),
    fc.record({
      type: fc.constant('finished' as const),
      entryId: fc.option(fc.string(), { nil: null }),
    }),
    fc.record({ type: fc.constant('kept' as const), kinder: fc.string() }),
    fc.constant({ type: 'home' as const }),
  ),
);

const run = (list: readonly SessionEvent[], from: Session = { at: 'home' }): Session =>
  list.reduce(nextSession, from);

describe('nextSession', () => {
  it('leads from the beginning of a pause to its end', () => {
    const begun = run([{ type: 'begin', practice: 'hand-on-heart', nudgeId: 'n1' }]);
    expect(begun).toEqual({ at: 'running', practice: 'hand-on-heart', nudgeId: 'n1' });
    expect(nextSession(begun, { type: 'finished', entryId: 'e' })).toEqual({
      at: 'paused',
      entryId: 'e',
    });
  });

  it('lets a stop win over an end that comes with it', () => {
    const stopped = run([{ type: 'begin', practice: 'hand-on-heart' }, { type: 'stop' }]);
    expect(stopped).toEqual({ at: 'stopped' });
    expect(nextSession(stopped, { type: 'finished', entryId: 'late' })).toEqual(stopped);
  });

  it('has a way home from every state', () => {
    fc.assert(
      fc.property(events, (list) => {
        expect(nextSession(run(list), { type: 'home' })).toEqual({ at: 'home' });
      }),
    );
  });

  it('begins from every state, so that an answered nudge always leads to its pause', () => {
    fc.assert(
      fc.property(events, (list) => {
        const begun = nextSession(run(list), { type: 'begin', practice: 'hand-on-heart' });
        expect(begun).toEqual({ at: 'running', practice: 'hand-on-heart' });
      }),
    );
  });

  it('shows "stopped" or an end only after something ran', () => {
    fc.assert(
      fc.property(events, (list) => {
        const before = list.filter((event) => event.type !== 'begin');
        expect(run(before)).toEqual({ at: 'home' });
      }),
    );
  });
});

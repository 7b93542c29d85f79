import { describe, expect, test } from 'vitest';
import { afterOutcome, freshBackOff, outcomeOf } from '../../../utils/schedule/back-off.ts';
import { nudgeEnded, pauseBegan, seenAnswered } from '../../../utils/schedule/events.ts';
import { status } from '../../../utils/schedule/status.ts';
import type { Answer, Desktop } from '../../tools/simulate/desk.ts';
import { dayMs } from '../../tools/simulate/world.ts';
import {
  sceneAt as at,
  clock,
  decideAt,
  deskAt,
  monday,
  ms,
  twiceADay as settings,
  settingsWith,
  shownByHand as shownAt,
  shownTimes,
  timesAt,
} from './scene.ts';

/** A browser that says which notification was seen: none does today. */
const telling: Desktop = {
  browser: 'chromium',
  denied: false,
  closesAfterMs: null,
  isQuiet: () => false,
  tells: true,
};

describe('outcomes', () => {
  const shown = { forMs: 26_000, as: 'both' } as const;
  const closed = { kind: 'closed', byUser: true, personActive: true, seen: true } as const;

  test('a close at 20 s or later is expired, whatever the browser says', () => {
    expect(outcomeOf(closed, shown)).toBe('expired');
    expect(outcomeOf({ ...closed, byUser: false }, { ...shown, forMs: 20_000 })).toBe('expired');
    expect(outcomeOf(closed, { ...shown, forMs: 19_999 })).toBe('dismissed');
  });

  test('F27 not seen for certain: unknown', () => {
    expect(outcomeOf({ ...closed, personActive: false }, shown)).toBe('unknown');
    expect(outcomeOf({ ...closed, seen: false }, shown)).toBe('unknown');
    const { seen: _, ...untold } = closed;
    expect(outcomeOf(untold, shown)).toBe('unknown');
    expect(outcomeOf(closed, { ...shown, as: 'dot' })).toBe('unknown');
    expect(outcomeOf({ ...closed, byUser: false }, { ...shown, forMs: 100 })).toBe('unknown');
    expect(outcomeOf({ kind: 'gone' }, shown)).toBe('unknown');
  });

  test('the first terminal event wins', () => {
    const { id, state } = shownAt();
    const opened = nudgeEnded(at('10:31', state), { id, event: { kind: 'opened', via: 'page' } });
    expect(opened.outcome).toBe('opened');
    const again = nudgeEnded(at('10:31', opened.state), { id, event: closed });
    expect(again).toEqual({ state: opened.state, outcome: null });
    const other = nudgeEnded(at('10:31', state), { id: 'another', event: closed });
    expect(other).toEqual({ state, outcome: null });
  });

  test('the dot outlives a notification nobody touched, and goes with the hours', () => {
    const { id, state } = shownAt();
    const { state: after } = nudgeEnded(at('10:31', state), { id, event: { kind: 'gone' } });
    expect(after.dot).toMatchObject({ id });
    expect(status(clock(`${monday}T10:40`), settings, after).takeable?.nudge.id).toBe(id);
    const office = { ...settings, hours: settingsWith().hours };
    expect(decideAt(`${monday}T18:00`, after, office).state.dot).toBeNull();
    const begun = pauseBegan(at('10:45', after), {});
    expect(begun).toMatchObject({ opened: null, state: { dot: null, pauseFrom: id } });
  });
});

describe('back-off', () => {
  const end = { outcome: 'expired', at: 1, origin: 'rhythm', answered: false } as const;
  const ignored = (times: number, from = freshBackOff) =>
    Array.from({ length: times }).reduce<typeof from>((state) => afterOutcome(state, end), from);

  test('twice in a row halves, five times leaves only the dot, one accepted restores', () => {
    expect([1, 2, 4, 5, 9].map((times) => ignored(times).level)).toEqual([
      'full',
      'half',
      'half',
      'dotOnly',
      'dotOnly',
    ]);
    const opened = { ...end, outcome: 'opened' } as const;
    expect(afterOutcome(ignored(5), opened)).toMatchObject({ level: 'full', ignored: 0 });
  });

  test('unknown and let go never count and do not end the row; a touch ends the row', () => {
    const one = ignored(1);
    for (const outcome of ['unknown', 'letGo'] as const) {
      expect(afterOutcome(one, { ...end, outcome })).toEqual(one);
    }
    for (const outcome of ['later', 'dismissed'] as const) {
      expect(afterOutcome(one, { ...end, outcome }).ignored).toBe(0);
      expect(afterOutcome(ignored(2), { ...end, outcome }).level).toBe('half');
    }
    expect(afterOutcome(one, { ...end, origin: 'sent' })).toEqual(one);
  });

  test('a person who answered once and then ignores: half, then the dot, restored by a pause', () => {
    const answers: Answer[] = [{ kind: 'dismiss', afterMs: 5000 }];
    const times = timesAt('10:00', '11:00', '12:00', '13:00', '14:00', '15:00');
    const answer = () => answers.shift() ?? ({ kind: 'ignore' } as const);
    const desk = deskAt({ settings: times, answer, desktop: telling });
    desk.runTo(ms(`${monday}T12:30`));
    expect(desk.state.backOff).toMatchObject({ level: 'half', ignored: 2 });
    desk.runTo(ms('2026-03-03T16:00'));
    expect(desk.state.backOff.level).toBe('dotOnly');
    expect(desk.ledger.shownOnes.at(-1)?.as).toBe('dot');
    const tuesday = shownTimes(desk).filter((time) => time.startsWith('2026-03-03'));
    expect(tuesday).toHaveLength(3);
    desk.pause(null);
    desk.runTo(ms('2026-03-04T16:00'));
    const wednesday = desk.ledger.shownOnes.filter((row) => row.shownAt > ms('2026-03-04T00:00'));
    expect(wednesday.slice(0, 2).map((row) => row.as)).toEqual(['both', 'both']);
  });

  test('half of one a day is every second day, half of three on average one and a half', () => {
    for (const perDay of [1, 3]) {
      const few = settingsWith({ few: { perDay, gapMinutes: 60 } });
      const desk = deskAt({ settings: few });
      desk.state = { ...desk.state, backOff: { level: 'half', ignored: 2, knownSeenAt: null } };
      desk.runTo(ms('2026-03-02T08:00') + 28 * dayMs);
      expect(desk.ledger.shownOnes.length).toBe(10 * perDay);
    }
  });

  test('"did you see it? yes" is told for 14 days', () => {
    const yes = seenAnswered(at('10:29'), true);
    expect(status(clock(`${monday}T10:29`), settings, yes).backOff.knownSeen).toBe(true);
    expect(status(clock('2026-03-16T10:30'), settings, yes).backOff.knownSeen).toBe(false);
    expect(seenAnswered(at('10:29', yes), false).backOff.knownSeenAt).toBeNull();
  });
});

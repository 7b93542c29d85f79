import { describe, expect, test } from 'vitest';
import { isQuiet } from '../../../utils/schedule/decide.ts';
import { decisionContext } from '../../../utils/schedule/decision-input.ts';
import { dropNudge, type EndedNudge, tidied } from '../../../utils/schedule/ended-nudges.ts';
import { laterAsked, recover, restAsked } from '../../../utils/schedule/events.ts';
import { holdOrShow } from '../../../utils/schedule/holds/hold-or-show.ts';
import { takeDue } from '../../../utils/schedule/holds/take-due.ts';
import { withSubstitute } from '../../../utils/schedule/rhythms/substitute.ts';
import { windowsOf } from '../../../utils/schedule/rhythms/working-hours.ts';
import { type Due, freshState, type ScheduleState } from '../../../utils/schedule/state.ts';
import { minute } from '../../tools/simulate/world.ts';
import { calm, clock, decideAt, dueOf, monday, ms, settingsWith, shownByHand } from './scene.ts';

const fresh = freshState(1);
const { state: shown } = shownByHand();
const nudge = shown.open?.nudge as Due['nudge'];
const few = settingsWith();
const at = (time: string) => ms(`${monday}T${time}`);
const look = (time: string, settings = few) =>
  decisionContext(clock(`${monday}T${time}`), settings, calm);
const due = (patch: Partial<Due> = {}): Due => ({ ...dueOf(nudge, at('11:15')), ...patch });

describe('why a due nudge can come no more', () => {
  const hold = { reason: 'sound', since: at('10:30') } as const;
  const reasonOf = (time: string, patch: Partial<ScheduleState>, settings = few) => {
    const ended: EndedNudge[] = [];
    holdOrShow({ ...fresh, due: due(), ...patch }, look(time, settings), ended);
    return ended.map((end) => (end.outcome === 'letGo' ? end.reason : end.outcome))[0] ?? null;
  };
  const rest = { choice: '1h', since: 0, until: at('11:00'), by: 'person', asked: false } as const;
  const evening = { ...nudge, plannedAt: at('17:20') };
  const late = due({ nudge: evening, deadline: at('18:30') });

  test.each([
    ['in time', '11:15', {}, null],
    ['after its grace', '11:16', {}, 'missed'],
    ['after its grace, held', '11:16', { due: due({ hold }) }, 'sound'],
    ['in a rest', '10:59', { rest }, 'rest'],
    ['as the rest is over', '11:00', { rest }, null],
    ['after the hours', '17:35', { due: late }, 'outsideHours'],
    ['a quarter of an hour later', '17:35', { due: { ...late, nudge: evening } }, 'outsideHours'],
    ['later than that', '17:36', { due: late }, 'missed'],
    ['after the hours, held', '17:36', { due: { ...late, hold } }, 'sound'],
    ['the day is full', '10:31', { shownByDay: { [monday]: 2 } }, 'enough'],
    ['one more fits', '10:31', { shownByDay: { [monday]: 1 } }, null],
    [
      'it counts for nothing',
      '10:31',
      { due: due({ counts: false }), shownByDay: { [monday]: 2 } },
      null,
    ],
  ] as const)('%s', (_, time, patch, reason) => {
    expect(reasonOf(time, patch as Partial<ScheduleState>)).toBe(reason);
  });

  test('nudges only when asked for: what was planned goes, what was put off comes', () => {
    const asked = settingsWith({ rhythm: 'asked' });
    expect(reasonOf('10:31', {}, asked)).toBe('replanned');
    const later = due({ nudge: { ...nudge, origin: 'later' } });
    expect(reasonOf('10:31', { due: later }, asked)).toBeNull();
  });
});

describe('what time has ended', () => {
  const tidy = (time: string, patch: Partial<ScheduleState>, settings = few) => {
    const ended: EndedNudge[] = [];
    return { state: tidied({ ...fresh, ...patch }, look(time, settings), ended), ended };
  };

  test('a rest ends at its time, and the rhythm counts from there', () => {
    const until = at('11:00');
    const rest = { choice: '1h', since: 0, until, by: 'person', asked: false } as const;
    expect(tidy('10:59', { rest }).state.rest).toEqual(rest);
    expect(tidy('11:00', { rest }).state).toMatchObject({ rest: null, countedAt: until });
    const counted = until + 5;
    expect(tidy('11:01', { rest, countedAt: counted }).state.countedAt).toBe(counted);
  });

  test.each([
    ['both', '10:31', 1],
    ['both', '10:30:59', 0],
    ['notification', '10:31', 1],
    ['dot', '10:31', 0],
    ['dot', '17:29', 0],
  ] as const)('shown as %s, at %s it has ended %i times', (as, time, times) => {
    const open = { nudge, shownAt: at('10:30'), as };
    const { state, ended } = tidy(time, { open });
    expect(ended).toHaveLength(times);
    expect(state.open === null).toBe(times === 1);
    expect(state.lastLeft).toEqual(times ? { nudge, at: at(time) } : null);
  });

  test.each([
    ['10:00', '10:29', true],
    ['08:30', '09:00', true],
    ['08:29', '09:00', false],
    ['18:00', '18:29', true],
    ['18:00', '18:30', false],
  ])('a dot since %s is there at %s: %s', (since, time, there) => {
    const dot = { id: nudge.id, since: at(since) };
    expect(tidy(time, { dot }).state.dot !== null).toBe(there);
  });

  test.each([
    ['10:32', true],
    ['10:32:01', false],
  ])('an intent of 10:30 waits at %s: %s', (time, waits) => {
    const intent = { nudge, counts: true, at: at('10:30') };
    const { state } = tidy(time, { intent });
    expect(state.intent !== null).toBe(waits);
    expect(state.lastShown?.at ?? null).toBe(waits ? null : at('10:30'));
  });

  test('let go twice for one hold is counted, another begins anew', () => {
    const ended: EndedNudge[] = [];
    const go = (state: ScheduleState, reason: 'sound' | 'away' | 'missed') =>
      dropNudge(state, { nudge, at: 7, reason }, ended);
    const once = go(fresh, 'sound');
    expect(once).toMatchObject({
      countedAt: 7,
      lastLetGo: { id: nudge.id, at: 7, reason: 'sound' },
    });
    expect(once.letGoRow).toEqual({ reason: 'sound', count: 1, settled: false });
    const row = { reason: 'sound', count: 2, settled: true } as const;
    expect(go({ ...fresh, letGoRow: { ...row, count: 1 } }, 'sound').letGoRow).toEqual(row);
    expect(go({ ...fresh, letGoRow: row }, 'away').letGoRow).toEqual({
      reason: 'away',
      count: 1,
      settled: false,
    });
    expect(go({ ...fresh, letGoRow: row }, 'missed').letGoRow).toEqual(row);
  });
});

describe('what a person asks', () => {
  const scene = (time: string, state: ScheduleState, settings = few) => {
    return { now: clock(`${monday}T${time}`), settings, state };
  };

  test('ending a rest counts from now; without one nothing changes', () => {
    const rest = {
      choice: '1h',
      since: 0,
      until: at('12:00'),
      by: 'person',
      asked: false,
    } as const;
    const { state } = restAsked(scene('11:00', { ...fresh, rest, countedAt: 1 }), null);
    expect(state).toMatchObject({ rest: null, countedAt: at('11:00') });
    expect(restAsked(scene('11:00', { ...fresh, countedAt: 1 }), null).state.countedAt).toBe(1);
  });

  test('Later for one that waits: put off from now, once', () => {
    const asked = laterAsked(scene('10:40', { ...fresh, due: due({ counts: false }) }));
    expect(asked.ended).toEqual({ id: nudge.id, outcome: 'later' });
    expect(asked.state).toMatchObject({ due: null, countedAt: at('10:40') });
    expect(asked.state.later).toMatchObject({ counts: false, nudge: { plannedAt: at('10:55') } });
    const once = due({ nudge: { ...nudge, mayLater: false } });
    expect(laterAsked(scene('10:40', { ...fresh, due: once })).state.later).toBeNull();
  });

  test('an intent nobody carried out is due again, half a minute from now', () => {
    const intent = { nudge, counts: false, at: at('10:30') };
    const state = recover(scene('10:31', { ...fresh, intent }), false);
    const again = { nudge, counts: false, deadline: at('11:15'), hold: null };
    expect(state).toMatchObject({ intent: null, due: { ...again, releaseAt: at('10:31:30') } });
    expect(recover(scene('10:31', fresh), false)).toBe(fresh);
    const there = recover(scene('10:31', { ...fresh, intent }), true);
    expect(there.open).toEqual({ nudge, shownAt: at('10:30'), as: 'both' });
    const ahead = { ...intent, at: at('10:40') };
    expect(recover(scene('10:31', { ...fresh, intent: ahead }), true).open?.shownAt).toBe(
      at('10:31'),
    );
    const sent = { ...intent, nudge: { ...nudge, origin: 'sent' as const } };
    expect(recover(scene('10:31', { ...fresh, intent: sent }), false)).toMatchObject({
      intent: null,
      due: null,
    });
  });

  test.each([
    ['11:15', 'replaced'],
    ['11:16', 'missed'],
  ])('at %s a newer one takes its place: %s', (time, reason) => {
    const later = { nudge: { ...nudge, id: 'n2', plannedAt: at('11:10') }, counts: false };
    const ended: EndedNudge[] = [];
    const state = takeDue({ ...fresh, due: due(), later }, look(time), ended);
    expect(ended).toMatchObject([{ id: nudge.id, reason }]);
    expect(state.due).toMatchObject({ nudge: { id: 'n2' }, counts: false, deadline: at('11:55') });
    expect(state.later).toBeNull();
  });
});

test('a start is quiet up to the next moment, and not at it', () => {
  const { state } = decideAt(`${monday}T10:00`, fresh, few);
  const [moment = 0] = state.plan?.moments ?? [];
  const quietAt = (ms: number) => {
    const now = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('Europe/Berlin');
    const seen = { at: ms, zone: 'Europe/Berlin' };
    return isQuiet({ now, settings: few, state: { ...state, seen } }).quiet;
  };
  expect([quietAt(moment - 1), quietAt(moment)]).toEqual([true, false]);
});

test('one in place of one let go: ten minutes and the gap away from all that was', () => {
  const settings = settingsWith({ few: { perDay: 2, gapMinutes: 60 } });
  const plan = { key: 'k', day: monday, moments: [] };
  const drawn = (patch: Partial<ScheduleState>) => {
    const places = Array.from({ length: 60 }, (_, seed) => {
      const state = { ...fresh, seed, plan, ...patch };
      return withSubstitute(state, look('15:00', settings), 'sound').plan?.moments[0] ?? 0;
    });
    return { from: Math.min(...places), to: Math.max(...places) };
  };
  const free = drawn({});
  expect(free.from).toBeGreaterThanOrEqual(at('15:10'));
  expect(free.from).toBeLessThan(at('15:20'));
  expect(free.to).toBeLessThan(at('17:28'));
  expect(drawn({ lastPauseAt: at('14:50') }).from).toBeGreaterThanOrEqual(at('15:51'));
  const last = { id: 'x', at: at('14:59'), as: 'both' } as const;
  expect(drawn({ lastShown: last }).from).toBeGreaterThanOrEqual(at('16:00'));
  const later = { nudge: { ...nudge, plannedAt: at('15:30') }, counts: true };
  expect(drawn({ later }).from).toBeGreaterThanOrEqual(at('16:31'));
});

test.each([
  ['2026-03-29', '02:15', '02:45', null],
  ['2026-03-29', '02:30', '04:00', 30],
  ['2026-10-25', '02:15', '02:45', 30],
  ['2026-10-25', '01:00', '02:30', 90],
])('on %s, from %s to %s, the hours are %s minutes', (date, from, to, minutes) => {
  const hours = { ...few.hours, sun: [{ from, to }] };
  const [one] = windowsOf(Temporal.PlainDate.from(date), hours, 'Europe/Berlin');
  expect(one ? (one.end - one.start) / minute : null).toBe(minutes);
});

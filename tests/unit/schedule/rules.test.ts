import { describe, expect, test } from 'vitest';
import { elements } from '../../../utils/practice/element.ts';
import { chanceFrom } from '../../../utils/schedule/chance.ts';
import { decisionContext } from '../../../utils/schedule/decision-input.ts';
import { endedBy } from '../../../utils/schedule/history/outcome.ts';
import { holdNow } from '../../../utils/schedule/holds/holds.ts';
import { landing } from '../../../utils/schedule/holds/take-due.ts';
import { apartMs, leastApartMs, plannable } from '../../../utils/schedule/rhythms/free-gaps.ts';
import { lastWeek, makeNudge, wordings } from '../../../utils/schedule/rhythms/nudge-balance.ts';
import { drawTimes, fillOf } from '../../../utils/schedule/rhythms/random-rhythm.ts';
import type { Due, ScheduleState } from '../../../utils/schedule/state.ts';
import { freshState } from '../../../utils/schedule/state.ts';
import { hour, minute } from '../../tools/simulate/world.ts';
import * as scene from './scene.ts';

const { calm, clock, monday, ms, settingsWith } = scene;
const fresh = freshState(1);
const { id, state: shown } = scene.shownByHand();
const nudge = shown.open?.nudge as Due['nudge'];
const at = (time: string) => ms(`${monday}T${time}`);
const due = (patch: Partial<Due> = {}): Due => ({ ...scene.dueOf(nudge, at('11:15')), ...patch });

describe('what a due nudge waits for', () => {
  const now = at('12:00');
  const few = settingsWith({ few: { perDay: 2, gapMinutes: 60 } });
  const held = (patch: Partial<ScheduleState>, around = {}, nudged = nudge, settings = few) =>
    holdNow(
      { at: now, settings, state: { ...fresh, ...patch } },
      { ...calm, ...around },
      due({ nudge: nudged }),
    );
  const shownAt = (ago: number) => ({
    lastShown: { id: 'x', at: now - ago, as: 'both' as const },
  });

  test.each([
    ['nothing', {}, {}, null],
    ['a practice', {}, { practiceRunning: true }, { reason: 'practice', endsAt: null }],
    ['writing', {}, { typing: true }, { reason: 'typing', endsAt: null }],
    ['being away', { away: { since: 1 } }, {}, { reason: 'away', endsAt: null }],
    ['full screen', { fullScreen: { since: now } }, {}, { reason: 'fullScreen', endsAt: null }],
    ['full screen for two hours', { fullScreen: { since: now - 2 * hour } }, {}, null],
    ['the last nudge', shownAt(hour - 1), {}, { reason: 'recentNudge', endsAt: now + 1 }],
    ['the last nudge, an hour ago', shownAt(hour), {}, null],
    ['a pause', { lastPauseAt: now - 1 }, {}, { reason: 'recentPause', endsAt: now - 1 + hour }],
    ['a pause an hour ago', { lastPauseAt: now - hour }, {}, null],
    [
      'coming back',
      { back: { at: now, afterMs: 5 * minute } },
      {},
      { reason: 'away', endsAt: now },
    ],
    ['a short look away', { back: { at: now, afterMs: 5 * minute - 1 } }, {}, null],
    ['back two minutes ago', { back: { at: now - 2 * minute, afterMs: hour } }, {}, null],
  ])('%s', (_, patch, around, hold) => {
    expect(held(patch as Partial<ScheduleState>, around)).toEqual(hold);
  });

  test('one put off by hand waits for no gap to the last nudge', () => {
    expect(held(shownAt(1), {}, { ...nudge, origin: 'later' })).toBeNull();
  });

  test.each([
    ['practice', {}, { practiceRunning: true }],
    ['typing', {}, { typing: true }],
    ['away', { away: { since: 1 } }, {}],
    ['away', { back: { at: now, afterMs: hour } }, {}],
    ['fullScreen', { fullScreen: { since: now } }, {}],
    ['sound', { sound: { since: now, last: now, quietSince: null } }, {}],
    ['recentPause', { lastPauseAt: now - 1 }, {}],
  ])('not for %s where that is switched off', (name, patch, around) => {
    expect(held(patch, around)?.reason).toBe(name);
    const holds = { ...few.holds, [name]: false };
    expect(held(patch, around, nudge, { ...few, holds })).toBeNull();
  });
});

describe('what an end means', () => {
  test.each([
    [{ kind: 'opened', via: 'notification' }, 'opened', true, false],
    [{ kind: 'opened', via: 'page' }, 'opened', false, false],
    [{ kind: 'opened', via: 'dot' }, 'opened', false, false],
    [{ kind: 'later', via: 'notification' }, 'later', true, false],
    [{ kind: 'later', via: 'page' }, 'later', false, false],
    [{ kind: 'closed', byUser: true, personActive: true }, 'dismissed', true, true],
    [{ kind: 'closed', byUser: false, personActive: true }, 'unknown', false, true],
    [{ kind: 'gone' }, 'unknown', false, true],
  ] as const)('%j: %s, answered %s, takeable %s', (event, outcome, answered, takeable) => {
    const end = at('10:30') + 2_000;
    const ended = endedBy({ ...shown, untouchedDays: [monday] }, end, event);
    const { dot, lastLeft, backOff, open, untouchedDays, closes } = ended.state;
    expect([ended.outcome, ended.nudge, open]).toEqual([outcome, nudge, null]);
    expect(backOff.knownSeenAt).toBe(answered ? end : null);
    expect(lastLeft).toEqual(takeable ? { nudge, at: end } : null);
    const byPerson = outcome !== 'unknown';
    expect(dot).toEqual(byPerson ? null : shown.dot);
    expect(untouchedDays).toEqual(byPerson ? [] : [monday]);
    expect(closes).toEqual(outcome === 'dismissed' ? [2_000] : []);
  });

  test('without an open one there is none', () => {
    expect(() => endedBy(fresh, 1, { kind: 'gone' })).toThrow(Error);
  });
});

describe('a nudge that is made', () => {
  test('has the next number, and chance goes on', () => {
    const made = makeNudge({ ...fresh, made: 4 }, { at: 7, origin: 'rhythm', now: 9 });
    expect(made.nudge).toMatchObject({ id: 'nudge-7-5', plannedAt: 7, mayLater: true });
    expect(made.state.made).toBe(5);
    expect(made.state.seed).not.toBe(fresh.seed);
    expect(made.state.worded).toBe(fresh.worded);
    const later = makeNudge(made.state, { at: 7, origin: 'later', now: 9 });
    expect(later.nudge).toMatchObject({ id: 'nudge-7-6', mayLater: false });
  });

  const week = 7 * 24 * hour;
  test.each([
    [0, 'mindfulness'],
    [week - 1, 'mindfulness'],
    [week, 'any'],
  ])('what was used %i ms ago counts', (ago, favoured) => {
    const used = elements.slice(0, 2).map((element) => ({ at: 0, element }));
    const drawn = new Set<string>();
    for (let seed = 1; seed < 40; seed += 1) {
      const state = { ...fresh, seed, used };
      drawn.add(makeNudge(state, { at: 1, origin: 'rhythm', now: ago }).nudge.element);
    }
    expect(favoured === 'any' ? drawn.size : [...drawn]).toEqual(
      favoured === 'any' ? 3 : [favoured],
    );
  });

  test('among those equally used, the one offered least; of all wordings, the oldest', () => {
    const worded = Array.from({ length: wordings }, (_, n) => ({
      at: n === 5 ? 0 : n + 1,
      element: elements[n % 2] ?? 'kindness',
      wording: n,
    }));
    const made = makeNudge({ ...fresh, worded }, { at: 1, origin: 'rhythm', now: 99 });
    expect(made.nudge).toMatchObject({ element: 'mindfulness', wording: 5 });
    const free = worded.filter(({ wording }) => wording !== 17);
    const other = makeNudge({ ...fresh, worded: free }, { at: 1, origin: 'rhythm', now: 99 });
    expect(other.nudge.wording).toBe(17);
  });

  test('only the last week is kept, and at most 300', () => {
    const list = Array.from({ length: 400 }, (_, at) => ({ at }));
    expect(lastWeek(list, 400)).toEqual(list.slice(100));
    expect(lastWeek([{ at: 0 }, { at: 1 }], week)).toEqual([{ at: 1 }]);
  });
});

describe('a few a day', () => {
  const span = (from: number, to: number) => [{ day: monday, start: from, end: to }];

  test.each([
    [[{ start: 0, end: 482 * minute }], 2, 90, { number: 2, everyMs: null }],
    [[{ start: 0, end: 182 * minute }], 3, 90, { number: 2, everyMs: 91 * minute }],
    [[{ start: 0, end: 92 * minute }], 3, 90, { number: 1, everyMs: null }],
    [[], 3, 90, { number: 0, everyMs: null }],
    [[{ start: 0, end: 482 * minute }], 0, 90, { number: 0, everyMs: null }],
  ])('hours of %j with %i, %i apart', (windows, count, gap, fill) => {
    expect(fillOf(windows, count, gap * minute)).toEqual(fill);
  });

  test('between two: half of what is left beyond the gap, from one to six minutes', () => {
    const left = (minutes: number) => apartMs(90 * minute, (90 + minutes) * minute) / minute - 90;
    expect([0, 2, 3, 8, 12, 13].map(left)).toEqual([1, 1, 1.5, 4, 6, 6]);
    expect(leastApartMs(90 * minute)).toBe(91 * minute);
  });

  test('none at the very end: two minutes stay free, or a third', () => {
    expect(plannable({ start: 0, end: 60 * minute }).end).toBe(58 * minute);
    expect(plannable({ start: minute, end: 4 * minute }).end).toBe(3 * minute);
  });

  test('one in each part, kept apart, and every part is used to its edges', () => {
    const gaps: number[] = [];
    const firsts: number[] = [];
    for (let seed = 1; seed < 300; seed += 1) {
      const drawn = drawTimes(span(0, 302 * minute), 3, 30 * minute, chanceFrom(seed));
      expect(drawn).toHaveLength(3);
      drawn.forEach((one, part) => {
        expect(Math.floor(one / (100 * minute))).toBe(part);
      });
      gaps.push((drawn[1] ?? 0) - (drawn[0] ?? 0));
      firsts.push(drawn[0] ?? 0);
    }
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(36 * minute);
    expect(Math.min(...gaps)).toBeLessThan(45 * minute);
    expect(Math.max(...firsts)).toBeGreaterThan(95 * minute);
    expect(Math.min(...firsts)).toBeLessThan(5 * minute);
  });
});

describe('landing after a call', () => {
  const settings = settingsWith({ landing: true, few: { perDay: 2, gapMinutes: 60 } });
  const plan = { key: 'k', day: monday, moments: [at('14:00'), at('16:00')] };
  const land = (patch: Partial<ScheduleState>, time = '12:00', own = settings) => {
    const state = { ...fresh, plan, ...patch };
    const next = landing(state, decisionContext(clock(`${monday}T${time}`), own, calm), 5);
    return next === state ? null : next;
  };

  test('offers one now, in place of the next', () => {
    const next = land({});
    expect(next).toMatchObject({ landedOn: monday, plan: { moments: [at('16:00')] } });
    expect(next?.due).toMatchObject({
      counts: true,
      deadline: at('12:45'),
      hold: { reason: 'sound', since: 5 },
      releaseAt: null,
      nudge: { origin: 'landing', plannedAt: at('12:00') },
    });
    const elsewhere = { ...plan, day: '2026-03-03' };
    expect(land({ plan: elsewhere })?.plan).toEqual(elsewhere);
    const every = { ...settings, rhythm: 'every' as const };
    expect(land({}, '12:00', every)?.plan).toEqual(plan);
  });

  const hourAgo = at('11:00');
  test.each([
    ['once that day', { landedOn: monday }, false],
    ['again the next day', { landedOn: '2026-03-01' }, true],
    ['one is due', { due: due() }, false],
    ['one is put off', { later: { nudge, counts: true } }, false],
    ['one is being shown', { intent: { nudge, counts: true, at: 1 } }, false],
    ['the day is full', { shownByDay: { [monday]: 2 } }, false],
    ['there is room for one', { shownByDay: { [monday]: 1 } }, true],
    ['the last nudge', { lastShown: { id, at: hourAgo + 1, as: 'both' } }, false],
    ['the last nudge is far', { lastShown: { id, at: hourAgo, as: 'both' } }, true],
    ['the last pause', { lastPauseAt: hourAgo + 1 }, false],
    ['the last pause is far', { lastPauseAt: hourAgo }, true],
  ])('%s', (_, patch, lands) => {
    expect(land(patch as Partial<ScheduleState>) !== null).toBe(lands);
  });

  test('only in the hours, where it is wished for, in a rhythm', () => {
    expect(land({}, '17:30')).toBeNull();
    expect(land({}, '12:00', { ...settings, landing: false })).toBeNull();
    expect(land({}, '12:00', { ...settings, rhythm: 'asked' })).toBeNull();
  });
});

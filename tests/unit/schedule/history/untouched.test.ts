import { describe, expect, test } from 'vitest';
import {
  backToChosen,
  laterAsked,
  pauseBegan,
  popupOpened,
  restAsked,
} from '../../../../utils/schedule/events.ts';
import { readState } from '../../../../utils/schedule/read-state.ts';
import type { ScheduleState } from '../../../../utils/schedule/state.ts';
import { status } from '../../../../utils/schedule/status.ts';
import type { Answer, Desktop } from '../../../tools/simulate/desk.ts';
import { Desk } from '../../../tools/simulate/desk.ts';
import { personNamed } from '../../../tools/simulate/people.ts';
import { dayMs, hour, World } from '../../../tools/simulate/world.ts';
import { deskAt, ignoring, monday, ms, sceneAt, settingsWith, span, timesAt } from '../scene.ts';

const desktop: Desktop = {
  browser: 'chromium',
  denied: false,
  closesAfterMs: null,
  isQuiet: () => false,
};
const workingDays = (days: number) => ms(`${monday}T08:00`) + days * dayMs;

/** How somebody's rhythm stands after so many days, two nudges each. */
function deskAfter(days: number, patch: Parameters<typeof deskAt>[0] = {}) {
  const desk = deskAt({ settings: timesAt('10:30', '15:00'), ...patch });
  desk.runTo(workingDays(days));
  return desk;
}

describe('F90 nudges that nobody touches', () => {
  test('ten days untouched: half as often, and never only the dot', () => {
    expect(deskAfter(9).state.backOff.level).toBe('full');
    expect(deskAfter(10).state.backOff.level).toBe('half');
    const desk = deskAfter(120);
    expect(desk.state.backOff.level).toBe('half');
    expect(new Set(desk.ledger.shownOnes.map(({ as }) => as))).toEqual(new Set(['both']));
  });

  test.each(['chromium', 'firefox'] as const)(
    'the same where the desktop closes them after ten seconds, in %s',
    (browser) => {
      const quick = { ...desktop, browser, closesAfterMs: 10_000 };
      expect(deskAfter(12, { desktop: quick }).state.backOff.level).toBe('half');
    },
  );

  test('any touch begins the count anew', () => {
    const days = (touch: (desk: Desk) => void) => {
      const desk = deskAfter(9);
      touch(desk);
      desk.runTo(workingDays(15));
      return desk.state.backOff.level;
    };
    const take = (change: (desk: Desk) => ScheduleState) => (desk: Desk) => {
      desk.state = change(desk);
    };
    expect(days(() => undefined)).toBe('half');
    expect(days(take((desk) => popupOpened(desk.scene)))).toBe('full');
    expect(days(take((desk) => laterAsked(desk.scene).state))).toBe('full');
    expect(days(take((desk) => restAsked(desk.scene, '15min').state))).toBe('full');
    expect(days(take((desk) => pauseBegan(desk.scene, {}).state))).toBe('full');
  });

  test.each(['open', 'later', 'dismiss'] as const)('one answered by %s is a touch', (kind) => {
    let number = 0;
    const answer = (): Answer => (++number === 18 ? { kind, afterMs: 5_000 } : { kind: 'ignore' });
    expect(deskAfter(15, { answer }).state.backOff.level).toBe('full');
  });

  test('whoever closes each one at a glance has touched them all', () => {
    let closed = 0;
    const answer = (): Answer => ({ kind: 'dismiss', afterMs: 1_500 + (closed++ % 5) * 100 });
    const desk = deskAfter(15, { answer });
    expect(desk.state.backOff.level).toBe('full');
    expect(new Set(desk.ledger.all.map(({ outcome }) => outcome))).toEqual(new Set(['dismissed']));
  });

  test('a desktop that shows none, and says so at once, is no hand', () => {
    expect(deskAfter(12, { desktop: { ...desktop, closesAfterMs: 10 } }).state.backOff.level).toBe(
      'half',
    );
  });

  test('a day on which the person was not there does not count', () => {
    const holds = { ...settingsWith().holds, away: false };
    const settings = { ...timesAt('10:30', '15:00'), holds };
    const spans = [span('locked', `${monday}T07:00`, '2026-05-02T07:00')];
    expect(deskAfter(30, { settings, spans }).state.backOff.level).toBe('full');
  });

  test('a touch does not bring the rhythm back, a finished pause does', () => {
    const desk = deskAfter(12);
    desk.state = popupOpened(desk.scene);
    expect(desk.state.backOff.level).toBe('half');
    desk.pause(null);
    desk.runTo(desk.at + hour);
    expect(desk.state.backOff.level).toBe('full');
  });

  test('"back to what I chose" does, and plans by it at once', () => {
    const desk = deskAfter(16, { settings: settingsWith({ few: { perDay: 4, gapMinutes: 60 } }) });
    const half = desk.state.plan?.key;
    const state = backToChosen(desk.scene);
    expect(status(desk.scene.now, desk.settings, state).backOff).toMatchObject({
      level: 'full',
      ignored: 0,
      untouchedDays: 0,
    });
    expect(state.plan?.key).not.toBe(half);
  });

  test('nudges of the dot alone count as well; what nothing could show does not', () => {
    expect(deskAfter(12, { desktop: { ...desktop, denied: true } }).state.backOff.level).toBe(
      'half',
    );
    const only = { ...timesAt('10:30', '15:00'), invitation: 'notification' as const };
    const unseen = deskAfter(12, { settings: only, desktop: { ...desktop, denied: true } });
    expect(unseen.state.backOff.level).toBe('full');
  });
});

describe('F89 do-not-disturb is no ignoring', () => {
  test('a week of it changes nothing', () => {
    const isQuiet = (at: number) => at < workingDays(7);
    let asked = 0;
    const answer = (): Answer => (++asked === 1 ? { kind: 'dismiss', afterMs: 4_000 } : ignoring());
    const desk = deskAfter(7, { desktop: { ...desktop, isQuiet }, answer });
    expect(desk.state.backOff).toMatchObject({ level: 'full', ignored: 0 });
  });

  test('an answer an hour ago says nothing of one that nobody saw', () => {
    let asked = 0;
    const answer = (): Answer =>
      asked++ % 3 === 0 ? { kind: 'later', afterMs: 4_000 } : ignoring();
    const desk = deskAfter(20, { answer });
    expect(desk.state.backOff).toMatchObject({ level: 'full', ignored: 0 });
    expect(desk.ledger.all.some(({ outcome }) => outcome === 'expired')).toBe(false);
  });

  test('only the dot has a way back: a notification after seven days, then every fourteen', () => {
    const telling = { ...desktop, tells: true };
    const desk = deskAfter(4, { desktop: telling });
    expect(desk.state.backOff.level).toBe('dotOnly');
    const since = desk.state.dotOnly?.since ?? 0;
    desk.options.desktop = desktop;
    desk.runTo(workingDays(64));
    const notified = desk.ledger.shownOnes.filter(
      ({ as, shownAt }) => as === 'both' && shownAt > since,
    );
    const gaps = notified.map(({ shownAt }, index) =>
      Math.round((shownAt - (notified[index - 1]?.shownAt ?? since)) / dayMs),
    );
    // The next of the nudges that are left, half as often, after so many days.
    expect(gaps[0]).toBe(7);
    expect(gaps.slice(1).map((gap) => gap === 14 || gap === 15)).toEqual([true, true, true]);
    expect(desk.state.backOff.level).toBe('dotOnly');
  });

  test('a state from before, at only the dot, finds its way back as well', () => {
    const { state } = sceneAt('10:29');
    const old = JSON.parse(JSON.stringify(state));
    for (const name of ['untouchedDays', 'dotOnly', 'closes']) delete old[name];
    old.backOff = { level: 'dotOnly', ignored: 5, knownSeenAt: null };
    const desk = deskAt({ settings: timesAt('10:30', '15:00') });
    desk.state = readState(old, 1);
    desk.runTo(workingDays(9));
    expect(desk.ledger.shownOnes.some(({ as }) => as === 'both')).toBe(true);
  });
});

test.each(['ignores-all', 'answers-some', 'do-not-disturb', 'daemon-10s'] as const)(
  'the rhythm of %s after eight weeks, in both browsers',
  (name) => {
    const start = Temporal.PlainDate.from('2026-01-05');
    for (const browser of ['chromium', 'firefox'] as const) {
      const person = personNamed(name, start, 56, 'Europe/Berlin', 3, browser);
      const world = new World(person.spans, person.shifts);
      const from = start.toZonedDateTime('Europe/Berlin').epochMilliseconds;
      const settings = settingsWith({ hours: person.hours });
      const desk = new Desk({ world, settings, from, seed: 3, ...person });
      desk.runTo(from + 56 * dayMs);
      const expected = name === 'ignores-all' || name === 'daemon-10s' ? 'half' : 'full';
      expect(desk.state.backOff.level, browser).toBe(expected);
    }
  },
);

import { describe, expect, test } from 'vitest';
import { noticeClock } from '../../../utils/schedule/clock.ts';
import { laterAsked, pauseFinished } from '../../../utils/schedule/events.ts';
import { freshState, type ScheduleState } from '../../../utils/schedule/state.ts';
import { hour, minute } from '../../tools/simulate/world.ts';
import {
  sceneAt as at,
  berlin,
  clock,
  decideAt,
  monday,
  ms,
  settingsWith,
  twiceADay,
} from '../schedule/scene.ts';

describe('Later on a nudge that waits', () => {
  /** The nudge of 10:30, held by full screen. */
  const held = decideAt(`${monday}T10:30`, at('10:29').state, twiceADay, {
    fullScreen: true,
  }).state;

  test('keeps it: it comes after the minutes of Later, once, and counts for the day', () => {
    expect(held.due?.hold).toMatchObject({ reason: 'fullScreen' });
    const { state, ended } = laterAsked(at('10:35', held));
    expect(ended).toEqual({ id: held.due?.nudge.id, outcome: 'later' });
    expect(state.due).toBeNull();
    expect(state.later).toMatchObject({
      nudge: { plannedAt: ms(`${monday}T10:50`), origin: 'later', mayLater: false },
      counts: true,
    });
  });

  test('that was put off before lets it go: nobody is asked a third time', () => {
    const { due } = held;
    if (!due) throw new Error('nothing waits');
    const again = { ...held, due: { ...due, nudge: { ...due.nudge, mayLater: false } } };
    const { state, ended } = laterAsked(at('10:35', again));
    expect(ended).toEqual({ id: due.nudge.id, outcome: 'later' });
    expect(state).toMatchObject({ due: null, later: null });
  });

  test('is as good as shown for the rhythm that counts from the last one', () => {
    expect(laterAsked(at('10:35', held)).state.countedAt).toBe(ms(`${monday}T10:35`));
  });
});

describe('a clock set back by two hours', () => {
  const now = clock(`${monday}T10:00`);
  const future = now.epochMilliseconds + hour;
  const back = (patch: Partial<ScheduleState>) =>
    noticeClock(now, settingsWith(), {
      ...freshState(1),
      seen: { at: now.epochMilliseconds + 2 * hour, zone: berlin },
      ...patch,
    });
  const nudge = {
    id: 'n',
    plannedAt: future,
    origin: 'rhythm',
    element: 'kindness',
    wording: 1,
    mayLater: true,
  } as const;

  test.each<[string, Partial<ScheduleState>, (state: ScheduleState) => unknown]>([
    ['the last pause', { lastPauseAt: future }, (s) => s.lastPauseAt],
    ['the last count', { countedAt: future }, (s) => s.countedAt],
    ['the last shown', { lastShown: { id: 'n', at: future, as: 'both' } }, (s) => s.lastShown?.at],
    ['the open one', { open: { nudge, shownAt: future, as: 'both' } }, (s) => s.open?.shownAt],
    ['an intent', { intent: { nudge, counts: true, at: future } }, (s) => s.intent?.at],
    ['the dot', { dot: { id: 'n', since: future } }, (s) => s.dot?.since],
    ['time away', { away: { since: future } }, (s) => s.away?.since],
    ['a return', { back: { at: future, afterMs: 1 } }, (s) => s.back?.at],
    ['full screen', { fullScreen: { since: future } }, (s) => s.fullScreen?.since],
    ['one held', { lastHeld: { id: 'n', at: future, reason: 'away' } }, (s) => s.lastHeld?.at],
    ['one let go', { lastLetGo: { id: 'n', at: future, reason: 'later' } }, (s) => s.lastLetGo?.at],
    ['one left', { lastLeft: { nudge, at: future } }, (s) => s.lastLeft?.at],
    ['only the dot', { dotOnly: { since: future, triedAt: null } }, (s) => s.dotOnly?.since],
    ['a try', { dotOnly: { since: future, triedAt: future } }, (s) => s.dotOnly?.triedAt],
    [
      'one that was seen',
      { backOff: { ...freshState(1).backOff, knownSeenAt: future } },
      (s) => s.backOff.knownSeenAt,
    ],
    ['a finished pause', { used: [{ at: future, element: 'kindness' }] }, (s) => s.used[0]?.at],
    [
      'a wording',
      { worded: [{ at: future, element: 'kindness', wording: 1 }] },
      (s) => s.worded[0]?.at,
    ],
    [
      'the beginning of sound',
      { sound: { since: future, last: future, quietSince: future } },
      (s) => s.sound?.since,
    ],
    [
      'the last sound',
      { sound: { since: future, last: future, quietSince: future } },
      (s) => s.sound?.last,
    ],
    [
      'silence',
      { sound: { since: future, last: future, quietSince: future } },
      (s) => s.sound?.quietSince,
    ],
  ])('drops a future time of %s: it counts as just now', (_what, patch, read) => {
    expect(read(back(patch))).toBe(now.epochMilliseconds);
  });

  test('what was not there stays away', () => {
    const { notices, ...rest } = back({});
    const { notices: _none, ...fresh } = freshState(1);
    expect(rest).toEqual({ ...fresh, seen: rest.seen });
    expect(notices).toMatchObject([{ kind: 'clockBack', byMs: 2 * hour }]);
  });

  test('leaves what was past where it was', () => {
    expect(back({ lastPauseAt: now.epochMilliseconds - minute }).lastPauseAt).toBe(
      now.epochMilliseconds - minute,
    );
  });

  test('after a pause half done, its time counts, so that none follows soon', () => {
    const { state } = at('10:29');
    const after = pauseFinished(at('10:31', state), { element: 'kindness', finished: false });
    expect(after).toMatchObject({ lastPauseAt: ms(`${monday}T10:31`), used: [] });
  });
});

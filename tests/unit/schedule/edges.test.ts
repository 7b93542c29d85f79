import { describe, expect, test } from 'vitest';
import { noticeClock } from '../../../utils/schedule/clock.ts';
import { decisionContext } from '../../../utils/schedule/decision-input.ts';
import { nudgeEnded } from '../../../utils/schedule/events.ts';
import { closedByItself, mayTry, touched } from '../../../utils/schedule/history/untouched.ts';
import { isUsualSound, usualAfterMs } from '../../../utils/schedule/holds/sound.ts';
import { landing } from '../../../utils/schedule/holds/take-due.ts';
import { type RestChoice, restEnd } from '../../../utils/schedule/rest.ts';
import { momentAt } from '../../../utils/schedule/rhythms/free-gaps.ts';
import { planFor } from '../../../utils/schedule/rhythms/plan.ts';
import { freshState } from '../../../utils/schedule/state.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { dayMs, hour, minute } from '../../tools/simulate/world.ts';
import {
  sceneAt as at,
  calm,
  clock,
  decideAt,
  monday,
  ms,
  settingsWith,
  shownByHand,
  timesAt,
} from './scene.ts';

const fresh = freshState(1);

describe('at only the dot', () => {
  test.each([
    ['a week after it began', null, 7 * dayMs],
    ['two weeks after the last one', 0, 14 * dayMs],
  ])('one notification is tried %s, and not a minute sooner', (_, triedAt, after) => {
    const state = { ...fresh, dotOnly: { since: 0, triedAt } };
    expect(mayTry(state, after - minute)).toBe(false);
    expect(mayTry(state, after)).toBe(true);
  });
});

describe('a close is the desktop’s own', () => {
  const own = (before: number, forMs: number) =>
    closedByItself({ ...fresh, closes: [before] }, forMs);

  test('after the same time as the one before, to seven tenths of a second', () => {
    expect(own(10_000, 10_700)).toBe(true);
    expect(own(10_700, 10_000)).toBe(true);
    expect(own(10_000, 10_701)).toBe(false);
  });

  test('and not as quickly as a hand does it', () => {
    expect([399, 400, 3_499, 3_500].map((forMs) => own(forMs, forMs))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test('what we take away ourselves teaches nothing about the desktop', () => {
    const { id, state } = shownByHand();
    const gone = { kind: 'closed', byUser: false, personActive: true } as const;
    const ours = nudgeEnded(at('10:31', state), { id, event: gone });
    expect(ours.state.closes).toEqual(state.closes);
    const byHand = nudgeEnded(at('10:31', state), { id, event: { ...gone, byUser: true } });
    expect(byHand.state.closes).toEqual([minute]);
  });
});

test('a touch sets both counts to nothing, whichever of them had begun', () => {
  const days = { ...fresh, untouchedDays: [monday] };
  const ignored = { ...fresh, backOff: { ...fresh.backOff, ignored: 2 } };
  for (const state of [days, ignored]) expect(touched(state)).toEqual(fresh);
});

test('sound is the usual from two hours on, to the moment', () => {
  expect(isUsualSound({ since: 0 }, usualAfterMs - 1)).toBe(false);
  expect(isUsualSound({ since: 0 }, usualAfterMs)).toBe(true);
  expect(usualAfterMs).toBe(2 * hour);
});

test('half as often is planned at once, and so is the whole again', () => {
  const few = settingsWith({ few: { perDay: 4, gapMinutes: 60 } });
  const now = clock(`${monday}T08:00`);
  const whole = planFor(now, few, fresh);
  const halved = {
    ...fresh,
    ...whole,
    backOff: { ...fresh.backOff, level: 'half' as const },
  };
  const half = planFor(now, few, halved);
  expect(whole.plan?.moments).toHaveLength(4);
  expect(half.plan?.moments).toHaveLength(2);
  expect(planFor(now, few, { ...fresh, ...half }).plan?.moments).toHaveLength(4);
});

describe('of a rest, when the clock is set back an hour', () => {
  const now = ms(`${monday}T12:00`);
  const restAfter = (choice: RestChoice, until: number) => {
    const rest = { choice, since: now - minute, until, by: 'person', asked: false } as const;
    const state = { ...fresh, rest, seen: { at: now, zone: 'Europe/Berlin' } };
    return noticeClock(clock(`${monday}T11:00`), settingsWith(), state).rest?.until;
  };

  test('the minutes still to go stay what they were', () => {
    for (const choice of ['15min', '1h', '2h'] as const) {
      expect(restAfter(choice, now + 10 * minute), choice).toBe(now - hour + 10 * minute);
    }
  });

  test('a day or a week ends when it would have', () => {
    for (const choice of ['today', 'week'] as const) {
      const until = restEnd(choice, clock(`${monday}T12:00`), settingsWith().hours) ?? 0;
      expect(restAfter(choice, until), choice).toBe(until);
    }
  });
});

test('what is held when the hours end is let go for what held it', () => {
  const settings = { ...timesAt('17:20'), hours: settingsWith().hours };
  const { state } = decideAt(`${monday}T17:19`, fresh, settings);
  const held = decideAt(`${monday}T17:20`, state, settings, { fullScreen: true });
  expect(held.action.kind).toBe('hold');
  const ended = decideAt(`${monday}T17:31`, held.state, settings, { fullScreen: true }).ended;
  expect(ended).toMatchObject([{ outcome: 'letGo', reason: 'fullScreen' }]);
});

describe('a pause offered after a call', () => {
  const now = clock(`${monday}T10:00`);
  const landed = (settings: Settings) => {
    const state = { ...fresh, ...planFor(now, settings, fresh) };
    const look = decisionContext(now, { ...settings, landing: true }, calm);
    return { before: state.plan, after: landing(state, look, now.epochMilliseconds).plan };
  };

  test('takes the place of the next of a few a day', () => {
    const { before, after } = landed(settingsWith({ few: { perDay: 3, gapMinutes: 30 } }));
    expect(before?.moments.length).toBeGreaterThan(0);
    expect(after?.moments).toEqual(before?.moments.slice(1));
  });

  test('and of no set time', () => {
    const { before, after } = landed(timesAt('15:00', '16:00'));
    expect(after).toEqual(before);
    expect(after?.moments).toHaveLength(2);
  });
});

test('a place in windows is counted through one after the other', () => {
  const windows = [
    { start: 100, end: 110 },
    { start: 200, end: 205 },
  ];
  const at = (offset: number) => momentAt(windows, offset);
  expect([0, 9, 10, 14].map(at)).toEqual([100, 109, 200, 204]);
  expect(at(99)).toBe(204);
});

import { describe, expect, test } from 'vitest';
import { decide } from '../../../../utils/schedule/decide.ts';
import { withSubstitute } from '../../../../utils/schedule/rhythms/substitute.ts';
import { freshState } from '../../../../utils/schedule/state.ts';
import type { ScheduleSettings } from '../../../../utils/schedule/types.ts';
import { minute } from '../../../tools/simulate/world.ts';
import {
  calm,
  clock,
  decideAt,
  deskAt,
  monday,
  ms,
  opening,
  settingsWith,
  span,
  timesAt,
} from '../scene.ts';

const newYork = 'America/New_York';

describe('a plan is for the zone it was made in', () => {
  const every = settingsWith({
    rhythm: 'every',
    every: { minutes: 60, naturalBreakMinutes: 5 },
  });
  test.each<[string, ScheduleSettings, string, string]>([
    ['times', timesAt('15:00'), 'T12:00', 'T15:00'],
    ['every', every, 'T14:10', 'T15:10'],
  ])('%s: another zone, another plan, by the clock there', (_, settings, now, planned) => {
    const { state } = decideAt(`${monday}${now}`, freshState(1), settings);
    expect(state.plan?.moments).toEqual([ms(`${monday}${planned}`)]);
    const there = clock(`${monday}${now}`).withTimeZone(newYork);
    const flown = decide({ now: there, settings, state, surroundings: calm }).state.plan;
    // In New York it is morning: the set time is far away, and the hours are still to come.
    const then = settings.rhythm === 'times' ? 'T15:00' : 'T10:00';
    expect(flown?.moments).toEqual([ms(`${monday}${then}`, newYork)]);
  });

  test('a few a day: drawn anew, inside the hours there', () => {
    for (let seed = 0; seed < 30; seed++) {
      const { state } = decideAt(`${monday}T08:00`, freshState(seed));
      const there = clock(`${monday}T08:00`).withTimeZone('Asia/Tokyo');
      const { plan } = decide({
        now: there,
        settings: settingsWith(),
        state,
        surroundings: calm,
      }).state;
      expect(plan?.key).not.toBe(state.plan?.key);
      for (const at of plan?.moments ?? []) {
        const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Asia/Tokyo');
        expect(local.hour).toBeGreaterThanOrEqual(9);
        expect(local.hour).toBeLessThan(18);
      }
    }
  });
});

describe('the chance of a plan', () => {
  test('moves on with each draw, and is stored with it', () => {
    const settings = settingsWith();
    const begun = freshState(7);
    const first = decideAt(`${monday}T08:00`, begun, settings).state;
    expect(first.seed).not.toBe(begun.seed);
    const other = settingsWith({ few: { perDay: 3, gapMinutes: 90 } });
    const between = decideAt(`${monday}T08:01`, first, other).state;
    const again = decideAt(`${monday}T08:02`, between, settings).state;
    expect(again.plan?.key).toBe(first.plan?.key);
    expect(again.plan?.moments).not.toEqual(first.plan?.moments);
  });

  test('moves on with what is planned in place of one let go', () => {
    const call = [span('call', `${monday}T08:00`, `${monday}T09:58`)];
    for (let seed = 0; seed < 40; seed++) {
      const desk = deskAt({ seed, spans: call, settings: { ...settingsWith(), graceMinutes: 5 } });
      const [moment = 0] = desk.state.plan?.moments ?? [];
      desk.runTo(moment + minute);
      const held = desk.state;
      desk.runTo(moment + 7 * minute);
      const { plan, seed: after } = desk.state;
      if (plan?.substitutes !== 1) continue;
      expect(after).not.toBe(held.seed);
      return;
    }
    expect.fail('none was let go for sound');
  });
});

describe('a plan has the number that was chosen, and not one more', () => {
  test.each([1, 2, 3, 4, 5])('%i a day', (perDay) => {
    for (let seed = 0; seed < 20; seed++) {
      const settings = settingsWith({ few: { perDay, gapMinutes: 60 } });
      const { state } = decideAt(`${monday}T08:00`, freshState(seed), settings);
      expect(state.plan?.moments).toHaveLength(perDay);
      const shown = { ...freshState(seed), shownByDay: { [monday]: perDay - 1 } };
      const left = decideAt(`${monday}T08:00`, shown, settings).state.plan;
      expect(left?.moments).toHaveLength(1);
      const full = { ...freshState(seed), shownByDay: { [monday]: perDay } };
      expect(decideAt(`${monday}T08:00`, full, settings).state.plan?.day).toBe('2026-03-03');
    }
  });

  test('each lies in its equal part of the day, so that none is drawn and then left out', () => {
    const settings = settingsWith({ few: { perDay: 3, gapMinutes: 60 } });
    const [from, to] = [ms(`${monday}T09:00`), ms(`${monday}T17:28`)];
    for (let seed = 0; seed < 50; seed++) {
      const moments = decideAt(`${monday}T08:00`, freshState(seed), settings).state.plan?.moments;
      expect(moments?.map((at) => Math.floor((3 * (at - from)) / (to - from)))).toEqual([0, 1, 2]);
    }
  });

  test('none stands in for one that was let go on a day that has its number', () => {
    const { state } = decideAt(`${monday}T08:00`);
    const scene = {
      now: clock(`${monday}T09:30`),
      at: ms(`${monday}T09:30`),
      settings: settingsWith(),
    };
    const plan = { key: 'k', day: monday, moments: [] };
    const having = (shown: number) => ({ ...state, plan, shownByDay: { [monday]: shown } });
    expect(withSubstitute(having(1), scene, 'sound').plan?.moments).toHaveLength(1);
    expect(withSubstitute(having(2), scene, 'sound').plan?.moments).toHaveLength(0);
  });

  test('one that became due when the day had its number is let go', () => {
    const desk = deskAt({
      settings: settingsWith({ few: { perDay: 2, gapMinutes: 15 } }),
      answer: opening,
    });
    const [first = 0] = desk.state.plan?.moments ?? [];
    desk.state = { ...desk.state, shownByDay: { [monday]: 2 } };
    desk.runTo(first + 60_000);
    expect(desk.ledger.all).toMatchObject([{ outcome: 'letGo', reason: 'enough' }]);
  });
});

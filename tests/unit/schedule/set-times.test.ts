import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../../utils/schedule/chance.ts';
import { decide } from '../../../utils/schedule/decide.ts';
import { laterAsked } from '../../../utils/schedule/events.ts';
import { drawTimes, fillOf } from '../../../utils/schedule/rhythms/random-rhythm.ts';
import { freshState } from '../../../utils/schedule/state.ts';
import { status } from '../../../utils/schedule/status.ts';
import { fixedStep } from '../../../utils/settings/read-days.ts';
import { readSettings } from '../../../utils/settings/read-settings.ts';
import { dayMs, minute, type Span } from '../../tools/simulate/world.ts';
import {
  calm,
  clock,
  decideAt,
  deskAt,
  monday,
  ms,
  opening,
  sceneAt,
  settingsWith,
  shownTimes,
  span,
  timesAt,
} from './scene.ts';

/** The machine sleeps but from `up` to `down`, on so many days from Monday on. */
function awake(up: string, down: string, days: number): Span[] {
  const spans: Span[] = [];
  let from = ms(`${monday}T00:00`);
  for (let day = 0; day < days; day++) {
    const date = Temporal.PlainDate.from(monday).add({ days: day });
    spans.push({ kind: 'asleep', from, to: ms(`${date}T${up}`) });
    from = ms(`${date}T${down}`);
  }
  return [...spans, { kind: 'asleep', from, to: from + dayMs }];
}

describe('F91 a set time before the browser opened', () => {
  test('is offered after it, on every day', () => {
    const spans = awake('09:05', '17:00', 25);
    const settings = timesAt('09:00', '17:25');
    const desk = deskAt({ from: `${monday}T09:05`, settings, spans, answer: opening });
    desk.runTo(ms(`${monday}T09:05`) + 24 * dayMs + 60 * minute);
    // The first morning began when the extension did.
    expect(desk.ledger.shownOnes).toHaveLength(24);
    for (const time of shownTimes(desk)) expect(time).toMatch(/T09:(0[5-9]|10)$/);
  });

  test('every one of them has an end, with its reason', () => {
    const spans = awake('10:00', '17:00', 10);
    const settings = timesAt('09:00', '17:25');
    const desk = deskAt({ from: `${monday}T10:00`, settings, spans, answer: opening });
    desk.runTo(ms(`${monday}T10:00`) + 9 * dayMs);
    expect(desk.ledger.shownOnes).toHaveLength(0);
    expect(desk.ledger.all.map(({ reason, ends }) => `${reason} ${ends}`)).toEqual(
      Array.from({ length: 18 }, () => 'missed 1'),
    );
  });

  test('after a month away only the last day is told, and nothing piles up', () => {
    const spans = [span('asleep', `${monday}T12:00`, '2026-04-06T08:50')];
    const settings = timesAt('09:00', '17:25');
    const desk = deskAt({ from: `${monday}T08:00`, settings, spans, answer: opening });
    desk.runTo(ms('2026-04-06T10:00'));
    expect(shownTimes(desk)).toEqual([`${monday}T09:00`, '2026-04-06T09:00']);
    expect(desk.ledger.all.length).toBeLessThanOrEqual(5);
  });

  test('in another zone it is offered as well, by the clock there', () => {
    const newYork = 'America/New_York';
    const spans = [
      { kind: 'asleep' as const, from: ms(`${monday}T17:00`), to: ms('2026-03-03T09:05', newYork) },
    ];
    const shifts = [{ at: ms('2026-03-03T01:00'), zone: newYork }];
    const desk = deskAt({ settings: timesAt('09:00', '17:25'), spans, shifts, answer: opening });
    desk.runTo(ms('2026-03-03T10:00', newYork));
    expect(desk.ledger.shownOnes.at(-1)?.shownAt).toBeGreaterThanOrEqual(
      ms('2026-03-03T09:05', newYork),
    );
    expect(desk.ledger.shownOnes).toHaveLength(2);
  });

  test('a time that was added for earlier today is not offered', () => {
    const desk = deskAt({ from: `${monday}T12:00`, settings: timesAt('15:00') });
    desk.runTo(ms(`${monday}T12:10`));
    desk.change(timesAt('12:05', '15:00'));
    desk.runTo(ms(`${monday}T16:00`));
    expect(shownTimes(desk)).toEqual([`${monday}T15:00`]);
  });
});

describe('later', () => {
  test('is not for a nudge of another day', () => {
    const desk = deskAt({ settings: timesAt('10:30', '15:00'), answer: opening });
    desk.runTo(ms(`${monday}T15:30`));
    const { state } = desk;
    expect(state.plan?.day).not.toBe(monday);
    expect(status(clock(`${monday}T15:30`), desk.settings, state).canLater).toBe(false);
    const asked = laterAsked(sceneAt('15:30', state));
    expect(asked.state.later).toBeNull();
    expect(asked.state.plan).toEqual(state.plan);
  });

  test('before the hours of the same day it is', () => {
    const { state } = sceneAt('07:00');
    expect(status(clock(`${monday}T07:00`), timesAt('10:30', '15:00'), state).canLater).toBe(true);
    expect(laterAsked(sceneAt('07:00', state)).state.later).not.toBeNull();
  });

  test('it is for all of a night, on both sides of midnight', () => {
    const night = [{ from: '22:00', to: '06:00' }];
    const settings = { ...timesAt('02:00'), hours: { ...settingsWith().hours, mon: night } };
    for (const time of [`${monday}T23:30`, '2026-03-03T01:00']) {
      const { state } = decideAt(time, freshState(1), settings);
      expect(status(clock(time), settings, state).canLater, time).toBe(true);
      const asked = laterAsked({ now: clock(time), settings, state });
      expect(asked.state.later?.nudge.plannedAt, time).toBe(ms('2026-03-03T02:15'));
    }
    const before = decideAt(`${monday}T12:00`, freshState(1), settings).state;
    expect(status(clock(`${monday}T12:00`), settings, before).canLater).toBe(true);
  });

  test('one put off ends with the rhythm it came from, and is told', () => {
    const desk = deskAt({
      settings: timesAt('10:30'),
      answer: () => ({ kind: 'later', afterMs: 3000 }),
    });
    desk.runTo(ms(`${monday}T10:35`));
    expect(desk.state.later).not.toBeNull();
    desk.change({ ...timesAt('10:30'), rhythm: 'asked' });
    expect(desk.state.later).toBeNull();
    desk.runTo(ms(`${monday}T12:00`));
    expect(shownTimes(desk)).toEqual([`${monday}T10:30`]);
    expect(desk.ledger.all.at(-1)).toMatchObject({
      outcome: 'letGo',
      reason: 'replanned',
      ends: 1,
    });
  });

  test('one that was sent by hand and put off comes, whatever the rhythm', () => {
    const asked = { ...timesAt('10:30'), rhythm: 'asked' as const };
    const { state } = sceneAt('10:29');
    const nudge = { id: 'nudge-1-1', plannedAt: ms(`${monday}T10:40`), origin: 'later' } as const;
    const later = {
      nudge: { ...nudge, element: 'kindness', wording: 0, mayLater: false } as const,
      counts: false,
      rhythm: 'asked' as const,
    };
    const scene = { now: clock(`${monday}T10:41`), settings: asked, state: { ...state, later } };
    expect(decide({ ...scene, surroundings: calm }).action.kind).toBe('show');
  });
});

describe('how full a day may be', () => {
  const office = (to: string, perDay: number) => {
    const day = [{ from: '09:00', to }];
    const hours = { ...settingsWith().hours, mon: day, tue: day, wed: day, thu: day, fri: day };
    return { rhythm: 'few', few: { perDay, gapMinutes: 90 }, hours };
  };

  test('what is told to fit is what is drawn', () => {
    for (const to of ['12:00', '13:30', '16:35', '16:37', '17:30', '18:05']) {
      const { settings, notes } = readSettings(office(to, 6));
      const told = notes.find(({ problem }) => problem === 'doesNotFit');
      const window = { day: monday, start: ms(`${monday}T09:00`), end: ms(`${monday}T${to}`) };
      const drawn = drawTimes([window], settings.few.perDay, 90 * minute, chanceFrom(5)).length;
      expect(Number(told?.used ?? 6), to).toBe(drawn);
    }
    const { notes } = readSettings(office('16:35', 6));
    expect(notes).toContainEqual({
      setting: 'few.perDay',
      problem: 'doesNotFit',
      given: '6',
      used: '5',
    });
  });

  test('six a day at a gap of ninety are a row of ninety-one minutes', () => {
    expect(fixedStep(readSettings(office('17:30', 6)).settings)).toBe(91);
    expect(fixedStep(readSettings(office('17:30', 2)).settings)).toBeNull();
    expect(fixedStep({ ...readSettings(office('17:30', 6)).settings, rhythm: 'every' })).toBeNull();
    expect(fillOf([], 3, minute)).toEqual({ number: 0, everyMs: null });
  });
});

import { describe, expect, test } from 'vitest';
import { wakeAt } from '../../../utils/schedule/decide.ts';
import {
  hintSettled,
  laterAsked,
  markShown,
  restAsked,
  restQuestionSettled,
  sendNow,
} from '../../../utils/schedule/events.ts';
import { restEnd } from '../../../utils/schedule/rest.ts';
import { wordings } from '../../../utils/schedule/rhythms/nudge-balance.ts';
import { freshState } from '../../../utils/schedule/state.ts';
import { status } from '../../../utils/schedule/status.ts';
import type { Answer } from '../../tools/simulate/desk.ts';
import { dayMs, hour, minute } from '../../tools/simulate/world.ts';
import {
  sceneAt as at,
  clock,
  decideAt,
  deskAt,
  ignoring,
  monday,
  ms,
  twiceADay as settings,
  settingsWith,
  shownByHand as shownAt,
  shownTimes,
  timesAt,
} from './scene.ts';

describe('later', () => {
  test('puts off the next planned one, from its own time', () => {
    const { state, ended } = laterAsked(at('10:29'));
    expect(ended).toBeNull();
    expect(status(clock(`${monday}T10:29`), settings, state).next).toEqual({
      at: ms(`${monday}T10:45`),
      putOff: true,
    });
    expect(laterAsked(at('10:29', state)).state).toBe(state);
  });

  test('puts off the open one, which cannot be put off again', () => {
    const shown = shownAt();
    const { state, ended } = laterAsked(at('10:31', shown.state));
    expect(ended).toEqual({ id: shown.id, outcome: 'later' });
    expect(state.later?.nudge).toMatchObject({ plannedAt: ms(`${monday}T10:46`), mayLater: false });
    expect(wakeAt(state)).toBe(ms(`${monday}T10:46`));
    expect(state.dot).toBeNull();
  });
});

test('one put off stands in for those planned before it', () => {
  const desk = deskAt({ settings: timesAt('10:30', '10:40', '15:00') });
  desk.runTo(ms(`${monday}T10:30:10`));
  desk.later();
  desk.runTo(ms(`${monday}T20:00`));
  expect(shownTimes(desk).map((time) => time.slice(11))).toEqual(['10:30', '10:45', '15:00']);
  expect(desk.ledger.all.map((row) => row.reason).filter(Boolean)).toEqual(['later']);
});

test('later than the hours: nothing is put off to a time at which nothing comes', () => {
  const office = settingsWith({ rhythm: 'times', times: { ...settings.times, mon: ['17:20'] } });
  const { state } = decideAt(`${monday}T17:10`, freshState(1), office);
  const now = clock(`${monday}T17:10`);
  const { state: after } = laterAsked({ now, settings: office, state });
  expect(after.later).toBeNull();
  expect(status(now, office, after).next).toEqual({ at: ms('2026-03-03T10:30'), putOff: false });
});

describe('rest', () => {
  test.each([
    ['15min', `${monday}T16:15`],
    ['1h', `${monday}T17:00`],
    ['2h', `${monday}T18:00`],
    ['today', '2026-03-03T00:00'],
    ['week', '2026-03-09T00:00'],
  ] as const)('%s ends at %s', (choice, end) => {
    expect(restEnd(choice, clock(`${monday}T16:00`), settings.hours)).toBe(ms(end));
  });

  test('until I say has no end and is asked about once, after 7 days', () => {
    const { state } = restAsked(at('10:00'), 'untilISay');
    const asks = (day: string, which = state) => status(clock(day), settings, which).rest?.ask;
    expect(state.rest?.until).toBeNull();
    expect(asks('2026-03-09T09:59')).toBe(false);
    expect(asks('2026-03-09T10:00')).toBe(true);
    const now = clock('2026-03-09T10:00');
    expect(asks('2026-03-20T10:00', restQuestionSettled({ now, settings, state }))).toBe(false);
  });

  test('today never ends in the middle of a night shift', () => {
    const night = [{ from: '22:00', to: '06:00' }];
    const hours = { ...settings.hours, mon: night, sun: night, tue: [] };
    expect(restEnd('today', clock(`${monday}T23:00`), hours)).toBe(ms('2026-03-03T06:00'));
    expect(restEnd('today', clock('2026-03-03T01:00'), hours)).toBe(ms('2026-03-04T00:00'));
    expect(restEnd('week', clock('2026-03-08T23:00'), hours)).toBe(ms('2026-03-09T06:00'));
  });

  test('nothing comes in it; what was open, held or put off makes way', () => {
    const desk = deskAt({ settings: timesAt('10:30', '11:00', '13:00'), answer: ignoring });
    desk.runTo(ms(`${monday}T10:40`));
    desk.rest('1h');
    desk.runTo(ms(`${monday}T14:00`));
    expect(shownTimes(desk)).toEqual([`${monday}T10:30`, `${monday}T13:00`]);
    expect(desk.ledger.all.map((row) => row.reason)).toEqual([null, 'rest', null]);
    const shown = shownAt();
    const rested = restAsked(at('10:31', shown.state), 'today');
    expect(rested.ended).toMatchObject([{ id: shown.id, outcome: 'unknown' }]);
    expect(rested.state).toMatchObject({ open: null, dot: null, due: null });
  });

  test('status tells its end, and what comes after it', () => {
    const { state } = restAsked(at('10:00'), '1h');
    const told = status(clock(`${monday}T10:05`), settings, state);
    expect(told.rest).toMatchObject({ choice: '1h', until: ms(`${monday}T11:00`), by: 'person' });
    expect(told.next).toEqual({ at: ms(`${monday}T15:00`), putOff: false });
    const open = restAsked(at('10:00'), 'untilISay').state;
    expect(status(clock(`${monday}T10:05`), settings, open).next).toEqual({
      at: null,
      why: 'rest',
    });
    const over = restAsked(at('10:10', open), null).state;
    expect(status(clock(`${monday}T10:10`), settings, over).next).toMatchObject({
      at: ms(`${monday}T10:30`),
    });
  });

  test('enough for today: an accepted pause rests the day, a pause by hand does not', () => {
    const wish = { ...timesAt('10:30', '15:00'), enoughForToday: true };
    const open = (): Answer => ({ kind: 'open', afterMs: 5000 });
    const desk = deskAt({ settings: wish, answer: open });
    desk.runTo(ms('2026-03-04T00:00'));
    expect(shownTimes(desk)).toEqual([`${monday}T10:30`, '2026-03-03T10:30']);
    const byHand = deskAt({ settings: wish });
    byHand.runTo(ms(`${monday}T10:00`));
    byHand.pause(null);
    byHand.runTo(ms(`${monday}T20:00`));
    expect(shownTimes(byHand)).toHaveLength(2);
  });
});

test('send one now: at any hour, outside the number, and it teaches no back-off', () => {
  const { state } = decideAt(`${monday}T05:00`);
  const now = clock(`${monday}T05:01`);
  const office = settingsWith();
  const sent = sendNow({ now, settings: office, state });
  const { id } = sent.action.nudge;
  expect(sent.action).toMatchObject({ kind: 'show', as: 'both', nudge: { origin: 'sent' } });
  const shown = markShown({ now, settings: office, state: sent.state }, { id, as: 'both' });
  expect(shown).toMatchObject({ lastShown: null, shownByDay: {}, plan: state.plan });
  expect(shown.open?.nudge.id).toBe(id);
  const again = sendNow({ now, settings: office, state: shown });
  expect(again.ended).toMatchObject([{ id, outcome: 'unknown' }]);
});

test('the hint is told once', () => {
  const row = { reason: 'sound', count: 2, settled: false } as const;
  const state = { ...freshState(1), letGoRow: row };
  expect(status(clock(`${monday}T10:00`), settings, state).hint).toMatchObject(row);
  const after = hintSettled(at('10:00', state));
  expect(status(clock(`${monday}T10:00`), settings, after).hint).toBeNull();
  const off = { ...settings, holds: { ...settings.holds, sound: false } };
  expect(status(clock(`${monday}T10:00`), off, state).hint).toBeNull();
});

test('balance: the element least used comes next, and no wording twice within a week', () => {
  const four = settingsWith({ few: { perDay: 4, gapMinutes: 60 } });
  const desk = deskAt({ settings: four, answer: () => ({ kind: 'open', afterMs: 4000 }) });
  desk.runTo(ms(`${monday}T08:00`) + 60 * dayMs);
  const shown = desk.ledger.shownOnes;
  const counts = Map.groupBy(shown, (row) => row.element);
  for (const rows of counts.values()) expect(rows.length).toBeGreaterThan(shown.length / 3 - 4);
  for (const [index, row] of shown.entries()) {
    const same = shown.slice(index + 1).find((later) => later.wording === row.wording);
    if (same) expect(same.shownAt - row.shownAt).toBeGreaterThan(7 * dayMs - hour);
    expect(row.wording).toBeLessThan(wordings);
  }
  desk.state = {
    ...desk.state,
    used: [1, 2, 3].flatMap((ago) =>
      (['kindness', 'mindfulness'] as const).map((element) => ({
        at: desk.at - ago * minute,
        element,
      })),
    ),
  };
  desk.runTo(desk.at + 2 * dayMs);
  expect(desk.ledger.shownOnes.find((row) => row.shownAt > desk.at - 2 * dayMs)?.element).toBe(
    'humanity',
  );
});

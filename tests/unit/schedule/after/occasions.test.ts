import { describe, expect, test } from 'vitest';
import { nextOccasion } from '../../../../utils/schedule/after/occasion-times.ts';
import { noOccasions } from '../../../../utils/schedule/occasions.ts';
import { status } from '../../../../utils/schedule/status.ts';
import type { AfterSettings } from '../../../../utils/schedule/types.ts';
import type { Settings } from '../../../../utils/settings/settings.ts';
import { hour, minute, type Span } from '../../../tools/simulate/world.ts';
import { clock, deskAt, monday, ms, settingsWith, shownTimes, span } from '../scene.ts';

/** Nudges only after what is named. Hours are 9:00 to 17:30. */
function afterOnly(after: Partial<AfterSettings>, more: Partial<Settings> = {}): Settings {
  return settingsWith({ rhythm: 'asked', after: { ...noOccasions, ...after }, ...more });
}

/** A day at the desk: away until `from`. */
const morning = (from: string): Span => span('locked', `${monday}T00:00`, `${monday}T${from}`);

function lived(settings: Settings, spans: Span[], hours = 17) {
  const desk = deskAt({ from: `${monday}T02:00`, settings, spans });
  desk.runTo(desk.at + hours * hour);
  return desk;
}

const minuteOf = (text: string) => (ms(text) - ms(`${monday}T00:00`)) / minute;

describe('back from a break', () => {
  const settings = afterOnly({ on: ['break'] });

  test('a pause comes two to five minutes after coming back', () => {
    const desk = lived(settings, [span('locked', `${monday}T10:00`, `${monday}T10:20`)]);
    const [first = '', ...others] = shownTimes(desk);
    expect(others).toEqual([]);
    expect(minuteOf(first)).toBeGreaterThanOrEqual(10 * 60 + 22);
    expect(minuteOf(first)).toBeLessThanOrEqual(10 * 60 + 25);
    const [row] = desk.ledger.all;
    expect(row).toMatchObject({ origin: 'after', occasion: 'break' });
  });

  test.each([
    ['a short absence is none', ['10:00', '10:12'], 0],
    ['the night is none of the day it ends on', ['06:30', '09:40'], 0],
  ] as const)('%s', (_, [from, to], number) => {
    const desk = lived(settings, [span('locked', `${monday}T${from}`, `${monday}T${to}`)]);
    expect(shownTimes(desk)).toHaveLength(number);
  });

  const breaks = ['10:00', '11:30', '14:00'].map((from) =>
    span('locked', `${monday}T${from}`, `${monday}T${from.slice(0, 3)}50`),
  );

  test('the first of a day only, and each one where that is chosen', () => {
    expect(shownTimes(lived(settings, breaks))).toHaveLength(1);
    expect(shownTimes(lived(afterOnly({ on: ['break'], eachTime: true }), breaks))).toHaveLength(3);
  });
});

describe('a call over', () => {
  const call = span('call', `${monday}T10:00`, `${monday}T10:30`);

  test('brings a pause in the quiet after it, and never in it', () => {
    const [first = '', ...others] = shownTimes(lived(afterOnly({ on: ['call'] }), [call]));
    expect(others).toEqual([]);
    expect(minuteOf(first)).toBeGreaterThanOrEqual(10 * 60 + 32);
    expect(minuteOf(first)).toBeLessThanOrEqual(10 * 60 + 35);
  });

  test('a short sound is no call', () => {
    const ping = span('call', `${monday}T10:00`, `${monday}T10:01`);
    expect(shownTimes(lived(afterOnly({ on: ['call'] }), [ping]))).toEqual([]);
  });

  test('a nudge of the rhythm that waited for its end serves for both', () => {
    const day = ['10:10'];
    const times = { mon: day, tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
    const settings = afterOnly({ on: ['call'] }, { rhythm: 'times', times });
    const desk = lived(settings, [call]);
    expect(desk.ledger.shownOnes).toMatchObject([{ origin: 'rhythm', occasion: 'call' }]);
  });
});

describe('the first tab of the day', () => {
  test('comes once, shortly after the person is there in the hours', () => {
    const desk = lived(afterOnly({ on: ['firstTab'] }), [morning('09:20')]);
    const [first = '', ...others] = shownTimes(desk);
    expect(others).toEqual([]);
    expect(minuteOf(first)).toBeGreaterThanOrEqual(9 * 60 + 22);
    expect(minuteOf(first)).toBeLessThanOrEqual(9 * 60 + 25);
  });

  test('before the hours only where that is wished for', () => {
    const early = [morning('07:00')];
    const inside = shownTimes(lived(afterOnly({ on: ['firstTab'] }), early));
    expect(inside.map((time) => time.slice(11, 13))).toEqual(['09']);
    const wished = afterOnly({ on: ['firstTab'], outsideHours: true });
    expect(shownTimes(lived(wished, early)).map((time) => time.slice(11, 14))).toEqual(['07:']);
  });

  test('is not made up for on the day on which it is chosen', () => {
    const desk = deskAt({ from: `${monday}T08:00`, settings: afterOnly({}) });
    desk.runTo(ms(`${monday}T14:00`));
    desk.change(afterOnly({ on: ['firstTab'] }));
    desk.runTo(ms(`${monday}T17:00`));
    expect(shownTimes(desk)).toEqual([]);
    desk.runTo(ms('2026-03-03T17:00'));
    expect(shownTimes(desk)).toHaveLength(1);
  });
});

describe('by the clock', () => {
  test('closing the day comes before the hours end, and a set time at its minute', () => {
    const desk = lived(afterOnly({ on: ['dayEnd'], times: { time1: '10:15' } }), []);
    expect(shownTimes(desk)).toEqual([`${monday}T10:15`, `${monday}T17:20`]);
  });

  test('a stand-up that takes longer is waited for', () => {
    const talk = span('call', `${monday}T10:05`, `${monday}T10:40`);
    const [first = ''] = shownTimes(lived(afterOnly({ times: { time1: '10:15' } }), [talk]));
    expect(minuteOf(first)).toBeGreaterThanOrEqual(10 * 60 + 42);
    expect(minuteOf(first)).toBeLessThanOrEqual(10 * 60 + 45);
  });

  test('one that passed before it was chosen does not come, nor one outside the hours', () => {
    const desk = deskAt({ from: `${monday}T09:30`, settings: afterOnly({}) });
    desk.runTo(ms(`${monday}T10:17`));
    desk.change(afterOnly({ times: { time1: '10:15', time2: '19:00' } }));
    desk.runTo(ms(`${monday}T23:00`));
    expect(shownTimes(desk)).toEqual([]);
  });

  test('is let go, with its reason, where the machine slept past its grace', () => {
    const asleep = span('asleep', `${monday}T10:00`, `${monday}T12:00`);
    const desk = lived(afterOnly({ times: { time1: '10:15' } }), [asleep]);
    expect(desk.ledger.all).toMatchObject([
      { origin: 'after', occasion: 'time1', outcome: 'letGo', reason: 'missed' },
    ]);
  });

  test('the popup hears of the next one, and Later puts it off once', () => {
    const settings = afterOnly({ times: { time1: '10:15' } });
    const desk = deskAt({ from: `${monday}T09:30`, settings });
    const told = status(clock(`${monday}T09:30`), settings, desk.state);
    expect(told.next).toEqual({ at: ms(`${monday}T10:15`), putOff: false });
    expect(told.canLater).toBe(true);
    desk.later();
    desk.runTo(ms(`${monday}T17:00`));
    expect(desk.ledger.shownOnes).toMatchObject([{ origin: 'later', occasion: 'time1' }]);
    expect(shownTimes(desk)).toEqual([`${monday}T10:30`]);
  });

  test('without any, nothing can be told but that pauses come after something', () => {
    const desk = deskAt({ settings: afterOnly({ on: ['call'] }) });
    const at = clock(`${monday}T09:30`);
    expect(status(at, afterOnly({ on: ['call'] }), desk.state).next).toEqual({
      at: null,
      why: 'after',
    });
    expect(nextOccasion({ now: at, settings: afterOnly({}), state: desk.state })).toBeNull();
  });
});

describe('what stands above all of them', () => {
  const settings = afterOnly({ on: ['break', 'call', 'dayEnd'], times: { time1: '10:15' } });

  test('a rest holds them', () => {
    const desk = deskAt({ from: `${monday}T09:30`, settings });
    desk.rest('today');
    desk.runTo(ms(`${monday}T23:00`));
    expect(shownTimes(desk)).toEqual([]);
  });

  test('what is not wished for any more goes, while it waits', () => {
    const talk = span('call', `${monday}T10:05`, `${monday}T10:40`);
    const desk = deskAt({ from: `${monday}T09:30`, settings, spans: [talk] });
    desk.runTo(ms(`${monday}T10:20`));
    desk.change(afterOnly({}));
    desk.runTo(ms(`${monday}T12:00`));
    expect(desk.ledger.all).toMatchObject([{ reason: 'replanned', shownAt: null }]);
  });

  test('half as often is every second day', () => {
    const desk = deskAt({ from: `${monday}T08:00`, settings: afterOnly({ on: ['dayEnd'] }) });
    desk.state = { ...desk.state, backOff: { ...desk.state.backOff, level: 'half' } };
    desk.runTo(ms('2026-03-06T23:00'));
    expect([2, 3]).toContain(shownTimes(desk).length);
  });

  test('neither a clock set back nor another zone brings one again', () => {
    const set = afterOnly({ times: { time1: '10:15' } });
    const back = [{ at: ms(`${monday}T10:40`), clockOffMs: -hour }];
    const desk = deskAt({ from: `${monday}T09:30`, settings: set, shifts: back });
    desk.runTo(ms(`${monday}T15:00`));
    expect(shownTimes(desk)).toHaveLength(1);
    const flight = [{ at: ms(`${monday}T11:00`), zone: 'America/New_York' }];
    const flown = deskAt({ from: `${monday}T09:30`, settings: set, shifts: flight });
    flown.runTo(ms(`${monday}T22:00`));
    expect(shownTimes(flown)).toHaveLength(1);
  });
});

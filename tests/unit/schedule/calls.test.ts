import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../../utils/schedule/chance.ts';
import { freshState } from '../../../utils/schedule/state.ts';
import { status } from '../../../utils/schedule/status.ts';
import { hour, minute, type Span } from '../../tools/simulate/world.ts';
import { listen } from './listen.ts';
import { runs, seed } from './runs.ts';
import {
  clock,
  deskAt,
  monday,
  ms,
  opening,
  settingsWith,
  shownTimes,
  span,
  timesAt,
} from './scene.ts';

const call = (from: string, to: string) => span('call', `${monday}T${from}`, `${monday}T${to}`);
describe('F88 a gap between two calls is the moment, the call never is', () => {
  test.each([3, 4, 5, 6, 8, 10, 12])('calls with %i minutes between them', (gap) => {
    for (let start = 0; start < 10; start++) {
      const spans: Span[] = [];
      let at = ms(`${monday}T09:00`) + start * 67_000;
      while (at < ms(`${monday}T17:00`)) {
        spans.push({ kind: 'call', from: at, to: at + 50 * minute });
        at += (50 + gap) * minute;
      }
      const desk = deskAt({ settings: settingsWith(), spans, seed: start, answer: opening });
      desk.runTo(ms(`${monday}T18:00`));
      for (const row of desk.ledger.shownOnes) {
        expect(desk.options.world.is('call', row.shownAt), `${start}`).toBe(false);
      }
    }
  });

  test('a held one comes in the first gap of its grace, two to four minutes after the call', () => {
    for (let second = 0; second < 60; second += 7) {
      const spans = [
        call('10:00', `10:40:${String(second).padStart(2, '0')}`),
        call('10:46', '12:00'),
      ];
      const desk = deskAt({ settings: timesAt('10:30'), spans });
      desk.runTo(ms(`${monday}T12:00`));
      const wait = (desk.ledger.shownOnes[0]?.shownAt ?? 0) - (spans[0]?.to ?? 0);
      expect(wait).toBeGreaterThanOrEqual(2 * minute);
      expect(wait).toBeLessThanOrEqual(4 * minute);
    }
  });

  test('one long morning exempts no afternoon', () => {
    const spans = [call('09:00', '12:00'), call('13:50', '15:20')];
    const desk = deskAt({ settings: timesAt('11:30', '14:00'), spans });
    desk.runTo(ms(`${monday}T18:00`));
    expect(shownTimes(desk)).toEqual([`${monday}T11:30`]);
    expect(desk.ledger.all.at(-1)).toMatchObject({ outcome: 'letGo', reason: 'sound' });
  });

  test('two hours count from the last gap, not from the first sound of the day', () => {
    const spans = [call('09:00', '10:20'), call('10:25', '11:40')];
    const desk = deskAt({ settings: timesAt('11:10'), spans });
    desk.runTo(ms(`${monday}T11:39`));
    expect(shownTimes(desk)).toEqual([]);
  });

  test('music without an end is the usual after two hours', () => {
    const spans = [call('09:00', '17:30')];
    const desk = deskAt({ settings: timesAt('10:00', '11:00', '15:00'), spans });
    desk.runTo(ms(`${monday}T18:00`));
    expect(shownTimes(desk)).toEqual([`${monday}T11:00`, `${monday}T15:00`]);
  });

  test('the silence between two songs is no gap', () => {
    const { state } = listen([
      ['09:50', true],
      ['10:00', false],
      ['10:00:30', true],
    ]);
    expect(state.sound?.since).toBe(ms(`${monday}T09:50`));
  });

  test('quiet at two looks is one', () => {
    const { state } = listen([
      ['09:50', true],
      ['10:00', false],
      ['10:00:30', false],
      ['10:00:45', true],
    ]);
    expect(state.sound?.since).toBe(ms(`${monday}T10:00:45`));
  });

  test('full screen in two pieces holds in both', () => {
    const screen = (from: string, to: string) =>
      span('fullScreen', `${monday}T${from}`, `${monday}T${to}`);
    const spans = [screen('09:00', '12:00'), screen('13:50', '15:20')];
    const desk = deskAt({ settings: timesAt('11:30', '14:00'), spans });
    desk.runTo(ms(`${monday}T18:00`));
    expect(shownTimes(desk)).toEqual([`${monday}T11:30`]);
  });
});

describe('landing after a call', () => {
  const landing = settingsWith({ landing: true });

  test('comes six minutes after it at the most, four at the median', () => {
    const waits: number[] = [];
    const chance = chanceFrom(11);
    for (let index = 0; index < 101; index++) {
      const to = ms(`${monday}T10:00`) + Math.round(chance.between(0, hour));
      const spans: Span[] = [{ kind: 'call', from: ms(`${monday}T09:30`), to }];
      const desk = deskAt({ settings: landing, spans, seed: index, answer: opening });
      desk.runTo(ms(`${monday}T12:00`));
      const row = desk.ledger.shownOnes.find(({ origin }) => origin === 'landing');
      if (row) waits.push((row.shownAt - to) / minute);
    }
    waits.sort((a, b) => a - b);
    expect(waits.length).toBeGreaterThan(50);
    expect(waits[Math.floor(waits.length / 2)]).toBeLessThanOrEqual(4);
    expect(waits.at(-1)).toBeLessThanOrEqual(6);
    expect(waits[0]).toBeGreaterThanOrEqual(2);
  });

  test('a beep or a clip is no call', () => {
    for (const [to, number] of [
      ['10:00:20', 0],
      ['10:03', 0],
      ['10:09', 1],
    ] as const) {
      const few = { ...landing, few: { perDay: 1, gapMinutes: 90 } };
      const desk = deskAt({ settings: few, spans: [call('10:00', to)] });
      desk.runTo(ms(`${monday}T10:20`));
      const landings = desk.ledger.all.filter(({ origin }) => origin === 'landing');
      expect(landings, to).toHaveLength(number);
    }
  });

  test('sound is over only after two quiet minutes', () => {
    const looks: [string, boolean][] = [
      ['09:00', true],
      ['09:10', false],
      ['09:11:59', false],
    ];
    expect(listen(looks).state.sound).not.toBeNull();
    expect(listen([...looks, ['09:12', false]]).state.sound).toBeNull();
  });
});

describe('in place of one that a hold let go', () => {
  test('another is planned for the rest of the day, never more than the number', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 6 }), (chance, perDay) => {
        const luck = chanceFrom(chance);
        const spans: Span[] = [];
        let at = ms(`${monday}T08:30`);
        while (at < ms(`${monday}T17:30`)) {
          const to = at + luck.between(10, 100) * minute;
          spans.push({ kind: 'call', from: Math.round(at), to: Math.round(to) });
          at = to + luck.between(3, 30) * minute;
        }
        const settings = settingsWith({ few: { perDay, gapMinutes: 60 } });
        const desk = deskAt({ settings, spans, seed: chance, answer: opening });
        desk.runTo(ms(`${monday}T18:00`));
        const shown = desk.ledger.shownOnes;
        expect(shown.length).toBeLessThanOrEqual(perDay);
        expect(desk.ledger.all.length).toBeLessThanOrEqual(2 * perDay);
        for (const [index, row] of shown.entries()) {
          const before = shown[index - 1];
          if (before) expect(row.shownAt - before.shownAt).toBeGreaterThanOrEqual(hour);
        }
      }),
      { numRuns: runs / 20, seed },
    );
  });

  test('a day of calls brings more than it did, and one without brings the same', () => {
    const spans = [call('09:00', '10:30'), call('10:36', '11:15'), call('14:00', '15:00')];
    let shown = 0;
    for (let index = 0; index < 60; index++) {
      const desk = deskAt({ settings: settingsWith(), spans, seed: index, answer: opening });
      desk.runTo(ms(`${monday}T18:00`));
      shown += desk.ledger.shownOnes.length;
    }
    expect(shown / 60).toBeGreaterThan(1.85);
  });

  test('none in place of one that was missed, put off or rested away', () => {
    const desk = deskAt({ settings: settingsWith() });
    const [first] = desk.state.plan?.moments ?? [];
    desk.runTo((first ?? 0) - minute);
    desk.rest('2h');
    desk.runTo(ms(`${monday}T23:00`));
    expect(desk.ledger.all.length).toBeLessThanOrEqual(2);
    expect(desk.ledger.all.some((row) => row.reason === 'rest')).toBe(true);
  });
});

test('status tells of a hold that has become the usual by holding nothing', () => {
  const at = ms(`${monday}T12:00`);
  const state = { ...freshState(1), sound: { since: at - 3 * hour, last: at, quietSince: null } };
  expect(status(clock(`${monday}T12:00`), timesAt('10:30'), state).held).toBeNull();
});

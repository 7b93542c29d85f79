import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../../utils/schedule/chance.ts';
import { readState } from '../../../utils/schedule/read-state.ts';
import { freshState, type ScheduleState } from '../../../utils/schedule/state.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { minute, type Span } from '../../tools/simulate/world.ts';
import { listen, toTheSecond } from './listen.ts';
import { decideAt, deskAt, monday, ms, settingsWith, timesAt } from './scene.ts';

describe('F88 a call in which nobody speaks all the time', () => {
  const at = (time: string) => ms(`${monday}T${time}`);
  const pausing: [string, boolean][] = [
    ['09:00', true],
    ['09:02', false],
    ['09:02:30', true],
    ['09:04:30', false],
  ];

  test('is over after four quiet minutes, and is looked at every half minute of them', () => {
    const quiet = ['09:05', '09:05:30', '09:06', '09:06:30', '09:07', '09:07:30', '09:08'];
    const looks = [...pausing, ...quiet.map((time): [string, boolean] => [time, false])];
    const { state, alarms } = listen(looks);
    expect(state.sound).toMatchObject({ since: at('09:00'), isTalk: true });
    expect(alarms.slice(3).map(toTheSecond)).toEqual(
      [...quiet, '09:08:30'].map((time) => toTheSecond(at(time))),
    );
    expect(listen([...looks, ['09:08:30', false]]).state.sound).toBeNull();
  });

  test('is held through most of its pauses', () => {
    let inside = 0;
    let shown = 0;
    for (let seed = 0; seed < 15; seed++) {
      const luck = chanceFrom(seed * 31 + 7);
      const spans: Span[] = [];
      const calls: [number, number][] = [];
      for (let begun = at('09:00'); begun < at('17:00'); ) {
        const end = begun + luck.between(25, 80) * minute;
        for (let from = begun; from < end; ) {
          const to = Math.min(end, from + luck.between(5000, 40_000));
          spans.push({ kind: 'call', from: Math.round(from), to: Math.round(to) });
          from = to + luck.between(5000, 40_000);
        }
        calls.push([begun, end]);
        begun = end + luck.between(5, 15) * minute;
      }
      const desk = deskAt({ settings: settingsWith(), spans, seed });
      desk.runTo(at('18:00'));
      const rows = desk.ledger.shownOnes;
      shown += rows.length;
      inside += rows.filter(({ shownAt }) =>
        calls.some(([from, to]) => from <= shownAt && shownAt < to),
      ).length;
    }
    expect(shown).toBeGreaterThan(20);
    // By the quiet of two minutes alone it was nearly every second one.
    expect(inside / shown).toBeLessThan(0.15);
  });

  test('what is stored of it is read again, and nothing else', () => {
    const { state } = listen(pausing);
    expect(readState(JSON.parse(JSON.stringify(state)), 1).sound).toEqual(state.sound);
    expect(readState({ ...state, sound: { ...state.sound, isTalk: 'yes' } }, 1).sound).toBeNull();
  });
});

describe('how often sound is looked at', () => {
  const at = (time: string) => ms(`${monday}T${time}`);

  test('every two minutes while it plays, then after half a minute, then as it is over', () => {
    const { alarms } = listen([
      ['09:00', true],
      ['09:02', true],
      ['09:04', false],
      ['09:04:31', false],
    ]);
    expect(alarms.map(toTheSecond)).toEqual(
      [at('09:02'), at('09:04'), at('09:04:30'), at('09:06')].map(toTheSecond),
    );
  });

  test('not when nothing depends on it', () => {
    const only = (patch: Partial<Settings>) =>
      listen([['09:00', true]], { ...timesAt('10:30'), ...patch }).alarms[0];
    expect(only({})).toBe(at('09:02'));
    const deaf = { ...settingsWith().holds, sound: false };
    expect(only({ holds: deaf })).toBe(at('10:30'));
    expect(only({ holds: deaf, landing: true })).toBe(at('09:02'));
    expect(only({ rhythm: 'asked' })).toBeNull();
    const none = settingsWith({ rhythm: 'times', hours: settingsWith().hours });
    const early = decideAt(`${monday}T07:00`, freshState(1), none, { audible: true });
    expect(early.action.wakeAt).toBe(at('10:30'));
  });

  test('not any more once it can only be music, until it falls silent', () => {
    const state = {
      ...freshState(1),
      sound: { since: at('06:00'), last: at('09:00'), quietSince: null },
    };
    const silent = decideAt(`${monday}T09:02`, state as ScheduleState, timesAt('10:30'));
    expect(toTheSecond(silent.action.wakeAt)).toBe(toTheSecond(at('09:02:30')));
    const { action } = decideAt(`${monday}T09:02`, state as ScheduleState, timesAt('10:30'), {
      audible: true,
    });
    expect(action.wakeAt).toBe(at('10:30'));
  });
});

test('music with silences between its songs stays the usual all day', () => {
  const late = new Set<string>();
  for (let phase = 0; phase < 12; phase++) {
    const spans: Span[] = [];
    for (let from = ms(`${monday}T09:00`) + phase * 1000; from < ms(`${monday}T17:00`); ) {
      spans.push({ kind: 'call', from, to: from + 197_000 });
      from += 200_000;
    }
    const desk = deskAt({ settings: timesAt('12:00', '13:00', '14:00', '15:00'), spans });
    desk.runTo(ms(`${monday}T16:00`));
    for (const { plannedAt, shownAt } of desk.ledger.all) {
      if (shownAt === null || shownAt - plannedAt > 6 * minute) late.add(`${phase} ${plannedAt}`);
    }
  }
  expect([...late]).toEqual([]);
});

test('F88 after one call of over two hours the next one is held again', () => {
  for (let gap = 3; gap < 9; gap += 0.5) {
    const end = ms(`${monday}T11:10`);
    const next = end + gap * minute;
    const spans: Span[] = [
      { kind: 'call', from: ms(`${monday}T09:00`), to: end },
      { kind: 'call', from: next, to: ms(`${monday}T13:00`) },
    ];
    const desk = deskAt({ settings: timesAt('11:40', '12:30'), spans });
    desk.runTo(ms(`${monday}T12:59`));
    expect(desk.ledger.shownOnes, `${gap}`).toEqual([]);
  }
});

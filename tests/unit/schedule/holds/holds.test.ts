import { describe, expect, test } from 'vitest';
import { status } from '../../../../utils/schedule/status.ts';
import type { SwitchableHold } from '../../../../utils/schedule/types.ts';
import { hour, minute, type SpanKind } from '../../../tools/simulate/world.ts';
import {
  deskAt,
  ignoring,
  monday,
  ms,
  opening,
  settingsWith,
  shownTimes,
  span,
  timesAt,
} from '../scene.ts';

const settings = timesAt('10:30');
const evening = ms(`${monday}T20:00`);

function shownAfter(kind: SpanKind, from: string, to: string, seed = 1) {
  const spans = [span(kind, `${monday}T${from}`, `${monday}T${to}`)];
  const desk = deskAt({ settings, spans, seed });
  desk.runTo(evening);
  const [row] = desk.ledger.all;
  if (!row) throw new Error('nothing became due');
  const ended = ms(`${monday}T${to}`);
  return { row, wait: row.shownAt === null ? null : row.shownAt - ended };
}

describe('a held nudge comes 2 to 5 minutes after the hold', () => {
  const kinds: [SpanKind, string, number][] = [
    ['away', 'away', 0],
    ['locked', 'away', 0],
    // Seen by looking once a minute; sound is over only after two quiet minutes.
    ['fullScreen', 'fullScreen', minute],
    ['call', 'sound', 3 * minute],
    ['practice', 'practice', minute],
    ['typing', 'typing', minute],
  ];
  test.each(kinds)('F32 %s', (kind, reason, slack) => {
    for (let seed = 1; seed < 30; seed++) {
      const { row, wait } = shownAfter(kind, '10:00', '10:41', seed);
      expect(row.holds.map((hold) => hold.reason)).toEqual([reason]);
      expect(wait).toBeGreaterThanOrEqual(2 * minute);
      expect(wait).toBeLessThanOrEqual(5 * minute + slack);
    }
  });

  test.each(kinds)('%s outlasts the grace time: let go, with the reason', (kind, reason) => {
    const { row } = shownAfter(kind, '10:00', '11:16');
    expect(row).toMatchObject({ shownAt: null, outcome: 'letGo', reason });
  });

  test.each(kinds)('%s switched off: not held', (kind, name) => {
    const spans = [span(kind, `${monday}T10:00`, `${monday}T11:16`)];
    const holds = { ...settings.holds, [name as SwitchableHold]: false };
    const desk = deskAt({ settings: { ...settings, holds }, spans });
    desk.runTo(evening);
    expect(shownTimes(desk)).toEqual([`${monday}T10:30`]);
  });

  test('F31 idle serves where locked is never told', () => {
    expect(shownAfter('away', '10:00', '10:41').wait).not.toBeNull();
  });

  test('F30 always locked: each is let go at its grace, and the popup says so', () => {
    const spans = [span('locked', `${monday}T07:00`, '2026-03-09T07:00')];
    const desk = deskAt({ settings, spans });
    desk.runTo(ms('2026-03-04T20:00'));
    expect(shownTimes(desk)).toEqual([]);
    expect(desk.ledger.all.map((row) => row.reason)).toEqual(['away', 'away', 'away']);
    const { hint } = status(desk.scene.now, settings, desk.state);
    expect(hint).toMatchObject({ reason: 'away', count: 3 });
  });

  test('coming back just before its time: not at once', () => {
    const spans = [span('away', `${monday}T10:00`, `${monday}T10:29`)];
    const desk = deskAt({ settings, spans });
    desk.runTo(evening);
    const [row] = desk.ledger.shownOnes;
    expect(row?.shownAt).toBeGreaterThanOrEqual(ms(`${monday}T10:31`));
    expect(row?.shownAt).toBeLessThanOrEqual(ms(`${monday}T10:34`));
  });

  test('a short look away is no absence: it comes on time', () => {
    const spans = [span('away', `${monday}T10:26`, `${monday}T10:29:50`)];
    const desk = deskAt({ settings, spans });
    desk.runTo(evening);
    expect(shownTimes(desk)).toEqual([`${monday}T10:30`]);
  });

  test('one hold after another: it waits for both, and comes inside its grace', () => {
    const spans = [
      span('call', `${monday}T10:00`, `${monday}T10:45`),
      span('away', `${monday}T10:44`, `${monday}T11:05`),
    ];
    const desk = deskAt({ settings, spans });
    desk.runTo(evening);
    const [row] = desk.ledger.shownOnes;
    expect(row?.holds.map((hold) => hold.reason)).toEqual(['sound', 'away']);
    expect(row?.shownAt).toBeGreaterThanOrEqual(ms(`${monday}T11:07`));
    expect(row?.shownAt).toBeLessThanOrEqual(ms(`${monday}T11:10`));
  });

  test('it never comes after the hours', () => {
    const day = [{ from: '09:00', to: '10:40' }];
    const hours = { ...settings.hours, mon: day };
    const spans = [span('call', `${monday}T10:00`, `${monday}T10:35`)];
    for (let seed = 1; seed < 20; seed++) {
      const desk = deskAt({ settings: { ...settings, hours }, spans, seed });
      desk.runTo(evening);
      for (const row of desk.ledger.shownOnes) {
        expect(row.shownAt).toBeLessThan(ms(`${monday}T10:40`));
      }
    }
  });
});

describe('holds that go on', () => {
  test.each([
    ['call', 'sound'],
    ['fullScreen', 'fullScreen'],
  ] as const)('F32 %s for over 2 h stops holding until it ends', (kind, reason) => {
    const spans = [
      span(kind, `${monday}T09:00`, `${monday}T17:00`),
      span(kind, '2026-03-03T10:00', '2026-03-03T17:00'),
    ];
    const desk = deskAt({ settings: timesAt('10:30', '14:00'), spans });
    desk.runTo(ms('2026-03-03T11:30'));
    expect(shownTimes(desk)).toEqual([
      expect.stringMatching(/^2026-03-02T11:0[2-6]$/),
      `${monday}T14:00`,
    ]);
    expect(desk.ledger.all.at(-1)).toMatchObject({ outcome: 'letGo', reason });
  });

  test('F32 two let go in a row for one hold are told, and a shown one ends the telling', () => {
    const spans = [
      span('call', `${monday}T10:00`, `${monday}T11:20`),
      span('call', `${monday}T13:30`, `${monday}T14:50`),
    ];
    const some = timesAt('10:30', '14:00', '16:00');
    const desk = deskAt({ settings: some, spans });
    const hintNow = () => status(desk.scene.now, some, desk.state).hint;
    desk.runTo(ms(`${monday}T12:00`));
    expect(hintNow()).toBeNull();
    desk.runTo(ms(`${monday}T15:30`));
    expect(hintNow()).toMatchObject({ reason: 'sound', count: 2 });
    desk.runTo(ms(`${monday}T17:00`));
    expect(hintNow()).toBeNull();
  });

  test('a night in between starts the two hours anew', () => {
    const spans = [
      span('call', `${monday}T17:00`, '2026-03-03T12:00'),
      span('asleep', `${monday}T18:00`, '2026-03-03T09:00'),
    ];
    const desk = deskAt({ settings, spans });
    desk.runTo(ms('2026-03-03T12:00'));
    expect(desk.state.sound?.since).toBe(ms('2026-03-03T09:00'));
    const [, tuesday] = desk.ledger.all;
    expect(tuesday).toMatchObject({ shownAt: expect.any(Number) });
    expect(tuesday?.shownAt).toBeGreaterThanOrEqual(ms('2026-03-03T11:00'));
  });

  test('a newer one takes the place of one that is still held, which ends with its reason', () => {
    const spans = [span('call', `${monday}T10:00`, `${monday}T11:00`)];
    const desk = deskAt({ settings: timesAt('10:30', '10:40'), spans });
    desk.runTo(ms(`${monday}T20:00`));
    expect(desk.ledger.all.map((row) => [row.outcome, row.reason, row.ends])).toEqual([
      ['letGo', 'sound', 1],
      ['unknown', null, 1],
    ]);
  });

  test('two minutes of quiet in a call are not its end', () => {
    const spans = [
      span('call', `${monday}T10:00`, `${monday}T10:32`),
      span('call', `${monday}T10:33:30`, `${monday}T10:50`),
    ];
    const desk = deskAt({ settings, spans });
    desk.runTo(evening);
    expect(desk.ledger.shownOnes[0]?.shownAt).toBeGreaterThanOrEqual(ms(`${monday}T10:52`));
  });
});

describe('landing after a call', () => {
  const landing = settingsWith({ landing: true, few: { perDay: 2, gapMinutes: 90 } });
  const spans = [
    span('call', `${monday}T09:10`, `${monday}T09:40`),
    span('call', `${monday}T15:00`, `${monday}T15:40`),
  ];

  test('opt-in: a pause a few minutes after, once a day, within the number', () => {
    let landed = 0;
    for (let seed = 1; seed < 30; seed++) {
      const desk = deskAt({ settings: landing, spans, seed });
      desk.runTo(evening);
      const shown = desk.ledger.shownOnes;
      const landings = shown.filter((row) => row.origin === 'landing');
      expect(landings.length).toBeLessThanOrEqual(1);
      expect(shown.length).toBeLessThanOrEqual(2);
      landed += landings.length;
      for (const { shownAt } of landings) {
        const after = Math.min(
          ...spans.map(({ to }) => (shownAt > to ? shownAt - to : Number.POSITIVE_INFINITY)),
        );
        expect(after).toBeGreaterThanOrEqual(2 * minute);
        expect(after).toBeLessThanOrEqual(18 * minute);
      }
    }
    expect(landed).toBeGreaterThan(20);
  });

  test('not without the wish, not after a short sound, not outside hours', () => {
    const one = (patch: object, list = spans) => {
      const desk = deskAt({ settings: { ...landing, ...patch }, spans: list });
      desk.runTo(evening);
      return desk.ledger.shownOnes.filter((row) => row.origin === 'landing').length;
    };
    expect(one({ landing: false })).toBe(0);
    expect(one({ rhythm: 'asked' })).toBe(0);
    expect(one({}, [span('call', `${monday}T10:01`, `${monday}T10:04`)])).toBe(0);
    expect(one({}, [span('call', `${monday}T18:00`, `${monday}T18:40`)])).toBe(0);
  });
});

describe('gaps', () => {
  test('a gap that ends after the grace time lets go at once', () => {
    const every = settingsWith({ few: { perDay: 1, gapMinutes: 240 } });
    const desk = deskAt({ settings: every });
    const [planned = 0] = desk.state.plan?.moments ?? [];
    desk.runTo(planned - minute);
    desk.pause(null);
    desk.runTo(planned + minute);
    expect(desk.ledger.all).toMatchObject([{ outcome: 'letGo', reason: 'recentPause' }]);
    expect(desk.ledger.all[0]?.endedAt).toBeLessThanOrEqual(planned + minute);
  });

  test('a pause by hand less than the gap ago holds, and it can be switched off', () => {
    const few = settingsWith({ few: { perDay: 4, gapMinutes: 90 } });
    for (let seed = 1; seed < 20; seed++) {
      const desk = deskAt({ settings: few, seed, answer: ignoring });
      desk.runTo(ms(`${monday}T12:00`));
      desk.pause(null);
      const paused = desk.at;
      desk.runTo(evening);
      const next = desk.ledger.shownOnes.find((row) => row.shownAt > paused);
      if (next) expect(next.shownAt - paused).toBeGreaterThanOrEqual(90 * minute);
    }
  });

  test('nothing comes twice within the gap, whoever opens them', () => {
    const six = settingsWith({ few: { perDay: 5, gapMinutes: 102 } });
    const desk = deskAt({ settings: six, answer: opening });
    desk.runTo(ms(`${monday}T08:00`) + 200 * 24 * hour);
    const shown = desk.ledger.shownOnes;
    const gaps = shown.slice(1).map((row, index) => row.shownAt - (shown[index]?.shownAt ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(102 * minute);
    // The tightest fit there is: the pauses themselves must not push any out of the day.
    expect(shown.length).toBeGreaterThan(0.97 * 5 * 143);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../../../utils/schedule/chance.ts';
import { drawTimes } from '../../../../utils/schedule/rhythms/random-rhythm.ts';
import { hour, minute } from '../../../tools/simulate/world.ts';
import { seed } from '../runs.ts';
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

const nine = ms(`${monday}T09:00`);
const office = [{ day: monday, start: nine, end: nine + 8.5 * hour }];
/** The last two minutes are left free. */
const usableMs = 8.5 * hour - 2 * minute;

/** How many of the moments drawn lie in each seventeenth of the hours. */
function overDays(days: number, perDay: number, gap: number): number[] {
  const chance = chanceFrom(perDay * 7919);
  const parts: number[] = new Array(17).fill(0);
  for (let day = 0; day < days; day++) {
    for (const at of drawTimes(office, perDay, gap * minute, chance)) {
      const part = Math.floor(((at - nine) / usableMs) * parts.length);
      parts[part] = (parts[part] ?? 0) + 1;
    }
  }
  return parts;
}

describe('a few a day', () => {
  test('over 1,000 days every part of the hours is filled evenly', () => {
    for (const [perDay, gap] of [
      [1, 90],
      [2, 90],
      [3, 90],
      [5, 90],
      [6, 80],
    ] as const) {
      const days = 1000;
      const parts = overDays(days, perDay, gap);
      const expected = (perDay * days) / parts.length;
      const off = parts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
      // Chi-square with 16 degrees of freedom: 1 in 10,000 beyond 45.
      expect(off, `${perDay} a day: ${parts}`).toBeLessThan(45);
    }
  });

  test('one in each equal part of the day, with the gap and room for a pause between any two', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 6 }), (chance, perDay) => {
        const drawn = drawTimes(office, perDay, 80 * minute, chanceFrom(chance));
        const part = usableMs / perDay;
        expect(drawn.map((at) => Math.floor((at - nine) / part))).toEqual([...drawn.keys()]);
        const gaps = drawn.slice(1).map((at, index) => at - (drawn[index] ?? 0));
        // Six leave 4 min 40 s beside the gap, and half of that is the pause's.
        const room = perDay === 6 ? 2 * minute : 6 * minute - 1;
        const smallest = Math.min(...gaps, Number.POSITIVE_INFINITY);
        expect(smallest).toBeGreaterThanOrEqual(80 * minute + room);
      }),
      { numRuns: 3000, seed },
    );
  });

  test('never the same twice', () => {
    const chance = chanceFrom(3);
    const seen = new Set(Array.from({ length: 500 }, () => drawTimes(office, 2, 0, chance)[0]));
    expect(seen.size).toBeGreaterThan(495);
  });

  test('knowing the first tells little of the second', () => {
    const chance = chanceFrom(11);
    const seconds: number[][] = [[], [], []];
    for (let day = 0; day < 3000; day++) {
      const [first = 0, second = 0] = drawTimes(office, 2, 90 * minute, chance);
      const third = Math.floor(((first - nine) / (4.25 * hour)) * 3);
      seconds[third]?.push((second - nine - 4.25 * hour) / (4.25 * hour));
    }
    for (const places of seconds) {
      const mean = places.reduce((sum, place) => sum + place, 0) / places.length;
      const spread = Math.sqrt(
        places.reduce((sum, place) => sum + (place - mean) ** 2, 0) / places.length,
      );
      // Evenly spread would be 0.29.
      expect(spread).toBeGreaterThan(0.2);
    }
  });

  test('as many as just fit: each on every day, nearly even, and still a minute beside the gap', () => {
    const parts = overDays(1000, 6, 85);
    const even = 6000 / parts.length;
    for (const count of parts) expect(Math.abs(count / even - 1)).toBeLessThan(0.4);
    const chance = chanceFrom(6);
    const firsts = new Set<number>();
    for (let day = 0; day < 300; day++) {
      const drawn = drawTimes(office, 6, 85 * minute, chance);
      const gaps = drawn.slice(1).map((at, index) => at - (drawn[index] ?? 0));
      expect(gaps).toHaveLength(5);
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(86 * minute - 1);
      firsts.add(drawn[0] ?? 0);
    }
    expect(firsts.size).toBeGreaterThan(295);
  });

  test('none in the last two minutes of any stretch of the hours, or the last third of a short one', () => {
    const split = [
      { day: monday, start: nine, end: nine + 5 * minute },
      { day: monday, start: nine + hour, end: nine + hour + 3 * minute },
    ];
    const chance = chanceFrom(8);
    for (let day = 0; day < 500; day++) {
      const [at = 0] = drawTimes(split, 1, 15 * minute, chance);
      const inFirst = nine <= at && at < nine + (5 * minute * 2) / 3;
      const inSecond = nine + hour <= at && at < nine + hour + 2 * minute;
      expect(inFirst || inSecond, String(at - nine)).toBe(true);
    }
  });

  test('where they do not fit, as many as do', () => {
    const short = [{ day: monday, start: nine, end: nine + 2 * hour }];
    for (let seed = 0; seed < 200; seed++) {
      const drawn = drawTimes(short, 6, 90 * minute, chanceFrom(seed));
      expect(drawn).toHaveLength(2);
      expect((drawn[1] ?? 0) - (drawn[0] ?? 0)).toBeGreaterThanOrEqual(91 * minute - 1);
      expect(drawn[0]).toBeGreaterThanOrEqual(nine);
      expect(drawn[1]).toBeLessThan(nine + 2 * hour);
    }
    expect(drawTimes([], 2, minute, chanceFrom(1))).toEqual([]);
  });

  test('its number on every working day, none on others', () => {
    const desk = deskAt({
      settings: settingsWith({ few: { perDay: 3, gapMinutes: 90 } }),
      answer: opening,
    });
    desk.runTo(ms('2026-03-29T23:00'));
    const days = shownTimes(desk).map((time) => time.slice(0, 10));
    expect(new Set(days).size).toBe(20);
    expect(days).toHaveLength(60);
  });

  test('a start in the evening brings an evening’s share', () => {
    let shown = 0;
    for (let seed = 0; seed < 200; seed++) {
      const desk = deskAt({ from: `${monday}T16:30`, seed });
      desk.runTo(ms(`${monday}T23:00`));
      shown += desk.ledger.shownOnes.length;
    }
    // An hour of eight and a half holds 47 of 400.
    expect(shown).toBeGreaterThan(25);
    expect(shown).toBeLessThan(75);
  });
});

describe('every N minutes', () => {
  const hourly = settingsWith({
    rhythm: 'every',
    every: { minutes: 60, naturalBreakMinutes: 10 },
  });

  test('from N minutes into the day, N after each nudge', () => {
    const desk = deskAt({ settings: hourly });
    desk.runTo(ms(`${monday}T23:00`));
    const times = shownTimes(desk).map((time) => time.slice(11));
    expect(times).toEqual(['10:00', '11:00', '12:00', '13:00', '14:00', '15:00', '16:00', '17:00']);
  });

  test('counted from a pause by hand', () => {
    const desk = deskAt({ settings: hourly });
    desk.runTo(ms(`${monday}T10:30`));
    desk.pause(null);
    desk.runTo(ms(`${monday}T12:00`));
    expect(shownTimes(desk)).toEqual([`${monday}T10:00`, `${monday}T11:30`]);
  });

  test('counted from coming back after a natural break, not after a short one', () => {
    const awayFrom = (from: string, to: string) => {
      const spans = [span('away', `${monday}T${from}`, `${monday}T${to}`)];
      const desk = deskAt({ settings: hourly, spans });
      desk.runTo(ms(`${monday}T12:30`));
      return shownTimes(desk).map((time) => time.slice(11));
    };
    expect(awayFrom('10:20', '10:40')).toEqual(['10:00', '11:40']);
    expect(awayFrom('10:20', '10:26')).toEqual(['10:00', '11:00', '12:00']);
    // Away over its time: it starts anew on coming back, and nothing is missed.
    expect(awayFrom('10:40', '11:20')).toEqual(['10:00', '12:20']);
  });

  test('a lunch break in the hours moves it to the afternoon', () => {
    const split = [
      { from: '09:00', to: '12:00' },
      { from: '13:00', to: '15:00' },
    ];
    const desk = deskAt({ settings: { ...hourly, hours: { ...hourly.hours, mon: split } } });
    desk.runTo(ms(`${monday}T23:00`));
    const times = shownTimes(desk).map((time) => time.slice(11));
    expect(times).toEqual(['10:00', '11:00', '13:00', '14:00']);
  });

  test('counted from one that was let go, and from one put off', () => {
    const spans = [span('call', `${monday}T10:50`, `${monday}T12:10`)];
    const held = deskAt({ settings: hourly, spans });
    held.runTo(ms(`${monday}T13:00`));
    expect(held.ledger.all.map((row) => row.reason)).toEqual([null, 'sound', null]);
    expect(shownTimes(held)).toEqual([`${monday}T10:00`, `${monday}T12:45`]);
    const answers = [{ kind: 'later', afterMs: 1000 } as const];
    const settings = {
      ...hourly,
      every: { minutes: 15, naturalBreakMinutes: 10 },
      laterMinutes: 40,
    };
    const desk = deskAt({ settings, answer: () => answers.shift() ?? ignoring() });
    desk.runTo(ms(`${monday}T10:12`));
    expect(shownTimes(desk).map((time) => time.slice(11))).toEqual(['09:15', '09:55', '10:10']);
    expect(desk.ledger.all).toHaveLength(3);
  });

  test('a day shorter than N still has one', () => {
    const long = { ...hourly, every: { minutes: 240, naturalBreakMinutes: 10 } };
    const short = [{ from: '09:00', to: '11:00' }];
    const desk = deskAt({ settings: { ...long, hours: { ...long.hours, mon: short } } });
    desk.runTo(ms(`${monday}T23:00`));
    expect(shownTimes(desk)).toEqual([`${monday}T10:00`]);
  });
});

describe('at set times', () => {
  test('each, each day, and no gap or number of another rhythm binds it', () => {
    const desk = deskAt({ settings: timesAt('09:00', '09:05', '09:10', '15:00', '23:55') });
    desk.runTo(ms('2026-03-04T00:30'));
    expect(shownTimes(desk)).toHaveLength(10);
  });

  test('outside the hours they stay silent', () => {
    const settings = { ...timesAt('08:30', '12:00'), hours: settingsWith().hours };
    const desk = deskAt({ settings });
    desk.runTo(ms('2026-03-09T00:00'));
    expect(shownTimes(desk).map((time) => time.slice(11))).toEqual(Array(5).fill('12:00'));
  });
});

test('only when I open it: never', () => {
  const desk = deskAt({ settings: settingsWith({ rhythm: 'asked', landing: true }) });
  desk.runTo(ms('2026-03-09T00:00'));
  expect(desk.ledger.all).toEqual([]);
});

test('Later puts a nudge off once, and then it comes', () => {
  let first = true;
  const desk = deskAt({
    settings: timesAt('10:30', '15:00'),
    answer: () => {
      const answer = first ? ({ kind: 'later', afterMs: 10_000 } as const) : ignoring();
      first = false;
      return answer;
    },
  });
  desk.runTo(ms(`${monday}T20:00`));
  expect(shownTimes(desk).map((time) => time.slice(11))).toEqual(['10:30', '10:45', '15:00']);
  expect(desk.ledger.shownOnes.map((row) => row.outcome)).toEqual(['later', 'unknown', 'unknown']);
});

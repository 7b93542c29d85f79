import { describe, expect, test, vi } from 'vitest';
import { readState } from '../../../utils/schedule/read-state.ts';
import { freshState, type ScheduleState } from '../../../utils/schedule/state.ts';
import { ms } from './scene.ts';

const at = ms('2026-03-02T10:00');
const nudge = {
  id: 'n1',
  plannedAt: at,
  origin: 'rhythm',
  element: 'kindness',
  wording: 3,
  mayLater: true,
} as const;

/** A state in which every part says something. */
const whole: ScheduleState = {
  version: 1,
  seed: 7,
  made: 4,
  seen: { at, zone: 'Europe/Berlin' },
  plan: { key: 'few-1/', day: '2026-03-02', moments: [at], substitutes: 1 },
  due: {
    nudge,
    counts: true,
    deadline: at,
    hold: { reason: 'recentNudge', since: at },
    releaseAt: at,
  },
  intent: { nudge, counts: false, at },
  open: { nudge, shownAt: at, as: 'both' },
  dot: { id: 'n1', since: at },
  later: { nudge, counts: true, rhythm: 'few' },
  rest: { choice: '1h', since: at, until: at, by: 'person', asked: false },
  backOff: { level: 'half', ignored: 2, knownSeenAt: at },
  untouchedDays: ['2026-03-01'],
  dotOnly: { since: at, triedAt: at },
  closes: [400],
  shownByDay: { '2026-03-02': 2 },
  lastShown: { id: 'n1', at, as: 'dot' },
  countedAt: at,
  lastPauseAt: at,
  pauseFrom: 'n1',
  lastHeld: { id: 'n1', at, reason: 'sound' },
  lastLetGo: { id: 'n1', at, reason: 'replanned' },
  lastLeft: { nudge, at },
  letGoRow: { reason: 'away', count: 2, settled: false },
  away: { since: at },
  back: { at, afterMs: 5 },
  sound: { since: at, last: at, quietSince: at, isTalk: true },
  fullScreen: { since: at },
  after: { key: 'k1', days: { '2026-03-02': ['break'] } },
  landedOn: '2026-03-02',
  used: [{ at, element: 'kindness' }],
  worded: [{ at, element: 'kindness', wording: 3 }],
  notices: [
    { at, kind: 'clockBack', byMs: 5 },
    { at, kind: 'zone', from: 'UTC', to: 'Europe/Berlin' },
  ],
};
const fresh = freshState(9);
const names = Object.keys(whole) as (keyof ScheduleState)[];

describe('a stored state', () => {
  test('is read with all it says, and nothing that nobody knows', () => {
    expect(readState(structuredClone(whole), 9)).toEqual(whole);
    expect(readState({ ...whole, more: 1 }, 9)).toEqual(whole);
    expect(names.sort()).toEqual(Object.keys(fresh).sort());
  });

  test('that is fresh is read as it is', () => {
    expect(readState(freshState(7), 9)).toEqual(freshState(7));
  });

  test.each(names)('without %s is that of a fresh one there, and nowhere else', (name) => {
    const { [name]: _, ...rest } = whole;
    const expected = { ...whole, [name]: fresh[name] };
    expect(readState(rest, 9)).toEqual(expected);
    for (const bad of [undefined, Number.NaN, 'x'.repeat(201), { at: 'x' }, [7, 'x'], true]) {
      if (name === 'version') continue;
      expect(readState({ ...whole, [name]: bad }, 9)).toEqual(expected);
    }
  });

  test('has another seed only where it has none', () => {
    const seed = vi.fn(() => 11);
    expect(readState(whole, seed).seed).toBe(7);
    expect(seed).not.toHaveBeenCalled();
    for (const raw of [undefined, null, 'x', [], {}, { seed: -1 }, { seed: '7' }]) {
      expect(readState(raw, seed)).toEqual(freshState(11));
    }
    expect(seed).toHaveBeenCalledTimes(7);
    expect(readState(Object.create({ seed: 7, made: 4 }), 11)).toEqual(freshState(11));
  });

  const nothing: (keyof ScheduleState)[] = [
    ...(['seen', 'plan', 'due', 'intent', 'open', 'dot', 'later', 'rest', 'dotOnly'] as const),
    ...(['lastShown', 'countedAt', 'lastPauseAt', 'pauseFrom', 'lastHeld', 'lastLetGo'] as const),
    ...(['lastLeft', 'letGoRow', 'away', 'back', 'sound', 'fullScreen', 'landedOn'] as const),
  ];
  test.each(names.filter((name) => !nothing.includes(name)))('is never without %s', (name) => {
    const expected = { ...whole, [name]: fresh[name] };
    if (name !== 'version') expect(readState({ ...whole, [name]: null }, 9)).toEqual(expected);
  });

  test('may lack what came later', () => {
    const { isTalk: _talk, ...sound } = whole.sound ?? { since: 0, last: 0, quietSince: null };
    const { rhythm: _rhythm, ...later } = whole.later ?? { nudge, counts: true };
    const { substitutes: _some, ...plan } = whole.plan ?? { key: '', day: '', moments: [] };
    const older = { ...whole, sound, later, plan };
    expect(readState(older, 9)).toEqual(older);
  });

  const days = [
    '2026-02-30',
    '2026-3-02',
    '02026-03-02',
    '2026-03-02T10',
    '',
    20260302,
    '2026-13-01',
  ];
  test.each(days)('has no day called %s', (day) => {
    const plan = { ...whole.plan, day };
    expect(readState({ ...whole, plan }, 9).plan).toBeNull();
    expect(readState({ ...whole, landedOn: day }, 9).landedOn).toBeNull();
    expect(readState({ ...whole, untouchedDays: [day] }, 9).untouchedDays).toEqual([]);
    expect(readState({ ...whole, shownByDay: { [day]: 1 } }, 9).shownByDay).toEqual({});
  });

  const last = 253_402_300_799_999;
  test.each<[number, boolean]>([
    [0, true],
    [-1, false],
    [last, true],
    [last + 1, false],
  ])('has the moment %d: %s', (moment, is) => {
    expect(readState({ ...whole, countedAt: moment }, 9).countedAt).toBe(is ? moment : null);
    expect(readState({ ...whole, made: moment }, 9).made).toBe(is ? moment : 0);
  });

  test('has texts and lists of some length', () => {
    const text = (length: number) =>
      readState({ ...whole, pauseFrom: 'x'.repeat(length) }, 9).pauseFrom?.length;
    expect([text(200), text(201)]).toEqual([200, undefined]);
    const list = (length: number) =>
      readState({ ...whole, closes: Array(length).fill(400) }, 9).closes.length;
    expect([list(1_000), list(1_001)]).toEqual([1_000, 0]);
  });

  const choices: [string, object][] = [
    ['rest', { rest: { ...whole.rest, choice: 'never' } }],
    ['rest', { rest: { ...whole.rest, by: 'nobody' } }],
    ['open', { open: { ...whole.open, as: 'sound' } }],
    ['open', { open: { ...whole.open, nudge: { ...nudge, origin: 'other' } } }],
    ['open', { open: { ...whole.open, nudge: { ...nudge, element: 'other' } } }],
    ['due', { due: { ...whole.due, hold: { reason: 'rest', since: at } } }],
    ['later', { later: { ...whole.later, rhythm: 'other' } }],
    ['lastHeld', { lastHeld: { ...whole.lastHeld, reason: 'missed' } }],
    ['lastLetGo', { lastLetGo: { ...whole.lastLetGo, reason: 'other' } }],
    ['backOff', { backOff: { ...whole.backOff, level: 'none' } }],
    ['notices', { notices: [{ at, kind: 'clockBack' }] }],
    ['notices', { notices: [{ at, kind: 'zone', from: 'UTC' }] }],
    ['notices', { notices: [{ at, kind: 'other', byMs: 5, from: 'UTC', to: 'UTC' }] }],
    ['used', { used: [...whole.used, { at }] }],
    ['shownByDay', { shownByDay: { '2026-03-02': -1 } }],
    ['shownByDay', { shownByDay: [] }],
  ];
  test.each(choices)('has no %s like %j', (name, patch) => {
    const part = name as keyof ScheduleState;
    expect(readState({ ...whole, ...patch }, 9)).toEqual({ ...whole, [part]: fresh[part] });
  });

  test.each([
    'missed',
    'outsideHours',
    'rest',
    'later',
    'replaced',
    'enough',
    'replanned',
    'typing',
  ])('may have let one go for "%s"', (reason) => {
    const lastLetGo = { ...whole.lastLetGo, reason };
    expect(readState({ ...whole, lastLetGo }, 9).lastLetGo).toEqual(lastLetGo);
  });

  test.each(['rhythm', 'later', 'landing', 'sent'])('may have a nudge of origin "%s"', (origin) => {
    const open = { ...whole.open, nudge: { ...nudge, origin } };
    expect(readState({ ...whole, open }, 9).open).toEqual(open);
  });

  test.each(['both', 'notification', 'dot', 'none'])('may have shown one as "%s"', (as) => {
    expect(readState({ ...whole, open: { ...whole.open, as } }, 9).open?.as).toBe(as);
  });

  test.each(['full', 'half', 'dotOnly'])('may be at "%s"', (level) => {
    expect(readState({ ...whole, backOff: { ...whole.backOff, level } }, 9).backOff.level).toBe(
      level,
    );
  });
});

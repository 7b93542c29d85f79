import { describe, expect, test } from 'vitest';
import { termOfLetter } from '../../../../utils/log/retention/letter-term.ts';
import {
  type KeepRecord,
  lastDayOver,
  nextLook,
} from '../../../../utils/log/retention/retention.ts';

const hour = 3_600_000;
const at = Date.UTC(2026, 1, 5, 10);
const look = (after: number, day = '2026-02-05', slipped = 0) => ({
  at: at + after,
  day,
  slipped,
  sameSession: true,
});

test.each([
  ['always', '2026-03-31', null],
  ['month', '2026-03-31', '2026-02-28'],
  ['month', '2026-02-05', '2026-01-05'],
  ['year', '2026-03-31', '2025-03-30'],
  ['year', '2028-02-29', '2027-02-27'],
] as const)('kept for %s, on %s what is over ends with %s', (keepFor, day, last) => {
  expect(lastDayOver(keepFor, Temporal.PlainDate.from(day))).toBe(last);
});

describe('one look', () => {
  const first = nextLook('month', null, look(0));
  const record = first.record as KeepRecord;

  test('at first takes nothing, and is remembered', () => {
    const clock = { at, seen: [{ day: '2026-02-05', unseen: 0 }], doubt: null };
    expect(first).toEqual({ letGo: null, record: { lastOver: '2026-01-05', at, clock } });
  });

  test('is forgotten where everything stays', () => {
    expect(nextLook('always', record, look(hour))).toEqual({ letGo: null, record: null });
  });

  test('is written down again after an hour, or on another day', () => {
    expect(nextLook('month', record, look(0)).record).toBe(record);
    expect(nextLook('month', record, look(hour - 1)).record).toBe(record);
    const later = nextLook('month', record, look(hour));
    expect(later).toMatchObject({ letGo: null, record: { at, clock: { at: at + hour } } });
    const next = nextLook('month', record, look(1, '2026-02-06'));
    expect(next.record).toMatchObject({ lastOver: '2026-01-05', at, clock: { at: at + 1 } });
  });

  test('takes what was over at the one before, 20 hours after that', () => {
    expect(nextLook('month', record, look(20 * hour - 1, '2026-02-06')).letGo).toBe(null);
    const next = nextLook('month', record, look(20 * hour, '2026-02-06'));
    expect(next.letGo).toBe('2026-01-05');
    expect(next.record).toMatchObject({ lastOver: '2026-01-06', at: at + 20 * hour });
  });

  test('takes the less of the two where the term grew or the day went back', () => {
    expect(nextLook('year', record, look(20 * hour)).letGo).toBe('2025-02-04');
    expect(nextLook('month', record, look(20 * hour, '2026-02-04')).letGo).toBe('2026-01-04');
  });

  test('begins anew where the clock went back, however little', () => {
    const back = nextLook('month', record, look(-1));
    expect(back).toMatchObject({ letGo: null, record: { at: at - 1 } });
  });

  test('begins anew at a jump, takes nothing in doubt, and counts on in it', () => {
    const jump = nextLook('month', record, look(21 * hour, '2026-02-06', 48 * hour));
    expect(jump).toMatchObject({ letGo: null, record: { at: at + 21 * hour } });
    const doubted = jump.record as KeepRecord;
    expect(doubted.clock.doubt).toMatchObject({ from: '2026-02-06', days: [] });
    const soon = nextLook('month', doubted, look(22 * hour, '2026-02-06'));
    expect(soon.record).toMatchObject({ at: at + 21 * hour, clock: { at: at + 22 * hour } });
    const same = nextLook('month', doubted, look(22 * hour - 1, '2026-02-06'));
    expect(same.record).toBe(doubted);
    const day = nextLook('month', doubted, look(42 * hour, '2026-02-07'));
    expect(day).toMatchObject({ letGo: null, record: { at: at + 42 * hour } });
    expect(day.record?.clock.doubt?.days).toEqual(['2026-02-07']);
    const after = nextLook('month', day.record, look(43 * hour, '2026-02-07', 48 * hour));
    expect(after.record).toMatchObject({ at: at + 43 * hour, clock: { doubt: { days: [] } } });
  });
});

describe('the term of a letter', () => {
  const day = '2026-03-01';
  const zone = 'Europe/Berlin';
  const night = '2026-03-05T23:30:00.000Z';

  test.each([
    ['written for nobody to bring back', { day, payload: {} }, day],
    ['waiting', { day, payload: { returns: '2026-04-01' } }, null],
    [
      'waiting for a hard moment, and edited',
      { day, editedAt: night, payload: { returns: 'hard' } },
      null,
    ],
    ['opened', { day, zone, payload: { returns: '2026-03-04', opened: night } }, '2026-03-06'],
    [
      'opened before it was edited',
      { day, zone, editedAt: '2026-05-05T00:00:00.000Z', payload: { opened: night } },
      '2026-03-06',
    ],
    ['opened somewhere without a zone', { day, payload: { opened: night } }, '2026-03-05'],
    ['of a zone nobody knows', { day, zone: 'No/Where', payload: { opened: night } }, '2026-03-05'],
    ['opened before it was written', { day, payload: { opened: '2026-02-01T00:00:00.000Z' } }, day],
    ['left in the log', { day, zone, editedAt: night, payload: {} }, '2026-03-06'],
    ['with an edit that is no text', { day, editedAt: 7, payload: {} }, day],
    ['opened at no instant', { day, payload: { opened: '2026-03-09 tea' } }, '2026-03-09'],
    ['without a day', { payload: {} }, null],
    ['without words', { day }, null],
    ['sealed', { day, payload: {}, sealed: { key: 1 } }, null],
    ['that is nothing', null, null],
    ['that is not there', undefined, null],
  ])('%s', (_, row, term) => {
    expect(termOfLetter(row)).toBe(term);
  });
});

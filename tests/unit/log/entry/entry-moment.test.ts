import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedEntry } from '../../../../utils/log/entry/create-entry.ts';
import { movedMoment, wallTimeOf } from '../../../../utils/log/entry/entry-moment.ts';
import { parseEntry } from '../../../../utils/log/entry/parse-entry.ts';
import { mergeEntries } from '../../../../utils/log/transfer/merge-entries.ts';
import { zones } from '../../../tools/simulate/anything.ts';
import { anyEntry } from '../any-entry.ts';

const berlin = { at: '2026-03-02T09:12:34.567Z', zone: 'Europe/Berlin' };
const now = Date.parse('2026-03-02T12:00:00.000Z');

describe('the moment an entry moves to', () => {
  test('is told by the clock of its own zone', () => {
    expect(wallTimeOf(berlin)).toEqual({ day: '2026-03-02', time: '10:12' });
    expect(movedMoment(berlin, { day: '2026-03-01', time: '23:30' }, now)).toEqual({
      at: '2026-03-01T22:30:00.000Z',
      day: '2026-03-01',
    });
    const nowhere = { ...berlin, zone: 'Nowhere/Special' };
    expect(wallTimeOf(nowhere)).toEqual({ day: '2026-03-02', time: '09:12' });
  });

  test('stays to the millisecond where nothing changes', () => {
    expect(movedMoment(berlin, { day: '2026-03-02', time: '10:12' }, now)).toBe('same');
  });

  test('is never in the future', () => {
    expect(movedMoment(berlin, { day: '2026-03-02', time: '13:00' }, now)).toMatchObject({
      at: '2026-03-02T12:00:00.000Z',
    });
    expect(movedMoment(berlin, { day: '2026-03-02', time: '13:01' }, now)).toBe('future');
    expect(movedMoment(berlin, { day: '2026-03-03', time: '00:00' }, now)).toBe('future');
  });

  test.each([
    ['', '10:00'],
    ['2026-02-30', '10:00'],
    ['2026-03-01', ''],
    ['2026-03-01', '25:00'],
  ])('is none at %j %j', (day, time) => {
    expect(movedMoment(berlin, { day, time }, now)).toBe('no-time');
  });

  test('in a gap is after it, and where a date was skipped the next one', () => {
    const gap = movedMoment(berlin, { day: '2025-03-30', time: '02:30' }, now);
    expect(gap).toEqual({ at: '2025-03-30T01:30:00.000Z', day: '2025-03-30' });
    const samoa = { at: '2026-01-02T00:00:00.000Z', zone: 'Pacific/Apia' };
    expect(movedMoment(samoa, { day: '2011-12-30', time: '12:00' }, now)).toMatchObject({
      day: '2011-12-31',
    });
  });
});

test('moved anywhere, it is an entry, is where it was put, and its newer place wins a merge', async () => {
  const day = fc.date({
    min: new Date('1970-01-02T00:00:00Z'),
    max: new Date('2035-01-01T00:00:00Z'),
    noInvalidDate: true,
  });
  await fc.assert(
    fc.asyncProperty(anyEntry, day, fc.constantFrom(...zones), async (some, to, zone) => {
      const entry = { ...some, zone, editedAt: some.editedAt ?? some.at };
      const when = wallTimeOf({ at: to.toISOString(), zone });
      const moved = movedMoment(entry, when, Date.parse('2036-01-01T00:00:00Z'));
      if (typeof moved === 'string') return;
      const changed = changedEntry(entry, { moved }, Date.now());
      expect(parseEntry(changed)).toEqual(changed);
      expect(changed.id).toBe(entry.id);
      expect(wallTimeOf(changed).day).toBe(changed.day);
      // A time that comes twice may be either; a time in a gap comes after it.
      expect(Math.abs(Date.parse(changed.at) - to.getTime())).toBeLessThan(26 * 3_600_000);
      for (const merged of [mergeEntries(entry, changed), mergeEntries(changed, entry)]) {
        expect(await merged).toEqual({ entry: changed, beside: null });
      }
    }),
    { numRuns: 150 },
  );
});

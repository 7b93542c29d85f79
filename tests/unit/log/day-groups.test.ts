import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupsOf } from '../../../components/log/day-groups.ts';
import { editableFields, editedPayload } from '../../../components/log/entry/editable-fields.ts';
import type { Entry } from '../../../utils/log/entry/entry.ts';
import { anyEntry } from './any-entry.ts';

test('groups hold every entry once, in order, each of one day; a day is named where it begins', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 60 }), (entries) => {
      const groups = groupsOf(entries);
      expect(groups.flatMap((group) => group.entries)).toEqual(entries);
      for (const [index, { day, named, entries: own }] of groups.entries()) {
        expect(own.length).toBeGreaterThan(0);
        expect(own.length).toBeLessThanOrEqual(6);
        expect(own.every((entry) => entry.day === day)).toBe(true);
        expect(named).toBe(groups[index - 1]?.day !== day);
      }
    }),
  );
});

test('F86 long texts stand in groups of few, so that a page draws no more than it needs', () => {
  const entries = Array.from({ length: 9 }, (_, n) => ({
    id: String(n),
    day: '2026-01-05',
    kind: 'line',
    payload: { text: 'a'.repeat(n < 3 ? 10 : 1_000_000) },
  })) as Entry[];
  expect(groupsOf(entries).map((group) => group.entries.length)).toEqual([4, 2, 2, 1]);
  expect(groupsOf(entries).map(({ named }) => named)).toEqual([true, false, false, false]);
});

test('whatever comes and goes, what stays is in its group, under its key', () => {
  const ids = fc.uniqueArray(fc.nat(200), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(
      ids,
      fc.array(fc.nat(200), { maxLength: 20 }),
      fc.nat(4),
      (first, changes, days) => {
        const entryOf = (n: number) =>
          ({
            id: `${1_000 + n}`,
            day: `2026-01-0${1 + Math.floor((n * days) / 201)}`,
            kind: 'line',
            payload: {},
          }) as Entry;
        const listOf = (numbers: number[]) => numbers.toSorted((a, b) => b - a).map(entryOf);
        let now = new Set(first);
        let groups = groupsOf(listOf([...now]));
        for (const n of changes) {
          const keyOf = new Map(groups.flatMap((g) => g.entries.map(({ id }) => [id, g.key])));
          now = now.has(n) ? new Set([...now].filter((one) => one !== n)) : new Set([...now, n]);
          groups = groupsOf(listOf([...now]), groups);
          expect(groups.flatMap((group) => group.entries)).toEqual(listOf([...now]));
          expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
          for (const { key, day, entries } of groups) {
            expect(entries.every((entry) => entry.day === day)).toBe(true);
            for (const { id } of entries) expect(keyOf.get(id) ?? key).toBe(key);
          }
        }
      },
    ),
  );
});

test('changing no text changes nothing', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      const texts = Object.fromEntries(
        editableFields(entry).map(({ field, text }) => [field, text]),
      );
      const { responsibility, note, ...rest } = entry.payload as Record<string, unknown>;
      expect(editedPayload(entry, texts)).toMatchObject(rest);
    }),
  );
});

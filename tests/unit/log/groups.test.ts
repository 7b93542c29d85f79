import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editableFields, editedPayload } from '../../../components/log/editable-fields.ts';
import { groupsOf } from '../../../components/log/groups.ts';
import { anyEntry } from './any-entry.ts';

test('groups hold every entry once, in order, each of one day; a day is named where it begins', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 60 }), (entries) => {
      const groups = groupsOf(entries);
      expect(groups.flatMap((group) => group.entries)).toEqual(entries);
      for (const [index, { day, named, entries: own }] of groups.entries()) {
        expect(own.length).toBeGreaterThan(0);
        expect(own.length).toBeLessThanOrEqual(12);
        expect(own.every((entry) => entry.day === day)).toBe(true);
        expect(named).toBe(groups[index - 1]?.day !== day);
      }
    }),
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

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedEntry, createEntry } from '../../../../utils/log/entry/create-entry.ts';
import { nextId } from '../../../../utils/log/entry/entry-id.ts';
import { parseEntry } from '../../../../utils/log/entry/parse-entry.ts';

const moment = Temporal.ZonedDateTime.from('2026-03-01T10:00:00+01:00[Europe/Berlin]');
const payload = { text: 'tea' };
const made = createEntry(
  { kind: 'line', element: 'kindness', source: 'popup', payload },
  nextId(0),
  moment,
);
if (!made) throw new Error('nothing made');

test('editedAt grows with every edit, whatever the clock does, and remembers the ones before', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3e12 }), { maxLength: 30 }), (times) => {
      let entry = made;
      const stamps: string[] = [];
      for (const [n, now] of times.entries()) {
        const before = entry.editedAt ?? entry.at;
        entry = changedEntry(entry, { payload: { text: `edit ${n}` } }, now);
        expect((entry.editedAt ?? '') > before).toBe(true);
        expect(entry.earlier ?? []).toEqual(stamps.slice(0, 20));
        stamps.unshift(entry.editedAt ?? '');
        expect(parseEntry(entry)).toEqual(entry);
      }
    }),
  );
});

test('marks come and go; a change that changes nothing is none', () => {
  const hard = changedEntry(made, { hard: true, comesBack: true, after: 'heavier' }, 0);
  expect(hard).toMatchObject({ hard: true, comesBack: true, after: 'heavier' });
  expect(changedEntry(hard, { hard: true, after: 'heavier', payload: { text: 'tea' } }, 9)).toBe(
    hard,
  );
  const bare = changedEntry(hard, { hard: false, comesBack: false, after: null }, 0);
  for (const mark of ['hard', 'comesBack', 'after']) expect(bare).not.toHaveProperty(mark);
});

test('a payload of another kind is a mistake, not a change', () => {
  const payload = { harsh: 'x', friend: '', kinder: '' };
  expect(() => changedEntry(made, { payload }, 0)).toThrow(TypeError);
});

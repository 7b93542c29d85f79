import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { EntryRow } from '../../../../utils/log/database/schema.ts';
import { readOne, readPage, updateEntry } from '../../../../utils/log/entries.ts';
import { changedEntry, createEntry } from '../../../../utils/log/entry/create-entry.ts';
import { dayText, instantText, isDay, isInstant } from '../../../../utils/log/entry/date-text.ts';
import type { Entry } from '../../../../utils/log/entry/entry.ts';
import { nextId } from '../../../../utils/log/entry/entry-id.ts';
import { parseEntry } from '../../../../utils/log/entry/parse-entry.ts';
import { changeEntries } from '../../../../utils/log/integrity/loss-check.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import {
  daysOfLog,
  entriesBetween,
  onThisDay,
} from '../../../../utils/log/reading/entries-by-day.ts';
import { mergeEntries } from '../../../../utils/log/transfer/merge-entries.ts';
import { dayIn } from '../../../../utils/practice/letter.ts';
import { newProfile } from '../place.ts';

beforeEach(newProfile);

const lastInstant = '9999-12-31T23:59:59.999Z';
const at = (text: string) => () => Temporal.ZonedDateTime.from(text);
const line = {
  kind: 'line',
  element: 'kindness',
  source: 'popup',
  payload: { text: 'tea' },
} as const;

/** Stands in the log as a file may have brought it, or as a fault has left it. */
function put(row: object): Promise<void> {
  return changeEntries(['entries'], async (tx) => {
    await tx.objectStore('entries').put(row as EntryRow);
    return { result: undefined, grown: 1 };
  });
}

describe('F82 the last and the first instant there are', () => {
  test('a letter last edited at the end of 9999 is called by a hard moment, and stays readable', async () => {
    const letter = await keepEntry({
      ...line,
      kind: 'letter',
      payload: { text: 'dear', returns: 'hard' },
    });
    await put({ ...letter, editedAt: lastInstant });
    await keepEntry({ ...line, hard: true });
    const called = await readOne(letter?.id ?? '');
    expect(called?.payload).toMatchObject({ text: 'dear' });
    expect(called?.payload).not.toMatchObject({ returns: 'hard' });
  });

  test('marking an entry last edited at the end of 9999 leaves it readable', async () => {
    const entry = await keepEntry(line);
    await put({ ...entry, editedAt: lastInstant });
    await updateEntry(entry?.id ?? '', { hard: true });
    expect((await readPage()).entries).toMatchObject([{ hard: true, editedAt: lastInstant }]);
  });

  test('whatever the clock says, what is kept or changed can be read back', () => {
    const time = fc.oneof(
      fc.integer({ min: -8.64e15, max: 8.64e15 }),
      fc.constantFrom(253_402_300_799_999, 253_402_300_800_000, -62_167_219_200_001),
    );
    const zone = fc.constantFrom('UTC', 'Pacific/Kiritimati', 'Etc/GMT+12');
    fc.assert(
      fc.property(time, time, zone, (then, later, zone) => {
        const moment = Temporal.Instant.fromEpochMilliseconds(then).toZonedDateTimeISO(zone);
        const made = createEntry(line, nextId(then), moment);
        expect(parseEntry(made)).toEqual(made);
        const changed = changedEntry(made as Entry, { hard: true }, later);
        expect(parseEntry(changed)).toEqual(changed);
        expect(isInstant(instantText(then))).toBe(true);
        expect(isDay(dayText(moment.toPlainDate()))).toBe(true);
      }),
    );
  });

  test('two edits at the last instant both stay', async () => {
    const made = createEntry(line, nextId(0), at('2026-03-01T10:00[UTC]')()) as Entry;
    const base = { ...made, editedAt: lastInstant };
    const one = changedEntry(base, { payload: { text: 'one' } }, 0);
    const other = changedEntry(base, { payload: { text: 'other' } }, 0);
    const { entry, beside } = await mergeEntries(one, other);
    const texts = [entry, beside].map(
      (e) => (e as Entry & { payload: { text: string } }).payload.text,
    );
    expect(texts.sort()).toEqual(['one', 'other']);
  });

  test('a month after the last day is that day', () => {
    expect(dayIn('month', '9999-12-15')).toBe('9999-12-31');
  });
});

describe('F82 one row with an odd date harms no other', () => {
  test('the very last id there is does not end keeping', async () => {
    const entry = await keepEntry(line);
    await put({ ...entry, id: '7ZZZZZZZZZZZZZZZZZZZZZZZZZ' });
    const later = await keepEntry({ ...line, payload: { text: 'after it' } });
    expect(await readOne(later?.id ?? '')).toEqual(later);
  });

  test('looking back reads to the last day of 9999', async () => {
    await keepEntry(line, { now: at('9999-12-20T10:00[UTC]') });
    const found = await Array.fromAsync(entriesBetween('0001-01-01', '9999-12-31'));
    expect(found.flat()).toHaveLength(1);
  });

  test('a line of the year 1 costs no reading of the centuries after it', async () => {
    await keepEntry(line, { now: at('0001-01-01T10:00[UTC]') });
    await keepEntry(line, { now: at('2026-03-01T10:00[UTC]') });
    expect(await Array.fromAsync(entriesBetween('0001-01-01', '2026-03-01'))).toHaveLength(2);
  });

  test.each(['+010000-01-01', '-000001-12-31', '0000-00-00', '2026-02-31', 'x'])(
    'a row set aside whose day is %s: first and last day, this day and a span do without it',
    async (day) => {
      const entry = await keepEntry(line, { now: at('2025-03-01T10:00[UTC]') });
      await keepEntry(line, { now: at('2026-03-01T10:00[UTC]') });
      await put({ ...entry, id: nextId(0), day });
      expect(await daysOfLog()).toEqual({ first: '2025-03-01', last: '2026-03-01' });
      expect(await onThisDay('2026-03-01')).toEqual([entry]);
      const found = await Array.fromAsync(entriesBetween('0000-01-01', '9999-12-31'));
      expect(found.flat()).toHaveLength(2);
    },
  );
});

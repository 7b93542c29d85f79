import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Entry, NewEntry } from '../../../../utils/log/entry/entry.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import { idsAround, onThisDay } from '../../../../utils/log/reading/entries-by-day.ts';
import { findEntries, fits, isQuery, type LogQuery } from '../../../../utils/log/reading/find.ts';
import { newProfile } from '../place.ts';

beforeEach(newProfile);

const at = (day: string) => () => Temporal.ZonedDateTime.from(`${day}T10:00[Europe/Berlin]`);
const keep = (entry: NewEntry, day: string) => keepEntry(entry, { now: at(day) });
const line = (text: string): NewEntry => ({
  kind: 'line',
  element: 'humanity',
  source: 'newtab',
  payload: { text },
});
const noticed = (...feelings: string[]): NewEntry => ({
  kind: 'notice',
  element: 'mindfulness',
  source: 'popup',
  payload: { feelings },
  after: 'lighter',
});

async function found(wish: LogQuery): Promise<Entry[]> {
  const steps = await Array.fromAsync(findEntries(wish));
  return steps.flatMap((step) => step.found.map(({ entry }) => entry));
}
const textOf = ({ payload }: Entry) => ('text' in payload ? payload.text : '');

describe('looking for entries', () => {
  beforeEach(async () => {
    await keep(line('Tea by the window'), '2026-03-01');
    await keep(noticed('irritated', 'hopeful'), '2026-03-02');
    await keep(line('No tea today'), '2026-03-03');
    await keep(noticed('hopeful'), '2026-03-03');
  });

  test('by words, by what they are, and by both; newest first', async () => {
    expect((await found({ text: 'TEA' })).map(textOf)).toEqual([
      'No tea today',
      'Tea by the window',
    ]);
    expect(await found({ text: '', kind: 'notice' })).toHaveLength(2);
    expect(await found({ text: '', feeling: 'irritated' })).toHaveLength(1);
    expect(await found({ text: '', after: 'lighter', element: 'mindfulness' })).toHaveLength(2);
    expect(await found({ text: 'tea', kind: 'notice' })).toEqual([]);
    expect(await found({ text: 'tea', element: 'humanity' })).toHaveLength(2);
  });

  test('by days, both included, whatever is kept around them', async () => {
    const days = async (wish: Partial<LogQuery>) =>
      (await found({ text: '', ...wish })).map(({ day }) => day.slice(-2));
    expect(await days({ from: '2026-03-02' })).toEqual(['03', '03', '02']);
    expect(await days({ to: '2026-03-02' })).toEqual(['02', '01']);
    expect(await days({ from: '2026-03-02', to: '2026-03-02' })).toEqual(['02']);
    expect(await days({ to: '2026-02-01' })).toEqual([]);
    expect(await days({ from: '2026-04-01' })).toEqual([]);
    expect(await days({ from: '2026-03-03', kind: 'notice' })).toEqual(['03']);
  });

  test('a wish for nothing is none', () => {
    expect(isQuery({ text: '  ' })).toBe(false);
    expect(isQuery({ text: 'a' })).toBe(true);
    expect(isQuery({ text: '', after: 'same' })).toBe(true);
  });

  test('what is found is all that fits, whatever the wish', async () => {
    const all = await found({ text: '', kind: 'line' }).then(async (lines) => [
      ...lines,
      ...(await found({ text: '', kind: 'notice' })),
    ]);
    const wish = fc.record(
      {
        text: fc.constantFrom('', 'tea', 'window'),
        kind: fc.constantFrom('line', 'notice', 'reframe'),
        element: fc.constantFrom('kindness', 'humanity', 'mindfulness'),
        feeling: fc.constantFrom('hopeful', 'irritated'),
        after: fc.constantFrom('lighter', 'same'),
      },
      { requiredKeys: ['text'] },
    ) as fc.Arbitrary<LogQuery>;
    await fc.assert(
      fc.asyncProperty(wish, async (one) => {
        const expected = all.filter(
          (entry) => fits(entry, one) && textOf(entry).toLowerCase().includes(one.text),
        );
        const ids = (entries: Entry[]) => entries.map(({ id }) => id).sort();
        expect(ids(await found(one))).toEqual(ids(expected));
      }),
      { numRuns: 60 },
    );
  });
});

describe('step by step', () => {
  test('newest first, over more than one batch; who stops asking pauses it', async () => {
    for (let n = 0; n < 230; n++)
      await keep(line(n % 10 === 0 ? `needle ${n}` : 'hay'), '2026-03-01');
    const steps = findEntries({ text: 'NEEDLE' });
    const first = (await steps.next()).value;
    expect(first.looked).toBe(200);
    expect(first.found.map(({ entry }: { entry: Entry }) => textOf(entry))[0]).toBe('needle 220');
    const second = (await steps.next()).value;
    expect([second.looked, first.found.length + second.found.length]).toEqual([230, 23]);
    expect((await steps.next()).done).toBe(true);
  });
});

describe('a day', () => {
  test('is found between the oldest and the newest that were kept for it', async () => {
    const ids: string[] = [];
    for (const day of ['2026-03-01', '2026-03-05', '2026-03-09']) {
      ids.push((await keep(line(day), day))?.id ?? '');
    }
    const [one, two, three] = ids;
    expect(await idsAround('2026-03-05')).toEqual({ oldest: two, newest: three });
    expect(await idsAround(undefined, '2026-03-05')).toEqual({ oldest: one, newest: two });
    expect(await idsAround('2026-03-02', '2026-03-04')).toBeNull();
    expect(await idsAround('2026-03-09', '2026-03-01')).toBeNull();
  });

  test('comes back from the years before, and from no other day', async () => {
    for (const day of ['2023-11-25', '2024-11-24', '2024-11-25', '2025-11-25', '2026-11-25']) {
      await keep(line(day), day);
    }
    const days = ((await onThisDay('2026-11-25')) as Entry[]).map(textOf);
    expect(days).toEqual(['2025-11-25', '2024-11-25', '2023-11-25']);
    expect(await onThisDay('2026-11-24')).toMatchObject([{ day: '2024-11-24' }]);
  });

  test('of a leap year comes back in leap years alone', async () => {
    await keep(line('leap'), '2024-02-29');
    await keep(line('28th'), '2025-02-28');
    expect(((await onThisDay('2028-02-29')) as Entry[]).map(textOf)).toEqual(['leap']);
  });

  test('of an empty log is nothing', async () => {
    expect(await onThisDay('2026-11-25')).toEqual([]);
    expect(await idsAround('2026-11-25')).toBeNull();
  });
});

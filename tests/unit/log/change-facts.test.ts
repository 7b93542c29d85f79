import { beforeEach, describe, expect, test } from 'vitest';
import { inTimeOrder } from '../../../components/log/in-time-order.ts';
import { changeFacts } from '../../../utils/log/change-facts.ts';
import { deleteEntry, readOne, readPage, updateEntry } from '../../../utils/log/entries.ts';
import type { Entry, NewEntry } from '../../../utils/log/entry/entry.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { onThisDay } from '../../../utils/log/reading/entries-by-day.ts';
import { findEntries, type LogQuery } from '../../../utils/log/reading/find.ts';
import { newProfile } from './place.ts';

beforeEach(newProfile);

const at = (text: string) => () => Temporal.ZonedDateTime.from(`${text}[Europe/Berlin]`);
const line = (text: string): NewEntry => ({
  kind: 'line',
  element: 'humanity',
  source: 'newtab',
  payload: { text },
});
const noticed: NewEntry = {
  kind: 'notice',
  element: 'mindfulness',
  source: 'popup',
  payload: { feelings: ['low'] },
};

async function keep(entry: NewEntry, when: string): Promise<Entry> {
  const kept = await keepEntry(entry, { now: at(when) });
  if (!kept) throw new Error('nothing was kept');
  return kept;
}
async function found(wish: Partial<LogQuery>): Promise<string[]> {
  const steps = await Array.fromAsync(findEntries({ text: '', ...wish }));
  return steps.flatMap(({ found }) => found.map(({ entry }) => textOf(entry)));
}
const textOf = (entry: { kind: string }) =>
  (entry as Entry & { payload: { text: string } }).payload.text;
const later = at('2026-03-20T12:00');
const move = (entry: Entry, day: string, time = '09:00') =>
  changeFacts(entry.id, { when: { day, time } }, later);

describe('an entry that moves', () => {
  test('keeps its id and words, and stands where its time belongs', async () => {
    const [one, two, three] = [
      await keep(line('one'), '2026-03-01T10:00'),
      await keep(line('two'), '2026-03-05T10:00'),
      await keep(line('three'), '2026-03-09T10:00'),
    ];
    const moved = await move(three, '2026-03-03');
    expect(moved).toMatchObject({
      at: 'saved',
      entry: { id: three.id, at: '2026-03-03T08:00:00.000Z', day: '2026-03-03' },
    });
    expect(moved.at === 'saved' && moved.entry.editedAt).toBeTruthy();
    await move(one, '2026-03-08');
    const { entries } = await readPage();
    expect(inTimeOrder(entries).map(textOf)).toEqual(['one', 'two', 'three']);
    expect(inTimeOrder([two]).map(textOf)).toEqual(['two']);
  });

  test('is found on its new day, wherever it was kept, and no more on the old one', async () => {
    const old = await keep(line('old'), '2025-01-10T10:00');
    for (let day = 10; day < 20; day++) await keep(line(`on ${day}`), `2026-03-${day}T10:00`);
    const fresh = await keep(line('fresh'), '2026-03-20T10:00');
    await move(fresh, '2025-01-10');
    await move(old, '2026-03-19', '23:00');
    expect(await found({ from: '2025-01-01', to: '2025-12-31' })).toEqual(['fresh']);
    expect(await found({ from: '2026-03-19' })).toEqual(['on 19', 'old']);
    expect(await found({ to: '2026-03-10' })).toEqual(['fresh', 'on 10']);
    expect((await onThisDay('2026-01-10')).map(textOf)).toEqual(['fresh']);
  });

  test('goes not into the future, and where there is no such time nothing is written', async () => {
    const entry = await keep(line('one'), '2026-03-01T10:00');
    expect(await move(entry, '2026-03-21')).toEqual({ at: 'future' });
    expect(await move(entry, '2026-02-30')).toEqual({ at: 'no-time' });
    expect(await readOne(entry.id)).toEqual(entry);
    await deleteEntry(entry.id);
    expect(await move(entry, '2026-02-27')).toEqual({ at: 'gone' });
  });
});

describe('feelings and how it felt after', () => {
  test('are changed in the entry as it is now: nothing else that changed meanwhile goes', async () => {
    const entry = await keep(noticed, '2026-03-01T10:00');
    const payload = { feelings: ['low'], note: 'written elsewhere' };
    await updateEntry(entry.id, { payload, hard: true }, at('2026-03-02T10:00'));
    const facts = { feelings: ['calm', 'hopeful'], after: 'lighter' } as const;
    expect(await changeFacts(entry.id, facts, later)).toMatchObject({ at: 'saved' });
    expect(await readOne(entry.id)).toMatchObject({
      at: entry.at,
      hard: true,
      after: 'lighter',
      payload: { feelings: ['calm', 'hopeful'], note: 'written elsewhere' },
    });
    await changeFacts(entry.id, { after: null }, later);
    expect(await readOne(entry.id)).not.toHaveProperty('after');
  });

  test('are not taken away where nothing would be left', async () => {
    const entry = await keep(noticed, '2026-03-01T10:00');
    const facts = { feelings: [], after: 'same' } as const;
    expect(await changeFacts(entry.id, facts, later)).toEqual({ at: 'blank' });
    expect(await readOne(entry.id)).toEqual(entry);
  });

  test('untouched leave an entry as it is, without an edit', async () => {
    const entry = await keep(noticed, '2026-03-01T10:00');
    expect(await changeFacts(entry.id, {}, later)).toEqual({ at: 'saved', entry });
    const feelings = ['calm'];
    const other = await keep(line('words'), '2026-03-01T11:00');
    expect(await changeFacts(other.id, { feelings }, later)).toEqual({ at: 'saved', entry: other });
  });
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { deleteEntry, readOne, restoreEntry, updateEntry } from '../../../../utils/log/entries.ts';
import type { Entry, NewEntry } from '../../../../utils/log/entry/entry.ts';
import type { Payloads } from '../../../../utils/log/entry/entry-kinds.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import { eraseEverything } from '../../../../utils/log/retention/erase.ts';
import {
  hardMomentLogged,
  lastOfSeries,
  leaveInLog,
  letterDue,
  openLetter,
  snoozeLetter,
} from '../../../../utils/log/returning/letters.ts';
import { exportLog } from '../../../../utils/log/transfer/export.ts';
import { json } from '../../../../utils/log/transfer/format-json.ts';
import { mayHaveLetter } from '../../../../utils/stores/letter-hint.ts';
import { bring } from '../bring.ts';
import { fullDisk, newProfile, restart } from '../place.ts';

const danger = 'I want to die and nobody would notice.';
const at = (when: string) => () => Temporal.ZonedDateTime.from(`${when}[Europe/Berlin]`);
const monday = at('2026-11-02T18:00');
const later = '2026-11-30';

async function letter(
  payload: Partial<Payloads['letter']>,
  marks: Partial<NewEntry> = {},
  now = monday,
): Promise<Entry> {
  const whole = { text: 'Dear me', ...payload };
  const fresh = { kind: 'letter', element: 'kindness', source: 'popup', payload: whole } as const;
  const entry = await keepEntry({ ...fresh, ...marks } as NewEntry, { now });
  if (!entry) throw new Error('nothing was kept');
  return entry;
}
const line = (text: string, marks: Partial<NewEntry> = {}): NewEntry =>
  ({
    kind: 'line',
    element: 'kindness',
    source: 'newtab',
    payload: { text },
    ...marks,
  }) as NewEntry;

/** How often the log is read. */
function readings() {
  return vi.spyOn(IDBDatabase.prototype, 'transaction');
}

beforeEach(newProfile);

describe('a letter with a day', () => {
  test('is offered from that day on, with the day it was written and nothing it says', async () => {
    const { id } = await letter({ returns: '2026-11-10' });
    expect(await letterDue('2026-11-09')).toBeNull();
    expect(await letterDue('2026-11-10')).toEqual({ id, writtenOn: '2026-11-02' });
    expect(await letterDue('2027-05-01')).toEqual({ id, writtenOn: '2026-11-02' });
  });

  test('opens once', async () => {
    const { id } = await letter({ returns: '2026-11-10' });
    const now = at('2026-11-10T09:00');
    expect(await openLetter(id, now)).toMatchObject({ text: 'Dear me' });
    expect(await letterDue('2026-11-10')).toBeNull();
    expect(await letterDue('2026-11-11')).toBeNull();
    expect(await openLetter(id, now)).toBeNull();
    expect((await readOne(id))?.payload).toMatchObject({ opened: '2026-11-10T08:00:00.000Z' });
  });

  test('is not opened before its day', async () => {
    const { id } = await letter({ returns: '2026-11-10' });
    expect(await openLetter(id, at('2026-11-09T23:59'))).toBeNull();
  });

  test('waits until tomorrow, on this day also when other things are kept', async () => {
    const { id } = await letter({ returns: '2026-11-10' });
    snoozeLetter(at('2026-11-10T09:00'));
    await keepEntry(line('tea'));
    expect(await letterDue('2026-11-10')).toBeNull();
    expect(await letterDue('2026-11-11')).toMatchObject({ id });
  });

  test('stays in the log for good when left there', async () => {
    const { id, payload } = await letter({ returns: '2026-11-10', series: 2 });
    await leaveInLog(id, at('2026-11-10T09:00'));
    expect(await letterDue('2026-11-11')).toBeNull();
    const { returns: _, ...rest } = payload as Payloads['letter'];
    expect((await readOne(id))?.payload).toEqual(rest);
  });

  test('is read even when it cannot be noted as opened', async () => {
    const { id } = await letter({ returns: '2026-11-10' });
    fullDisk();
    expect(await openLetter(id, at('2026-11-10T09:00'))).toMatchObject({ text: 'Dear me' });
    vi.restoreAllMocks();
    await restart();
    expect(await letterDue('2026-11-11')).toMatchObject({ id });
  });

  test('comes alone: one a day, the one that waits longest first', async () => {
    const second = await letter({ returns: '2026-11-12' });
    const first = await letter({ returns: '2026-11-10' });
    expect(await letterDue(later)).toMatchObject({ id: first.id });
    await openLetter(first.id, at(`${later}T09:00`));
    expect(await letterDue(later)).toBeNull();
    expect(await letterDue('2026-12-01')).toMatchObject({ id: second.id });
  });
});

describe('never comes back by itself:', () => {
  test.each([
    ['marked hard', { hard: true }],
    ['heavier after', { after: 'heavier' }],
  ] as const)('one %s, whether it has a day or waits for a hard moment', async (_, marks) => {
    const dated = await letter({ returns: '2026-11-10' });
    const waiting = await letter({ returns: 'hard' });
    await updateEntry(dated.id, marks, monday);
    await updateEntry(waiting.id, marks, monday);
    await keepEntry(line('hard day', { hard: true }), { now: monday });
    expect(await letterDue(later)).toBeNull();
    expect(await openLetter(dated.id, at(`${later}T09:00`))).toBeNull();
  });

  test('one the guard would offer support for; the next one comes instead', async () => {
    const dangerous = await letter({ text: danger, returns: '2026-11-10' });
    expect(await letterDue(later)).toBeNull();
    expect(await openLetter(dangerous.id, at(`${later}T09:00`))).toBeNull();
    const { id } = await letter({ returns: '2026-11-11' });
    expect(await letterDue(later)).toMatchObject({ id });
  });

  test('one edited into danger after it was offered', async () => {
    const { id } = await letter({ returns: '2026-11-10' });
    expect(await letterDue(later)).toMatchObject({ id });
    await updateEntry(id, { payload: { text: danger, returns: '2026-11-10' } });
    expect(await openLetter(id, at(`${later}T09:00`))).toBeNull();
  });

  test('one that stays in the log', async () => {
    await letter({});
    await keepEntry(line('hard day', { hard: true }), { now: monday });
    expect(await letterDue(later)).toBeNull();
  });
});

describe('a letter that waits for a hard moment', () => {
  const hardDay = at('2026-11-20T15:00');
  const moments: [string, () => Promise<unknown>][] = [
    ['kept as hard', () => keepEntry(line('rough', { hard: true }), { now: hardDay })],
    ['kept as heavier', () => keepEntry(line('rough', { after: 'heavier' }), { now: hardDay })],
    [
      'marked hard later',
      async () => {
        const entry = await keepEntry(line('rough'), { now: monday });
        await updateEntry(entry?.id ?? '', { hard: true }, hardDay);
      },
    ],
    [
      'said to be heavier later',
      async () => {
        const entry = await keepEntry(line('rough'), { now: monday });
        await updateEntry(entry?.id ?? '', { after: 'heavier' }, hardDay);
      },
    ],
    ['without an entry', () => hardMomentLogged(hardDay)],
  ];
  test.each(moments)('is offered after one %s, on that very day', async (_, logHardMoment) => {
    const { id } = await letter({ returns: 'hard' });
    expect(await letterDue('2026-11-20')).toBeNull();
    await logHardMoment();
    expect(await letterDue('2026-11-20')).toEqual({ id, writtenOn: '2026-11-02' });
  });

  test.each([
    ['a light one', line('fine', { after: 'lighter' })],
    ['an unmarked one', line('fine')],
    ['one the guard would offer support for', line(danger, { hard: true })],
  ])('stays where it is after %s', async (_, fresh) => {
    await letter({ returns: 'hard' });
    await keepEntry(fresh, { now: hardDay });
    expect(await letterDue(later)).toBeNull();
  });

  test('is not called again by an older hard entry that is edited', async () => {
    const hard = await keepEntry(line('rough', { hard: true }), { now: monday });
    await letter({ returns: 'hard' });
    await updateEntry(hard?.id ?? '', { payload: { text: 'rougher' }, hard: true }, hardDay);
    expect(await letterDue(later)).toBeNull();
  });

  test('is not called by its own heaviness', async () => {
    const other = await letter({ returns: 'hard' });
    const { id } = await letter({ returns: 'hard' });
    await updateEntry(id, { after: 'heavier' }, hardDay);
    expect((await readOne(id))?.payload).toMatchObject({ returns: 'hard' });
    expect(await letterDue(later)).toMatchObject({ id: other.id });
  });

  test('is written in one go with the hard moment, or not at all', async () => {
    const { id } = await letter({ returns: 'hard' });
    fullDisk();
    await expect(keepEntry(line('rough', { hard: true }), { now: hardDay })).rejects.toThrow();
    vi.restoreAllMocks();
    await restart();
    expect((await readOne(id))?.payload).toMatchObject({ returns: 'hard' });
    expect(await letterDue(later)).toBeNull();
  });
});

describe('looking for a letter', () => {
  test('reads nothing twice on a day when none waits', async () => {
    await letter({ returns: '2027-01-01' });
    await letterDue('2026-11-10');
    const spy = readings();
    expect(mayHaveLetter('2026-11-10')).toBe(false);
    expect(await letterDue('2026-11-10')).toBeNull();
    expect(spy).not.toHaveBeenCalled();
    expect(mayHaveLetter('2026-11-11')).toBe(true);
  });

  test('finds what came by way of an undo, an import or an edit since it found nothing', async () => {
    const { id, payload } = await letter({ returns: '2026-11-10' });
    const deleted = await deleteEntry(id);
    expect(await letterDue(later)).toBeNull();
    if (deleted) await restoreEntry(deleted);
    expect(await letterDue(later)).toMatchObject({ id });

    const pieces = await Array.fromAsync(exportLog(json, '2026-11-30T09:00:00.000Z'));
    const file = new Blob(pieces.map(({ text }) => text));
    await eraseEverything();
    expect(await letterDue(later)).toBeNull();
    await bring(file);
    expect(await letterDue(later)).toMatchObject({ id });

    await updateEntry(id, { hard: true });
    expect(await letterDue(later)).toBeNull();
    await updateEntry(id, { hard: false, payload });
    expect(await letterDue(later)).toMatchObject({ id });
  });

  test('notes nothing when the log changed while it looked', async () => {
    const looking = letterDue(later);
    await letter({ returns: '2026-11-10' });
    await looking;
    expect(mayHaveLetter(later)).toBe(true);
    expect(await letterDue(later)).not.toBeNull();
  });

  test('works without localStorage', async () => {
    const { id } = await letter({ returns: '2026-11-10' });
    vi.stubGlobal('localStorage', undefined);
    expect(await letterDue(later)).toMatchObject({ id });
    vi.stubGlobal('localStorage', {
      getItem() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    expect(await letterDue(later)).toMatchObject({ id });
    expect(await openLetter(id, at(`${later}T09:00`))).toMatchObject({ text: 'Dear me' });
  });

  test('keeps words out of storage', async () => {
    await letter({ text: 'secret', returns: '2026-11-10' });
    await letterDue('2026-11-09');
    await letterDue(later);
    snoozeLetter(at(`${later}T09:00`));
    const stored = Array.from({ length: localStorage.length }, (_, n) => {
      const key = localStorage.key(n) ?? '';
      return `${key} ${localStorage.getItem(key)}`;
    });
    expect(stored.join()).not.toContain('secret');
    expect(stored.join()).toContain(later);
  });
});

test('F12 F13 the day is the local one: changes of clocks and flights neither lose nor repeat it', async () => {
  const { id } = await letter({ returns: '2026-10-25' });
  const auckland = () => Temporal.ZonedDateTime.from('2026-10-25T07:00[Pacific/Auckland]');
  expect(await letterDue(auckland().toPlainDate().toString())).toMatchObject({ id });
  expect(await openLetter(id, auckland)).toMatchObject({ text: 'Dear me' });
  // The same night in Berlin, where the hour from two to three comes twice.
  expect(await letterDue('2026-10-24')).toBeNull();
  expect(await letterDue('2026-10-25')).toBeNull();
});

test('the last of the seven is found whatever was written since', async () => {
  expect(await lastOfSeries()).toBeNull();
  await letter({ series: 1 });
  await letter({ series: 2 });
  await letter({ text: 'another kind' });
  await keepEntry(line('tea'));
  expect(await lastOfSeries()).toBe(2);
});

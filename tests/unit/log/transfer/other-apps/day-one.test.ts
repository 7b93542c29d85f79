import { beforeEach, describe, expect, test } from 'vitest';
import { prepareImport } from '../../../../../utils/log/transfer/import.ts';
import {
  dayOneZip,
  journal,
  journalEntry,
} from '../../../../fixtures/other-apps/other-app-files.ts';
import { zipOf } from '../../../../fixtures/other-apps/zip-of.ts';
import { bring, prepared } from '../../bring.ts';
import { newProfile } from '../../place.ts';
import { entriesHere } from './entries-here.ts';

beforeEach(newProfile);

describe('an entry of Day One', () => {
  test('has its text, the day of its own zone, and counts what cannot come', async () => {
    const { preview } = await bring(new Blob([dayOneZip([journalEntry(1)])]));
    expect(preview.from).toEqual({
      app: 'day-one',
      entries: 1,
      left: { photos: 1, places: 1, weather: 1, tags: 1, formatting: 1 },
    });
    expect(await entriesHere()).toMatchObject([
      {
        at: '2019-12-31T23:30:00.000Z',
        zone: 'Asia/Tokyo',
        day: '2020-01-01',
        kind: 'notice',
        source: 'day-one',
        editedAt: '2020-01-02T08:00:00.000Z',
        payload: { feelings: [], note: '# New year\n\nBells at 8.30, number 1!' },
      },
    ]);
  });

  test('is the same from the zip and from the JSON in it, and with a later touch', async () => {
    await bring(new Blob([dayOneZip([journalEntry(1)])]));
    const touched = journalEntry(1, { modifiedDate: '2024-01-01T00:00:00Z' });
    for (const file of [journal([journalEntry(1)]), journal([touched])]) {
      expect((await prepared(file)).preview).toMatchObject({ fresh: 0, same: 1, differs: 0 });
    }
  });

  test.each([
    [{ timeZone: 'GMT-0500' }, '-05:00', '2019-12-31'],
    [
      { timeZone: 'Moon/Crater', location: { timeZoneName: 'Europe/Paris' } },
      'Europe/Paris',
      '2020-01-01',
    ],
    [{ timeZone: undefined, location: undefined }, Temporal.Now.timeZoneId(), undefined],
  ])('in %j is of the zone %s', async (more, zone, day) => {
    await bring(journal([journalEntry(1, more)]));
    expect(await entriesHere()).toMatchObject([{ zone, ...(day && { day }) }]);
  });

  test('with its words in the rich text alone is read from there', async () => {
    const richText = JSON.stringify({ contents: [{ text: 'Rain ' }, { text: 'again' }] });
    await bring(journal([journalEntry(1, { text: undefined, richText, photos: [] })]));
    expect(await entriesHere()).toMatchObject([{ payload: { note: 'Rain again' } }]);
  });

  test('of pictures alone stays behind', async () => {
    const bare = { text: '![](dayone-moment://A)', richText: undefined, tags: [], location: {} };
    const { preview } = await prepared(journal([journalEntry(1, { ...bare, weather: {} })]));
    expect(preview.from).toEqual({ app: 'day-one', entries: 0, left: { photos: 1, wordless: 1 } });
  });
});

describe('an archive of Day One', () => {
  test('brings every journal in it, also in a folder, and no other JSON', async () => {
    const bytes = zipOf({
      'Export/Work.json': journal([journalEntry(1)]),
      'Export/Home.json': journal([journalEntry(2)]),
      'Export/other.json': '{"a":1}',
      '__MACOSX/Export.json': journal([journalEntry(3)]),
    });
    expect((await prepared(new Blob([bytes]))).preview).toMatchObject({ fresh: 2 });
  });

  test('with a password, or cut off, is told', async () => {
    const sealed = zipOf({ 'Journal.json': journal([]) }, { sealed: true });
    expect(await prepareImport(new Blob([sealed]))).toEqual({
      refused: 'not-ours',
      what: 'sealed',
    });
    const cut = dayOneZip([journalEntry(1)]).slice(0, -9);
    expect(await prepareImport(new Blob([cut]))).toEqual({ refused: 'malformed' });
  });
});

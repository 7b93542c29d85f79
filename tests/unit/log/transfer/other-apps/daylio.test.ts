import { beforeEach, describe, expect, test } from 'vitest';
import {
  dayEntry,
  daylioBackup,
  daylioMoods,
  daylioRows,
  daylioTable,
} from '../../../../fixtures/other-apps/other-app-files.ts';
import { bring, prepared } from '../../bring.ts';
import { newProfile } from '../../place.ts';
import { entriesHere } from './entries-here.ts';

beforeEach(newProfile);

const payloads = async () =>
  (await entriesHere()).map((row) => (row as unknown as { payload: unknown }).payload);

describe('a table of Daylio', () => {
  test('gives moods as words and notes as plain text, and counts the rest', async () => {
    const { preview } = await bring(daylioTable(...daylioRows));
    expect(preview.from).toEqual({
      app: 'daylio',
      entries: 3,
      left: { activities: 1, scales: 1, formatting: 1 },
    });
    expect(await payloads()).toEqual([
      { feelings: ['meh'], note: 'said "no", and stayed' },
      { feelings: ['awful'] },
      { feelings: ['love, it'], note: 'Window\n\nRain on it\nand & a <3' },
    ]);
    expect(await entriesHere()).toMatchObject([
      { day: '2015-05-16', source: 'daylio', kind: 'notice', element: 'mindfulness' },
      { day: '2023-01-24' },
      { day: '2023-01-24' },
    ]);
  });

  test('is of the clock on the wall here, and has the same ids in every zone', async () => {
    await bring(daylioTable(...daylioRows));
    const [first] = (await entriesHere()) as unknown as { at: string; zone: string }[];
    const wall = Temporal.Instant.from(first?.at ?? '').toZonedDateTimeISO(first?.zone ?? '');
    expect(wall.toPlainDateTime().toString()).toBe('2015-05-16T20:00:00');
    expect((await prepared(daylioTable(...daylioRows))).preview).toMatchObject({
      fresh: 0,
      same: 3,
    });
  });

  test('of its first versions, with a year and a day in words, is read', async () => {
    const table = [
      'year,date,weekday,time,mood,activities,note',
      '2018,18 May,Friday,11:54 pm,happy,"clean | cook","Went out"',
      '2019,17. Februar,Sonntag,19:05,Ok,"",""',
      '2019,31 Fubruary,Sunday,19:05,Ok,"",""',
    ].join('\n');
    const { preview } = await bring(table);
    expect(preview.from).toMatchObject({ entries: 2, left: { activities: 1, unread: 1 } });
    expect(await entriesHere()).toMatchObject([{ day: '2018-05-18' }, { day: '2019-02-17' }]);
  });

  test('cut off inside a note is told to be damaged', async () => {
    const { prepareImport } = await import('../../../../../utils/log/transfer/import.ts');
    const cut = daylioTable(...daylioRows).slice(0, -4);
    expect(await prepareImport(new Blob([cut]))).toEqual({ refused: 'malformed' });
  });
});

describe('a backup of Daylio', () => {
  test('has its instant and its own distance from UTC; old years stay', async () => {
    const old = { year: 1969, month: 11, day: 31, hour: 23, minute: 5, datetime: 0 };
    const { preview } = await bring(
      new Blob([
        daylioBackup([dayEntry(1), dayEntry(2, { ...old, mood: 4, timeZoneOffset: -12_600_000 })]),
      ]),
    );
    expect(preview.from).toEqual({ app: 'daylio', entries: 2, left: { activities: 2 } });
    expect(await entriesHere()).toMatchObject([
      { at: '1970-01-01T02:35:00.000Z', zone: '-03:30', day: '1969-12-31' },
      { at: '2023-01-24T20:59:17.766Z', zone: '+01:00', day: '2023-01-24' },
    ]);
    expect(await payloads()).toMatchObject([
      { feelings: ['bad'] },
      { feelings: ['love, it'], note: 'Rain on it\nnumber 1' },
    ]);
  });

  test('is the same on one line and on many, and as a row of its table', async () => {
    const row = '2023-01-24,January 24,Tuesday,21:59,"love, it","","","","Rain on it<br>number 1"';
    await bring(daylioTable(row));
    for (const lines of [true, false]) {
      const { preview } = await prepared(new Blob([daylioBackup([dayEntry(1)], {}, lines)]));
      expect(preview).toMatchObject({ fresh: 0, same: 1, differs: 0 });
    }
  });

  test('a mood without a name, photos and goals are counted; no score is made of them', async () => {
    const { preview } = await bring(
      new Blob([
        daylioBackup([dayEntry(1, { mood: 99, tags: [], assets: [1, 2] })], { goals: [{}, {}] }),
      ]),
    );
    expect(preview.from?.left).toEqual({ moods: 1, photos: 2, goals: 2 });
    expect(await payloads()).toEqual([{ feelings: [], note: 'Rain on it\nnumber 1' }]);
    expect(daylioMoods).toHaveLength(6);
  });

  test('an entry on no day, or of another shape, is counted as unread', async () => {
    const odd = [dayEntry(1, { day: 31, month: 1 }), dayEntry(2, { hour: 25 }), null, 7, {}];
    const { preview } = await prepared(new Blob([daylioBackup(odd)]));
    expect(preview.from).toMatchObject({ entries: 0, left: { unread: 5 } });
  });
});

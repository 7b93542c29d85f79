import { beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../../../../utils/log/entry/entry.ts';
import {
  freeCbtJson,
  freeCbtTable,
  thought,
} from '../../../../fixtures/other-apps/other-app-files.ts';
import { bring, prepared } from '../../bring.ts';
import { newProfile } from '../../place.ts';
import { entriesHere } from './entries-here.ts';

beforeEach(newProfile);

describe('a thought of FreeCBT', () => {
  test('is a Reframe: the automatic one harsh, the alternative kinder, nothing invented', async () => {
    const { preview } = await bring(freeCbtJson([thought(4)]));
    expect(preview.from).toEqual({
      app: 'freecbt',
      entries: 1,
      left: { distortions: 1, challenges: 1 },
    });
    const { id, ...entry } = (await entriesHere())[0] as Entry;
    expect(id).toMatch(/^01F0/);
    expect(entry).toEqual({
      at: '2021-03-05T22:15:00.250Z',
      zone: Temporal.Now.timeZoneId(),
      day: Temporal.Instant.from('2021-03-05T22:15:00.250Z')
        .toZonedDateTimeISO(Temporal.Now.timeZoneId())
        .toPlainDate()
        .toString(),
      kind: 'reframe',
      element: 'kindness',
      source: 'freecbt',
      payload: {
        harsh: 'I spoiled talk 4, "again"',
        friend: '',
        kinder: 'It was uneven,\nand talk 4 was given.',
      },
    });
  });

  test('is the same from the table and from the JSON, however it is laid out', async () => {
    const thoughts = [1, 2, 3].map((n) => thought(n));
    await bring(freeCbtTable(thoughts));
    const first = await entriesHere();
    for (const file of [freeCbtJson(thoughts), freeCbtJson(thoughts, 2), freeCbtTable(thoughts)]) {
      expect((await prepared(file)).preview).toMatchObject({ fresh: 0, same: 3, differs: 0 });
    }
    await bring(
      freeCbtJson(thoughts.map((one) => ({ ...one, uuid: `@Quirk:thoughts:${one.uuid}` }))),
    );
    expect(await entriesHere()).toEqual(first);
  });

  test('changed there since is changed here, by the later edit', async () => {
    await bring(freeCbtJson([thought(1)]));
    const later = { updatedAt: '2021-05-01T10:00:00.000Z', alternativeThought: 'It was given.' };
    const { done } = await bring(freeCbtJson([thought(1, later)]));
    expect(done).toMatchObject({ fresh: 0, differs: 1 });
    const [entry, ...more] = await entriesHere();
    expect(entry).toMatchObject({
      editedAt: later.updatedAt,
      payload: { kinder: 'It was given.' },
    });
    expect(more).toEqual([]);
  });

  test('without any words, or without a time, stays behind and is counted', async () => {
    const none = { automaticThought: ' ', alternativeThought: '', challenge: '' };
    const file = freeCbtJson([
      thought(1),
      thought(2, { ...none, cognitiveDistortions: [] }),
      thought(3, { createdAt: 'soon' }),
      thought(4, { createdAt: '2021-03-05T22:15:00' }),
      'text',
    ]);
    const { preview } = await prepared(file);
    expect(preview).toMatchObject({ fresh: 1, from: { entries: 1 } });
    expect(preview.from?.left).toEqual({ distortions: 1, challenges: 1, wordless: 1, unread: 3 });
  });

  test('over a megabyte stays behind, and is never cut', async () => {
    const long = 'x'.repeat(1_048_577);
    const { preview } = await prepared(freeCbtJson([thought(1, { automaticThought: long })]));
    expect(preview.from).toMatchObject({ entries: 0, left: { 'too-long': 1 } });
  });

  test('a table saved anew by a spreadsheet, with other signs and line ends, is read', async () => {
    const table = freeCbtTable([thought(1, { automaticThought: 'a', alternativeThought: 'b' })]);
    for (const [sign, end] of [
      [';', '\r\n'],
      ['\t', '\n'],
    ] as const) {
      const again = table.replace('"all-or-nothing,mind-reading"', '').replaceAll(',', sign);
      const file = `\ufeff${again.replaceAll('\n', end)}${end}`;
      expect((await prepared(file)).preview).toMatchObject({ fresh: 1, from: { entries: 1 } });
    }
  });
});

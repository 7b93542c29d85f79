import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../../../../utils/log/entry/entry.ts';
import { parseEntry } from '../../../../../utils/log/entry/parse-entry.ts';
import { prepareImport } from '../../../../../utils/log/transfer/import.ts';
import { ImportReader } from '../../../../../utils/log/transfer/import-reader.ts';
import { refusals } from '../../../../../utils/log/transfer/refused-file.ts';
import { words } from '../../../../../utils/words/transfer.ts';
import {
  dayEntry,
  daylioBackup,
  freeCbtJson,
  journal,
  journalEntry,
  otherAppFiles,
  thought,
} from '../../../../fixtures/other-apps/other-app-files.ts';
import { newProfile } from '../../place.ts';

beforeEach(newProfile);

const bytesOf = async (part: BlobPart) => new Uint8Array(await new Blob([part]).arrayBuffer());

describe('any file of another program', () => {
  test('with bytes changed or cut off is read or refused, and never half', async () => {
    const files = await Promise.all(otherAppFiles.map(({ bytes }) => bytesOf(bytes)));
    const spoilt = fc
      .tuple(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 5 }),
        fc.option(fc.nat(900)),
      )
      .map(([bytes, changes, end]) => {
        const copy = bytes.slice(0, end ?? bytes.length);
        for (const [at, byte] of changes) if (copy.length > 0) copy[at % copy.length] = byte;
        return copy;
      });
    await fc.assert(
      fc.asyncProperty(spoilt, async (bytes) => {
        const found = await prepareImport(new Blob([bytes]));
        if ('preview' in found) return found.leave();
        const { refused, what } = found as {
          refused: keyof typeof words.bring.refused;
          what?: never;
        };
        expect(refusals).toContain(refused);
        expect(what ? words.bring.what[what] : words.bring.refused[refused]).toMatch(/\.$/);
      }),
      { numRuns: 400 },
    );
  });

  test('with anything for its values gives entries that the log takes, or counts them', async () => {
    const odd = (row: object) =>
      fc
        .record(
          Object.fromEntries(
            Object.entries(row).map(([name, value]) => [
              name,
              fc.oneof({ weight: 4, arbitrary: fc.constant(value) }, fc.jsonValue(), fc.string()),
            ]),
          ),
          { requiredKeys: [] },
        )
        .map((one) => one as object);
    const file = fc.oneof(
      fc.array(odd(thought(1)), { minLength: 1, maxLength: 3 }).map((rows) => freeCbtJson(rows)),
      fc.array(odd(dayEntry(1)), { maxLength: 3 }).map((rows) => daylioBackup(rows)),
      fc
        .array(odd(journalEntry(1)), { maxLength: 3 })
        .map((rows) => journal([journalEntry(9), ...rows])),
    );
    await fc.assert(
      fc.asyncProperty(file, async (part) => {
        const reader = new ImportReader(new Blob([part as BlobPart]), null);
        await reader.open();
        const { from, entries } = await reader.look();
        expect(from?.app).toMatch(/freecbt|daylio|day-one/);
        for (const count of Object.values(from?.left ?? {})) expect(count).toBeGreaterThan(0);
        const all: Entry[] = [];
        for await (const batch of reader.batches()) all.push(...(batch.entries as Entry[]));
        expect(all.length).toBeLessThanOrEqual(entries);
        for (const entry of all) {
          expect(parseEntry(entry)).toEqual(entry);
          expect(JSON.stringify(entry.payload)).not.toContain('strength');
        }
      }),
      { numRuns: 300 },
    );
  });
});

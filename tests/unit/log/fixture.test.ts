import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { closeLog } from '../../../utils/log/database/connection.ts';
import { schemaVersion } from '../../../utils/log/database/migrations.ts';
import { databaseName } from '../../../utils/log/database/schema.ts';
import { textField } from '../../../utils/log/drafts/draft.ts';
import { openDraft } from '../../../utils/log/drafts/open-draft.ts';
import { countEntries, readPage } from '../../../utils/log/entries.ts';
import type { Entry } from '../../../utils/log/entry/entry.ts';
import { checkLog } from '../../../utils/log/integrity/loss-check.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { recent } from '../../../utils/log/nudge-history.ts';
import { type Frozen, freeze, thaw } from '../../fixtures/log/frozen.ts';
import { openNudges } from './open-nudges.ts';
import { newProfile } from './place.ts';

const folder = new URL('../../fixtures/log/', import.meta.url);
type Fixture = { expected: { entries: Entry[]; draft: object; nudges: unknown[] }; log: Frozen };
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Fixture;
const files = readdirSync(folder).filter((file) => /^v\d+\.json$/.test(file));

beforeEach(newProfile);

test('every released schema has its fixture', () => {
  expect(files).toHaveLength(schemaVersion);
});

describe('F47 a released schema opens with the same content', () => {
  for (const file of files) {
    test(file, async () => {
      const { log, expected } = read(file);
      expect(log.version).toBe(Number(/\d+/.exec(file)?.[0]));
      await thaw(databaseName, log);
      expect(await readPage()).toEqual({ entries: expected.entries, unreadable: 0 });
      expect(await countEntries()).toBe(expected.entries.length);
      expect(await checkLog()).toBe('fine');
      const schema = { harsh: textField, friend: textField, kinder: textField };
      const draft = await openDraft('reframe', schema);
      expect(draft.fields).toEqual(expected.draft);
      draft.close();
      expect(await recent()).toEqual(expected.nudges);
      expect(await openNudges()).toHaveLength(1);
      // And it goes on from there.
      const payload = { text: 'after' };
      await keepEntry({ kind: 'line', element: 'humanity', source: 'newtab', payload });
      expect((await readPage()).entries[0]?.payload).toEqual(payload);
    });
  }
});

test('the structure made today is the frozen one: released steps never change', async () => {
  await countEntries();
  closeLog();
  const today = structure(await freeze(databaseName));
  expect(today).toEqual(structure(read(`v${schemaVersion}.json`).log));
});

function structure({ version, stores }: Frozen) {
  const bare = Object.entries(stores).map(([name, { keyPath, indexes }]) => [
    name,
    keyPath,
    indexes,
  ]);
  return { version, stores: bare };
}

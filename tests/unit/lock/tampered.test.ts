import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closeLog, withLog } from '../../../utils/log/database/connection.ts';
import { databaseName } from '../../../utils/log/database/schema.ts';
import { textField } from '../../../utils/log/drafts/draft.ts';
import { rememberEarly } from '../../../utils/log/drafts/early-line.ts';
import { openDraft } from '../../../utils/log/drafts/open-draft.ts';
import { deleteEntry, readPage, restoreEntry, updateEntry } from '../../../utils/log/entries.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { glanceAtLock } from '../../../utils/log/lock/lock-glance.ts';
import { forgetKeys } from '../../../utils/log/lock/lock-keys.ts';
import { lockStatus } from '../../../utils/log/lock/lock-status.ts';
import { savePrivateSettings } from '../../../utils/log/lock-setup/private-settings.ts';
import { finishLock, removeLock } from '../../../utils/log/lock-setup/set-up-lock.ts';
import { unlock } from '../../../utils/log/lock-setup/unlock.ts';
import { exportLog } from '../../../utils/log/transfer/export.ts';
import { json } from '../../../utils/log/transfer/format-json.ts';
import { prepareImport } from '../../../utils/log/transfer/import.ts';
import { type Frozen, freeze, thaw } from '../../fixtures/log/frozen.ts';
import { newProfile } from '../log/place.ts';
import { keepMany, line, lock, passphrase } from './secrets.ts';
import { everythingStored } from './stored.ts';
import './quick-keys.ts';

type Row = Record<string, unknown>;

let locked: Frozen;
let copy = '';
beforeAll(async () => {
  await newProfile();
  await keepMany(3);
  for await (const piece of exportLog(json, '2026-11-25T10:00:00.000Z')) copy += piece.text;
  copy = copy.replaceAll('Geheimnis', 'Geheimnis wieder');
  const draft = await openDraft('line', { text: textField });
  draft.set({ text: 'Geheimnis im Entwurf' });
  await draft.flush();
  draft.close();
  await savePrivateSettings({ dearName: 'Geheimnis' });
  await lock();
  await keepMany(1);
  closeLog();
  locked = await freeze(databaseName);
});

/** The profile after a restart, with something changed in it by someone who has not the passphrase. */
async function changed(change: (log: Frozen) => void): Promise<void> {
  forgetKeys();
  await newProfile();
  const log = structuredClone(locked);
  change(log);
  await thaw(databaseName, log);
  localStorage.setItem('kind-pause.locked', '1');
}

beforeEach(newProfile);

const rowsOf = (log: Frozen, store: string) => log.stores[store]?.rows ?? [];
const metaOf = (log: Frozen, key: string) =>
  rowsOf(log, 'meta').find((row) => row.key.startsWith(key))?.value as Row;
const remove = (log: Frozen, store: string, key: string) => {
  const rows = rowsOf(log, store);
  const kept = rows.filter((row) => !row.key.startsWith(key));
  rows.splice(0, rows.length, ...kept);
};

const anything = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', 'on', 'sealing', 'opening', 0, 1, 2, 3, {}, []),
  fc.constantFrom('age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg'),
  fc.uint8Array({ maxLength: 40 }),
  fc.anything({ maxDepth: 1, maxKeys: 2 }),
);
const fields = ['version', 'name', 'state', 'derivation', 'recipient', 'identity', 'proof'];
const within: Record<string, string[]> = {
  derivation: ['name', 'rounds', 'salt'],
  identity: ['iv', 'data'],
};

/** Any one change to the record of the lock. */
const toTheRecord: fc.Arbitrary<(log: Frozen) => void> = fc.oneof(
  { weight: 2, arbitrary: fc.constant((log: Frozen) => remove(log, 'meta', 'lock')) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('sealing', 'opening').map((state) => (log: Frozen) => {
      metaOf(log, 'lock').state = state;
    }),
  },
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom(...fields), anything)
      .map(([field, value]) => (log: Frozen) => {
        metaOf(log, 'lock')[field] = value;
      }),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...Object.keys(within)), fc.nat(2), anything)
      .map(([field, at, value]) => (log: Frozen) => {
        const names = within[field] ?? [];
        (metaOf(log, 'lock')[field] as Row)[names[at % names.length] ?? ''] = value;
      }),
  },
  {
    weight: 2,
    arbitrary: anything.map((value) => (log: Frozen) => {
      const row = rowsOf(log, 'meta').find(({ key }) => key === 'lock');
      if (row) row.value = value === undefined ? null : value;
    }),
  },
  {
    // The mark of the version that bound its state to nothing.
    weight: 2,
    arbitrary: fc.constantFrom('sealing', 'on', 'opening').map((state) => (log: Frozen) => {
      const record = metaOf(log, 'lock');
      delete record.proof;
      Object.assign(record, { version: 1, state });
    }),
  },
);

/** Any one change to what stands beside the record. */
const toANeighbour: fc.Arbitrary<(log: Frozen) => void> = fc.oneof(
  fc.constantFrom('key:', 'opened', 'dear', 'ledger').map((key) => (log: Frozen) => {
    remove(log, 'meta', key);
  }),
  fc
    .tuple(
      fc.constantFrom('key:', 'opened', 'dear', 'ledger'),
      fc.constantFrom('id', 'sealed', 'lanes', 'lock', 'iv', 'data', 'key', 'count'),
      anything,
    )
    .map(([key, field, value]) => (log: Frozen) => {
      const row = metaOf(log, key);
      if (row) row[field] = value;
    }),
  fc.constant((log: Frozen) => {
    const row = structuredClone(metaOf(log, 'lock'));
    rowsOf(log, 'meta').push({ key: `old-lock:${row.name}`, value: row });
  }),
  fc.constantFrom('entries', 'drafts').map((store) => (log: Frozen) => {
    rowsOf(log, store).splice(0, 1);
  }),
  fc.constant((log: Frozen) => rowsOf(log, 'entries').reverse()),
);

/** Everything that can be done with words while the log is locked; it may be refused. */
async function write(): Promise<void> {
  const word = 'Geheimnis geschrieben';
  const [id = ''] = await withLog((log) => log.getAllKeys('entries'));
  const deleted = await deleteEntry(id).catch(() => null);
  const tries: (() => Promise<unknown>)[] = [
    () => glanceAtLock(),
    async () => rememberEarly(word),
    async () => {
      const draft = await openDraft('line', { text: textField });
      draft.set({ text: word });
      await draft.flush();
      draft.set({ text: `${word} mehr` });
      await keepEntry(line(`${word} im Entwurf`), { draft });
      draft.close();
    },
    async () => {
      const draft = await openDraft('reframe', { harsh: textField });
      draft.set({ harsh: word });
      await draft.clear();
      draft.set({ harsh: `${word} danach` });
      await draft.flush();
      draft.close();
    },
    () => keepEntry(line(word)),
    () => keepEntry({ ...line(word), after: 'heavier' }),
    () => updateEntry(id, { payload: { text: word } }),
    async () => deleted && restoreEntry(deleted),
    () => savePrivateSettings({ dearName: word }),
    async () => {
      const found = await prepareImport(new Blob([copy]));
      if ('apply' in found) await found.apply();
    },
    () => finishLock(),
    () => removeLock(),
  ];
  for (const one of tries) await one().catch(() => undefined);
}

async function expectNothingInTheClear(): Promise<void> {
  expect(await everythingStored()).not.toContain('Geheimnis');
  await expect(readPage()).rejects.toHaveProperty('kind', expect.stringMatching(/^lock/));
}

const few = { numRuns: 40 };

describe('F81 whatever someone changes in a locked log, no word of it or into it is in the clear', () => {
  test('to the record of the lock', () =>
    fc.assert(
      fc.asyncProperty(toTheRecord, fc.boolean(), async (change, hinted) => {
        await changed(change);
        if (!hinted) localStorage.clear();
        await write();
        await expectNothingInTheClear();
      }),
      few,
    ));

  test('to what stands beside it', () =>
    fc.assert(
      fc.asyncProperty(toANeighbour, fc.boolean(), async (change, hinted) => {
        await changed(change);
        if (!hinted) localStorage.clear();
        await write();
        await expectNothingInTheClear();
      }),
      few,
    ));

  test('the record and every key of it removed: the entries tell of it', async () => {
    await changed((log) => {
      remove(log, 'meta', 'lock');
      remove(log, 'meta', 'key:');
    });
    localStorage.clear();
    expect(await lockStatus(Date.now())).toEqual({ at: 'broken' });
    await write();
    await expectNothingInTheClear();
  });
});

test('F81 an order to open that nobody with the passphrase gave is not followed, and is told', async () => {
  await changed((log) => {
    metaOf(log, 'lock').state = 'opening';
  });
  await write();
  await expect(unlock(passphrase, 0)).rejects.toHaveProperty('kind', 'lock-broken');
  await finishLock().catch(() => undefined);
  await expectNothingInTheClear();
});

test('F81 an order to open is not believed in words either, before the passphrase vouched for it', async () => {
  await changed((log) => {
    metaOf(log, 'lock').state = 'opening';
  });
  expect(await lockStatus(Date.now())).toEqual({ at: 'locked', state: 'unproven' });
});

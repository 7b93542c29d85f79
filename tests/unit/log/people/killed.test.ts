import { afterEach, expect, test, vi } from 'vitest';
import { peopleSlot } from '../../../../utils/log/database/clear-draft.ts';
import { closeLog } from '../../../../utils/log/database/connection.ts';
import { openDraft } from '../../../../utils/log/drafts/open-draft.ts';
import { forgetKeys } from '../../../../utils/log/lock/lock-keys.ts';
import { lockStatus } from '../../../../utils/log/lock/lock-status.ts';
import { finishLock, removeLock } from '../../../../utils/log/lock-setup/set-up-lock.ts';
import { unlock } from '../../../../utils/log/lock-setup/unlock.ts';
import { lookAtPeople } from '../../../../utils/log/people/look-at-people.ts';
import {
  changedPerson,
  type PeopleFields,
  personField,
  readPeopleFields,
} from '../../../../utils/log/people/people.ts';
import { prepareImport } from '../../../../utils/log/transfer/import.ts';
import { keepMany, lock, passphrase } from '../../lock/secrets.ts';
import { everythingStored } from '../../lock/stored.ts';
import { prepared } from '../bring.ts';
import { newProfile, restart } from '../place.ts';
import '../../lock/quick-keys.ts';

afterEach(() => void vi.restoreAllMocks());

const word = 'Ngozi';
const how = { by: 'p', now: 5 };
const person = changedPerson('A', null, { name: word, number: '0803', line: '' }, how);

async function profile(readable: boolean): Promise<void> {
  await newProfile();
  forgetKeys();
  await keepMany(2);
  const page = await openDraft<PeopleFields>(peopleSlot, readPeopleFields);
  page.set({ [personField('A')]: person, readable });
  await page.flush();
  page.close();
}

/** Every write after the given number of them fails, as if the browser were gone. */
function dieAfter(writes: number): () => number {
  let done = 0;
  const real = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...row
  ) {
    if (++done > writes) throw new DOMException('gone', 'AbortError');
    return real.apply(this, row);
  });
  return () => done;
}

/** Kills the browser after no write, after one, and so on, until the work comes to its end. */
async function cutOff(
  ready: () => Promise<void>,
  work: () => Promise<unknown>,
  check: () => Promise<void>,
): Promise<number> {
  for (let writes = 0; ; writes++) {
    await ready();
    const done = dieAfter(writes);
    const whole = await work().then(
      () => true,
      () => false,
    );
    const reached = done();
    vi.restoreAllMocks();
    closeLog();
    await restart();
    forgetKeys();
    await check();
    if (whole && reached <= writes) return writes;
  }
}

const name = async () => {
  const seen = await lookAtPeople(Date.now());
  return seen.at === 'seen' ? seen.people.people[0]?.name : seen.at;
};

test.each([false, true])(
  'a lock cut off anywhere, readable: %s',
  async (readable) => {
    const ways = await cutOff(
      () => profile(readable),
      lock,
      async () => {
        if ((await lockStatus(Date.now())).at === 'off') return expect(await name()).toBe(word);
        expect(await name()).toBe(readable ? word : 'locked');
        expect(await unlock(passphrase, 0)).toBe(true);
        await finishLock();
        expect(await lockStatus(Date.now())).toMatchObject({ at: 'open', state: 'on' });
        expect((await everythingStored()).includes(word)).toBe(readable);
        expect(await name()).toBe(word);
      },
    );
    expect(ways).toBeGreaterThan(4);
  },
  120_000,
);

test.each([false, true])(
  'its removal cut off anywhere, readable: %s',
  async (readable) => {
    await cutOff(
      async () => {
        await profile(readable);
        await lock();
      },
      () => removeLock().then(() => finishLock()),
      async () => {
        expect(await unlock(passphrase, 0)).toBe(true);
        await finishLock();
        expect(await name()).toBe(word);
      },
    );
  },
  120_000,
);

test('F61 an import cut off anywhere brings nobody, or all of it', async () => {
  const entry = JSON.stringify(lineOf());
  const copy = JSON.stringify({ people: [person], helped: null });
  const file = `{"format":"kind-pause-log","version":1,"people":${copy},"entries":[${entry}]}`;
  await cutOff(
    async () => {
      await newProfile();
      forgetKeys();
    },
    async () => (await prepared(file)).apply(),
    async () => {
      const ready = await prepareImport(new Blob([file]));
      if (!('preview' in ready)) throw new Error('refused');
      const { fresh, people } = ready.preview;
      expect([
        [1, 'new'],
        [0, 'same'],
      ]).toContainEqual([fresh, people]);
    },
  );
});

function lineOf() {
  return {
    id: '01KB9Q8X00KNDPAVSEKNDPAVSE',
    at: '2026-03-01T08:00:00.000Z',
    zone: 'UTC',
    day: '2026-03-01',
    kind: 'line',
    element: 'kindness',
    source: 'newtab',
    payload: { text: 'tea' },
  };
}

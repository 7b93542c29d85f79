import { peopleSlot } from '../../utils/log/database/clear-draft.ts';
import type { Draft } from '../../utils/log/drafts/draft.ts';
import { openDraft } from '../../utils/log/drafts/open-draft.ts';
import { forgetKeys } from '../../utils/log/lock/lock-keys.ts';
import { lockNow } from '../../utils/log/lock/lock-session.ts';
import {
  changePassphrase,
  finishLock,
  isLockFinished,
  makeLock,
  removeLock,
} from '../../utils/log/lock-setup/set-up-lock.ts';
import { unlock } from '../../utils/log/lock-setup/unlock.ts';
import { lookAtPeople } from '../../utils/log/people/look-at-people.ts';
import {
  changedHelped,
  changedPerson,
  type PeopleFields,
  type Person,
  peopleIn,
  personField,
  readPeopleFields,
} from '../../utils/log/people/people.ts';
import { eraseEverything } from '../../utils/log/retention/erase.ts';
import { exportLog } from '../../utils/log/transfer/export.ts';
import { json } from '../../utils/log/transfer/format-json.ts';
import { type Import, prepareImport } from '../../utils/log/transfer/import.ts';
import { equal, holds, soon } from './check.ts';
import type { Case } from './log-cases.ts';

const passphrase = 'gravel lantern otter thumb';
type People = Draft<PeopleFields>;

const open = () => openDraft<PeopleFields>(peopleSlot, readPeopleFields);

function write(page: People, id: string, name: string, by = 'page'): void {
  const before = (page.fields[personField(id)] as Person | undefined) ?? null;
  const words = { name, number: '+45 70 20 12 01', line: 'never asks why' };
  page.set({ [personField(id)]: changedPerson(id, before, words, { by, now: Date.now() }) });
}

async function written(name = 'Oluwaseun', more: PeopleFields = {}): Promise<void> {
  const page = await open();
  write(page, 'A', name);
  page.set(more);
  await page.flush();
  page.close();
}

async function lock(): Promise<void> {
  await makeLock(passphrase, 0, Date.now());
  await finishLock();
}

async function closeLock(): Promise<void> {
  await lockNow();
  forgetKeys();
}

/** What Support would show now, in one line. */
async function shown(): Promise<string> {
  const seen = await lookAtPeople(Date.now());
  if (seen.at !== 'seen') return seen.at;
  const { people, helped } = seen.people;
  return [...people.map(({ name }) => name), helped?.text].filter(Boolean).join(', ');
}

async function exported(): Promise<string> {
  let text = '';
  for await (const piece of exportLog(json, '2026-11-30T10:00:00.000Z')) text += piece.text;
  return text;
}

async function bring(copy: string): Promise<string> {
  const ready = (await prepareImport(new Blob([copy]))) as Import;
  holds('done' in (await ready.apply()), 'it is merged');
  return ready.preview.people;
}

/** One's own people, which are a draft that is never over. */
export const peopleCases: readonly Case[] = [
  {
    name: 'two pages that write of two people at once lose neither',
    async run(place) {
      const [one, two] = [await open(), await open()];
      write(one, 'A', 'Mirela', 'one');
      write(two, 'B', 'Tomasz', 'two');
      await Promise.all([one.flush(), two.flush()]);
      await soon(() => peopleIn(one.fields).people.length === 2, 'both in the first');
      for (const page of [one, two]) page.close();
      await place.close();
      equal(await shown(), 'Mirela, Tomasz');
    },
  },
  {
    name: 'a letter typed before a page goes is there, and one who was taken away is not',
    async run() {
      const page = await open();
      for (const name of ['Y', 'Yu', 'Yuk', 'Yuki']) write(page, 'A', name);
      page.close();
      await page.flush();
      equal(await shown(), 'Yuki');
      const again = await open();
      const before = again.fields[personField('A')] as Person;
      const words = { name: '', number: '', line: '' };
      again.set({ [personField('A')]: changedPerson('A', before, words, { by: 'p', now: 1 }) });
      await again.flush();
      again.close();
      equal(await shown(), 'none');
    },
  },
  {
    name: 'a lock seals people like the rest, also against this session, and opens them',
    async run(place) {
      await written();
      await lock();
      equal(await shown(), 'Oluwaseun');
      holds('sealed' in ((await place.getRaw('drafts', peopleSlot)) as object), 'it is sealed');
      await closeLock();
      equal(await shown(), 'locked');
      // A page that typed on while it was locked from elsewhere.
      const page = await open();
      write(page, 'B', 'Wanjiru');
      await page.flush();
      page.close();
      equal(await shown(), 'locked');
      await unlock(passphrase, 0);
      equal(await shown(), 'Oluwaseun, Wanjiru');
    },
  },
  {
    name: 'who chose so reads them beside a locked log, and can take that back',
    async run(place) {
      await written('Oluwaseun', { readable: true });
      await lock();
      holds(await isLockFinished(), 'the lock is on');
      await closeLock();
      equal(await shown(), 'Oluwaseun');
      await place.endSession();
      forgetKeys();
      equal(await shown(), 'Oluwaseun');
      await unlock(passphrase, 0);
      const page = await open();
      page.set({ readable: false });
      await page.flush();
      page.close();
      holds('sealed' in ((await place.getRaw('drafts', peopleSlot)) as object), 'it is sealed');
      await closeLock();
      equal(await shown(), 'locked');
    },
  },
  {
    name: 'people outlive another passphrase, and the lock itself',
    async run() {
      const how = { by: 'page', now: Date.now() };
      await written('Noor', { helped: changedHelped(null, 'the bench by the canal', how) });
      await lock();
      equal(await changePassphrase(passphrase, 'another lantern thumb'), true);
      await closeLock();
      await unlock('another lantern thumb', 0);
      equal(await shown(), 'Noor, the bench by the canal');
      await removeLock();
      await finishLock();
      equal(await shown(), 'Noor, the bench by the canal');
    },
  },
  {
    name: 'F60 F62 a copy brings people back, once, whether there is a lock or not',
    async run() {
      const how = { by: 'page', now: Date.now() };
      await written('Isha', { helped: changedHelped(null, 'rain on the window', how) });
      const copy = await exported();
      await eraseEverything();
      equal(await shown(), 'none');
      equal(await bring(copy), 'new');
      equal(await shown(), 'Isha, rain on the window');
      equal(await bring(copy), 'same');
      equal(await shown(), 'Isha, rain on the window');
      await lock();
      await written('Isha M.');
      equal(await bring(copy), 'same');
      equal(await shown(), 'Isha M., rain on the window');
    },
  },
];

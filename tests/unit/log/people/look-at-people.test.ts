import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { peopleSlot } from '../../../../utils/log/database/clear-draft.ts';
import { withLog } from '../../../../utils/log/database/connection.ts';
import { openDraft } from '../../../../utils/log/drafts/open-draft.ts';
import { forgetKeys } from '../../../../utils/log/lock/lock-keys.ts';
import { lockNow } from '../../../../utils/log/lock/lock-session.ts';
import { lookAtPeople } from '../../../../utils/log/people/look-at-people.ts';
import {
  changedPerson,
  type PeopleFields,
  personField,
  readPeopleFields,
} from '../../../../utils/log/people/people.ts';
import { ownPartsForCopy } from '../../../../utils/log/transfer/own-parts-for-copy.ts';
import { ownPartsMark } from '../../../../utils/log/transfer/own-parts-mark.ts';
import { hideWords } from '../../../../utils/stores/hidden-words.ts';
import { mayHavePeople } from '../../../../utils/stores/people-hint.ts';
import { lock } from '../../lock/secrets.ts';
import { everythingStored } from '../../lock/stored.ts';
import { bring } from '../bring.ts';
import { fullDisk, newProfile, restart } from '../place.ts';
import '../../lock/quick-keys.ts';

const word = 'Hjördís';

beforeEach(async () => {
  forgetKeys();
  await newProfile();
});
afterEach(() => vi.restoreAllMocks());

async function write(name: string, more: PeopleFields = {}): Promise<string[]> {
  const page = await openDraft<PeopleFields>(peopleSlot, readPeopleFields);
  const told: string[] = [];
  page.onProblem(({ kind }) => told.push(kind));
  const words = { name, number: '555 1001', line: '' };
  page.set({ [personField('A')]: changedPerson('A', null, words, { by: 'p', now: 5 }), ...more });
  await page.flush();
  page.close();
  return told;
}

const seenAt = async () => (await lookAtPeople(Date.now())).at;

test('nobody is there at first, and nothing says otherwise', async () => {
  expect(await seenAt()).toBe('none');
  expect(mayHavePeople()).toBe(false);
  expect(await ownPartsForCopy()).toEqual({});
  expect(await ownPartsMark()).toBe('');
});

test('after somebody left in a hurry nothing is shown, also of what stays readable', async () => {
  await write(word, { readable: true });
  expect(await seenAt()).toBe('seen');
  await hideWords('one', false, Date.now());
  expect(await lookAtPeople(Date.now())).toEqual({ at: 'hidden' });
});

test('F38 a full disk keeps what was typed in view, and in the mirror', async () => {
  expect(await seenAt()).toBe('none');
  fullDisk();
  expect(await write(word)).toEqual(['disk-full']);
  vi.restoreAllMocks();
  await restart();
  expect(await seenAt()).toBe('seen');
});

test('under a lock the words stand nowhere, unless it was chosen: then in one place', async () => {
  await write(word);
  await lock();
  expect(await everythingStored()).not.toContain(word);
  await newProfile();
  forgetKeys();
  await write(word, { readable: true });
  await lock();
  expect((await everythingStored()).split(word)).toHaveLength(2);
  await lockNow();
  expect(await lookAtPeople(Date.now())).toMatchObject({ at: 'seen', isLocked: true });
});

test('F81 somebody that another hand left in the clear beside a lock is not shown', async () => {
  await lock();
  await lockNow();
  const person = changedPerson('A', null, { name: 'fake', number: '1', line: '' }, how);
  const row = { slot: peopleSlot, id: 'x', fields: { [personField('A')]: stamped(person) } };
  await withLog((log) => log.put('drafts', row));
  expect(await lookAtPeople(Date.now())).toEqual({ at: 'locked' });
});

const how = { by: 'p', now: 5 };
const stamped = (value: unknown) => ({ value, at: 1, by: 'p' });

test('a mark tells each change, and has no word in it', async () => {
  await write(word);
  const first = await ownPartsMark();
  await write('Hjördís Björk');
  expect(await ownPartsMark()).not.toBe(first);
  expect(await ownPartsMark()).not.toContain('Hj');
  await lock();
  expect(await ownPartsMark()).not.toBe('');
});

test('F59 a file that says people and means something else is refused whole', async () => {
  const file = (people: string) =>
    new Blob([`{"format":"kind-pause-log","version":1,"people":${people},"entries":[]}`]);
  const { prepareImport } = await import('../../../../utils/log/transfer/import.ts');
  for (const people of ['7', '[]', '{"people":[{"id":"A"}]}', '{"people":{"__proto__":[]}}']) {
    expect(await prepareImport(file(people))).toEqual({ refused: 'spoilt' });
  }
  const twice = new Blob([
    '{"format":"kind-pause-log","version":1,"people":{"people":[]},"people":{"people":[]},"entries":[]}',
  ]);
  expect(await prepareImport(twice)).toEqual({ refused: 'malformed' });
  expect(await seenAt()).toBe('none');
});

test('a file whose members were sorted brings people too', async () => {
  await write(word);
  const copy = JSON.stringify({
    entries: [],
    exportedAt: '2026-03-01T08:00:00.000Z',
    format: 'kind-pause-log',
    people: (await ownPartsForCopy()).people,
    version: 1,
  });
  await newProfile();
  const { preview, done } = await bring(copy);
  expect([preview.people, done?.people]).toEqual(['new', 'new']);
  expect(await seenAt()).toBe('seen');
});

import { areWordsHidden } from '../../stores/hidden-words.ts';
import { notePeople } from '../../stores/people-hint.ts';
import { peopleSlot, staysReadable } from '../database/clear-draft.ts';
import { asidesOf, readDraftRow } from '../database/draft-row.ts';
import { read } from '../database/transactions.ts';
import { openDraft } from '../drafts/open-draft.ts';
import { type LockStatus, lockStatus } from '../lock/lock-status.ts';
import {
  isNobody,
  type MyPeople,
  type PeopleFields,
  peopleIn,
  readPeopleFields,
} from './people.ts';

/** What may be seen of one's own people at a moment. */
export type PeopleSeen =
  | { at: 'none' }
  /** Somebody left in a hurry a while ago: nothing tells whether there are any. */
  | { at: 'hidden' }
  /** They are sealed with the log. */
  | { at: 'locked' }
  /** `isLocked`: they stay readable beside a locked log, and are not changed there. */
  | { at: 'seen'; people: MyPeople; isLocked: boolean };

/** @param now epoch milliseconds. @throws LogProblem */
export async function lookAtPeople(now: number): Promise<PeopleSeen> {
  if (await areWordsHidden()) return { at: 'hidden' };
  const seen = await lookUnhidden(await lockStatus(now));
  notePeople(seen.at !== 'none');
  return seen;
}

async function lookUnhidden(status: LockStatus): Promise<PeopleSeen> {
  const isLocked = status.at === 'locked' || status.at === 'broken';
  if (isLocked) {
    const place = await readableBesideLock();
    if (place !== 'readable') return { at: place };
  }
  const draft = await openDraft<PeopleFields>(peopleSlot, readPeopleFields);
  draft.close();
  const people = peopleIn(draft.fields);
  return isNobody(people) ? { at: 'none' } : { at: 'seen', people, isLocked };
}

/**
 * Only what the person left readable is shown beside a locked log: not what this session could
 * open because it was sealed in it, nor what waits to be sealed.
 */
async function readableBesideLock(): Promise<'none' | 'locked' | 'readable'> {
  const { raw, asides } = await read(['drafts'], async (tx) => ({
    raw: await tx.objectStore('drafts').get(peopleSlot),
    asides: await tx.objectStore('drafts').count(asidesOf(peopleSlot)),
  }));
  const row = readDraftRow(raw, peopleSlot);
  if (staysReadable(row)) return 'readable';
  const isEmpty = (raw === undefined || 'fields' in raw) && Object.keys(row.fields).length === 0;
  return isEmpty && asides === 0 ? 'none' : 'locked';
}

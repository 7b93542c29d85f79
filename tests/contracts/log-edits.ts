import { textField } from '../../utils/log/drafts/draft.ts';
import { putDraft } from '../../utils/log/drafts/draft-store.ts';
import { editSlot } from '../../utils/log/drafts/edit-drafts.ts';
import { openDraft } from '../../utils/log/drafts/open-draft.ts';
import { sweepDrafts } from '../../utils/log/drafts/sweep-drafts.ts';
import { deleteEntry, readOne, restoreEntry } from '../../utils/log/entries.ts';
import { lockNow } from '../../utils/log/lock/lock-session.ts';
import { finishLock, makeLock } from '../../utils/log/lock-setup/set-up-lock.ts';
import { unlock } from '../../utils/log/lock-setup/unlock.ts';
import { decryptRows } from '../../utils/log/retention/decrypt-rows.ts';
import { deleteDays } from '../../utils/log/retention/delete-days.ts';
import { deleteTerm } from '../../utils/log/retention/expired-rows.ts';
import { equal, holds } from './check.ts';
import { type Case, keep, type LogPlace, line } from './log-cases.ts';

const secret = 'half a sentence';
const passphrase = 'kettle orbit velvet plum';
const day = '2026-03-01';
const when = `${day}T10:00:00[Europe/Berlin]`;
const openEdit = (id: string) => openDraft<{ text: string }>(editSlot(id), { text: textField });

/** Begins to change the words of an entry, and leaves. */
async function beginEdit(id: string, text = secret): Promise<void> {
  const draft = await openEdit(id);
  draft.set({ text });
  await draft.flush();
  draft.close();
}

async function edited(id: string): Promise<string | undefined> {
  const draft = await openEdit(id);
  draft.close();
  return draft.fields.text;
}

const mirrorOf = (id: string) => `kind-pause.draft.${editSlot(id)}:gone`;

/** What a page that crashed left behind. */
function leaveMirror(id: string, text: string): void {
  const fields = { text: { value: text, at: Date.now(), by: 'gone' } };
  const mirror = { id: `${editSlot(id)}.first`, fields };
  globalThis.localStorage?.setItem(mirrorOf(id), JSON.stringify(mirror));
}

/** Nothing of it is stored, and nothing brings it back. */
async function isGone(place: LogPlace, id: string): Promise<void> {
  equal(await place.getRaw('drafts', editSlot(id)), undefined, 'the draft');
  equal(globalThis.localStorage?.getItem(mirrorOf(id)) ?? null, null, 'the mirror');
  equal(await edited(id), undefined, 'what opens there');
}

/** What is being changed in an entry goes where the entry goes. */
export const editCases: readonly Case[] = [
  {
    name: 'F85 a deleted entry takes along what was being changed in it; undo brings both back',
    async run(place) {
      const { id } = await keep(line('one'));
      const other = await keep(line('other'));
      await beginEdit(id);
      await beginEdit(other.id, 'stays');
      const deleted = await deleteEntry(id);
      holds(deleted, 'deleted');
      await isGone(place, id);
      equal(await edited(other.id), 'stays');
      await restoreEntry(deleted);
      holds(await readOne(id), 'the entry is back');
      equal(await edited(id), secret);
      await restoreEntry(deleted);
      equal(await edited(id), secret, 'twice does no harm');
    },
  },
  {
    name: 'F85 a page that was writing while its entry was deleted brings no word back',
    async run(place) {
      const { id } = await keep(line('one'));
      const draft = await openEdit(id);
      draft.set({ text: secret });
      await deleteEntry(id);
      await draft.flush();
      draft.close();
      equal(await edited(id), undefined);
      // One whose writing was still on its way.
      const fields = { text: { value: secret, at: Date.now() - 1_000, by: 'slow' } };
      await putDraft(editSlot(id), { id: `${editSlot(id)}.first`, fields });
      equal(await edited(id), undefined);
      await sweepDrafts();
      await isGone(place, id);
    },
  },
  {
    name: 'F85 days that go, and a term that is over, take along what was being changed in them',
    async run(place) {
      for (const letGo of [
        () => deleteDays({ from: day, to: day }),
        () => deleteTerm(day, decryptRows),
      ]) {
        const { id } = await keep(line('one'), when);
        const today = await keep(line('today'));
        await beginEdit(id);
        await beginEdit(today.id, 'stays');
        equal(await letGo(), 1);
        await isGone(place, id);
        equal(await edited(today.id), 'stays');
      }
    },
  },
  {
    name: 'F85 what an older version left of deleted entries is swept away, and nothing else',
    async run(place) {
      const { id } = await keep(line('one'));
      await beginEdit(id, 'stays');
      const fields = { text: { value: secret, at: 1, by: 'gone' } };
      await place.putRaw('drafts', { slot: editSlot('gone'), id: 'a', fields });
      await place.putRaw('drafts', { slot: 'reframe', id: 'b', fields: {} });
      leaveMirror('crashed', secret);
      equal(await sweepDrafts(), 2);
      await isGone(place, 'gone');
      await isGone(place, 'crashed');
      equal(await edited(id), 'stays');
      holds(await place.getRaw('drafts', 'reframe'), 'the draft of a practice');
      equal(await sweepDrafts(), 0);
    },
  },
  {
    name: 'F85 nothing is swept where entries are missing that nobody deleted',
    async run(place) {
      const { id } = await keep(line('one'));
      await place.close();
      await place.loseDatabase();
      leaveMirror(id, secret);
      equal(await sweepDrafts(), 0);
      equal(await edited(id), secret);
    },
  },
  {
    name: 'F85 with a lock as well: sealed words go, and come back as they were',
    async run(place) {
      const { id } = await keep(line('one'));
      await makeLock(passphrase, 0, Date.now());
      await finishLock();
      await beginEdit(id);
      await lockNow();
      const deleted = await deleteEntry(id);
      holds(deleted, 'deleted');
      await isGone(place, id);
      await restoreEntry(deleted);
      holds(await unlock(passphrase, 0), 'unlocked');
      equal(await edited(id), secret);
    },
  },
];

import { browser } from 'wxt/browser';
import { withLog } from '../../utils/log/database/connection.ts';
import { textField } from '../../utils/log/drafts/draft.ts';
import { openDraft } from '../../utils/log/drafts/open-draft.ts';
import { countEntries, readPage, updateEntry } from '../../utils/log/entries.ts';
import { checkLog } from '../../utils/log/integrity/loss-check.ts';
import { forgetAnswer } from '../../utils/log/lock/lock-hint.ts';
import { forgetKeys } from '../../utils/log/lock/lock-keys.ts';
import { closeAfter, lockNow } from '../../utils/log/lock/lock-session.ts';
import { lockStatus } from '../../utils/log/lock/lock-status.ts';
import { finishLock, makeLock, removeLock } from '../../utils/log/lock-setup/set-up-lock.ts';
import { unlock } from '../../utils/log/lock-setup/unlock.ts';
import { exportLog } from '../../utils/log/transfer/export.ts';
import { json } from '../../utils/log/transfer/format-json.ts';
import { type Import, prepareImport } from '../../utils/log/transfer/import.ts';
import { equal, fails, holds } from './check.ts';
import { type Case, keep, line, textOf } from './log-cases.ts';

const passphrase = 'kettle orbit velvet plum';

async function lock(): Promise<void> {
  await makeLock(passphrase, 0, Date.now());
  await finishLock();
}

/** As after a crash: nothing in memory, no hint in localStorage, and no page that asked before. */
async function forgotten(): Promise<void> {
  await browser.storage.session.clear();
  globalThis.localStorage?.clear();
  forgetAnswer();
  forgetKeys();
}

async function texts(): Promise<string[]> {
  return (await readPage()).entries.map(textOf);
}

async function exported(): Promise<string> {
  let text = '';
  for await (const piece of exportLog(json, '2026-11-25T10:00:00.000Z')) text += piece.text;
  return text;
}

export const lockCases: readonly Case[] = [
  {
    name: 'a lock seals what was there, and what comes after, and opens both',
    async run(place) {
      const { id } = await keep(line('a word in the clear'));
      await lock();
      await keep(line('a word after'));
      equal(await texts(), ['a word after', 'a word in the clear']);
      const row = (await place.getRaw('entries', id)) as Record<string, unknown>;
      equal(Object.keys(row).sort(), ['at', 'day', 'element', 'id', 'kind', 'sealed']);
      equal(await checkLog(), 'fine');
    },
  },
  {
    name: 'a locked log takes entries and drafts, shows none, and opens with its passphrase alone',
    async run() {
      await keep(line('before'));
      await lock();
      await lockNow();
      forgetKeys();
      const { id } = await keep(line('while locked'));
      await updateEntry(id, { after: 'lighter' });
      const draft = await openDraft('line', { text: textField });
      draft.set({ text: 'half a word' });
      await draft.flush();
      draft.close();
      const again = await openDraft('line', { text: textField });
      equal(again.fields, { text: 'half a word' });
      again.close();
      await fails(readPage(), 'locked');
      equal(await countEntries(), 2);
      equal(await unlock('kettle orbit velvet plums', 0), false);
      equal(await lockStatus(Date.now()), { at: 'locked', state: 'on' });
      equal(await unlock(passphrase, 0), true);
      equal(await texts(), ['while locked', 'before']);
      equal((await readPage()).entries[0]?.after, 'lighter');
    },
  },
  {
    name: 'F65 a session that is over leaves the log locked, and no draft is lost',
    async run(place) {
      await lock();
      const draft = await openDraft('line', { text: textField });
      draft.set({ text: 'half a word' });
      await draft.flush();
      draft.close();
      await place.endSession();
      forgetKeys();
      equal(await lockStatus(Date.now()), { at: 'locked', state: 'on' });
      await unlock(passphrase, 0);
      const again = await openDraft('line', { text: textField });
      equal(again.fields, { text: 'half a word' });
      again.close();
    },
  },
  {
    name: 'F80 a hint that is gone says nothing: the database is asked',
    async run() {
      await keep(line('before'));
      await lock();
      await forgotten();
      const draft = await openDraft('line', { text: textField });
      draft.set({ text: 'half a word' });
      const mirrored = JSON.stringify({ ...globalThis.localStorage });
      holds(!mirrored.includes('half a word'), 'no mirror in the clear');
      await draft.flush();
      draft.close();
      await fails(readPage(), 'locked');
      equal(await lockStatus(Date.now()), { at: 'locked', state: 'on' });
    },
  },
  {
    name: 'F81 a record that someone changed opens nothing, and its passphrase is told',
    async run(place) {
      await keep(line('before'));
      await lock();
      await forgotten();
      const record = (await place.getRaw('meta', 'lock')) as object;
      await place.putRaw('meta', { ...record, state: 'opening' }, 'lock');
      const { id } = await keep(line('meanwhile'));
      await fails(finishLock(), 'locked');
      holds('sealed' in ((await place.getRaw('entries', id)) as object), 'it is sealed');
      await fails(unlock(passphrase, 0), 'lock-broken');
      await place.putRaw('meta', record, 'lock');
      equal(await unlock(passphrase, 0), true);
      equal(await texts(), ['meanwhile', 'before']);
    },
  },
  {
    name: 'F81 a lock that was removed is missed: nothing is read, nothing is kept',
    async run() {
      await keep(line('before'));
      await lock();
      await forgotten();
      await withLog((log) => log.delete('meta', 'lock'));
      equal(await lockStatus(Date.now()), { at: 'broken' });
      await fails(keep(line('meanwhile')), 'lock-broken');
      await fails(readPage(), 'lock-broken');
      equal(await countEntries(), 1);
    },
  },
  {
    name: 'a session that is over is closed by whoever touches it',
    async run() {
      await keep(line('before'));
      await makeLock(passphrase, 5, Date.now() - 3_600_000);
      await closeAfter(0);
      await fails(readPage(), 'locked');
      equal(await unlock(passphrase, 5), true);
      equal(await texts(), ['before']);
    },
  },
  {
    name: 'a copy of a log with a lock comes back into it: whole, and twice without harm',
    async run() {
      for (let at = 0; at < 30; at++) await keep(line(`number ${at}`));
      await lock();
      const copy = await exported();
      const [newest] = (await readPage()).entries;
      holds(newest, 'there is an entry');
      await updateEntry(newest.id, { payload: { text: 'newer' } });
      for (const _time of [1, 2]) {
        const ready = (await prepareImport(new Blob([copy]))) as Import;
        const { fresh, same, differs } = ready.preview;
        equal({ fresh, same, differs }, { fresh: 0, same: 29, differs: 1 });
        holds('done' in (await ready.apply()), 'it is merged');
      }
      equal((await texts())[0], 'newer');
      equal(await countEntries(), 30);
      equal(await checkLog(), 'fine');
    },
  },
  {
    name: 'the lock goes as it came: everything is as it was',
    async run() {
      await keep(line('one'));
      const before = (await readPage()).entries;
      await lock();
      await removeLock();
      await finishLock();
      equal(await lockStatus(Date.now()), { at: 'off' });
      equal((await readPage()).entries, before);
    },
  },
];

import { openDraft } from '../../utils/log/drafts/open-draft.ts';
import { forgetKeys } from '../../utils/log/lock/lock-keys.ts';
import { lockNow } from '../../utils/log/lock/lock-session.ts';
import { finishLock, makeLock } from '../../utils/log/lock-setup/set-up-lock.ts';
import { unlock } from '../../utils/log/lock-setup/unlock.ts';
import { lookAtMyWords } from '../../utils/log/my-words/look-at-my-words.ts';
import {
  changedWord,
  emptied,
  fieldOf,
  myWordsSlot,
  newWord,
  type OwnFields,
  type OwnKind,
  readOwnFields,
} from '../../utils/log/my-words/my-words.ts';
import { ownNudgeLines } from '../../utils/log/my-words/nudge-lines.ts';
import { eraseEverything } from '../../utils/log/retention/erase.ts';
import { exportLog } from '../../utils/log/transfer/export.ts';
import { json } from '../../utils/log/transfer/format-json.ts';
import { type Import, prepareImport } from '../../utils/log/transfer/import.ts';
import { equal, holds, soon } from './check.ts';
import type { Case } from './log-cases.ts';

const passphrase = 'copper window stair moss';
const open = () => openDraft<OwnFields>(myWordsSlot, readOwnFields);
type Page = Awaited<ReturnType<typeof open>>;

function write(page: Page, kind: OwnKind, id: string, text: string, by = 'page'): void {
  const how = { by, now: Date.now() };
  const before = page.fields[fieldOf({ kind, id })] ?? newWord(kind, id, how);
  page.set({ [fieldOf(before)]: changedWord(before, { text }, how) });
}

async function written(kind: OwnKind, id: string, text: string): Promise<void> {
  const page = await open();
  write(page, kind, id, text);
  await page.flush();
  page.close();
}

async function shown(kind: OwnKind): Promise<string> {
  const { words } = await lookAtMyWords(kind, Date.now());
  return words.map(({ text }) => text).join(', ');
}

/** One's own words, which are a draft that is never over. */
export const myWordsCases: readonly Case[] = [
  {
    name: 'two pages that write two cards at once lose neither, and one deleted does not come back',
    async run(place) {
      const [one, two] = [await open(), await open()];
      write(one, 'card', 'A', 'Ingenting haster.', 'one');
      write(two, 'card', 'B', 'Jeg er her.', 'two');
      await Promise.all([one.flush(), two.flush()]);
      await soon(() => Object.keys(one.fields).length === 2, 'both in the first');
      const gone = one.fields['card A'];
      holds(gone !== undefined, 'it is there');
      if (gone) one.set({ 'card A': emptied(gone, { by: 'one', now: Date.now() }) });
      await one.flush();
      for (const page of [one, two]) page.close();
      await place.close();
      equal(await shown('card'), 'Jeg er her.');
    },
  },
  {
    name: 'a lock seals own words; locked they are shown nowhere, and a nudge says none of them',
    async run(place) {
      await written('line', 'A', 'Vann?');
      await written('feeling', 'B', 'rastløs');
      equal((await ownNudgeLines(Date.now())).join(), 'Vann?');
      await makeLock(passphrase, 0, Date.now());
      await finishLock();
      holds('sealed' in ((await place.getRaw('drafts', myWordsSlot)) as object), 'it is sealed');
      equal(await shown('feeling'), 'rastløs');
      equal((await ownNudgeLines(Date.now())).join(), '');
      await lockNow();
      forgetKeys();
      equal(await shown('feeling'), '');
      equal((await ownNudgeLines(Date.now())).join(), '');
      await unlock(passphrase, 0);
      equal(await shown('feeling'), 'rastløs');
    },
  },
  {
    name: 'F60 F62 a copy brings own words back, once, and keeps what was changed since',
    async run() {
      await written('card', 'A', 'Sakte er lov.');
      await written('breath', 'B', 'her');
      let copy = '';
      for await (const piece of exportLog(json, '2026-11-30T10:00:00.000Z')) copy += piece.text;
      await eraseEverything();
      equal(await shown('card'), '');
      for (const told of ['new', 'same']) {
        const ready = (await prepareImport(new Blob([copy]))) as Import;
        equal(ready.preview.words, told);
        holds('done' in (await ready.apply()), 'it is merged');
        equal(await shown('card'), 'Sakte er lov.');
        equal(await shown('breath'), 'her');
      }
      await written('card', 'A', 'Sakte er lov, alltid.');
      const again = (await prepareImport(new Blob([copy]))) as Import;
      equal(again.preview.words, 'same');
      equal(await shown('card'), 'Sakte er lov, alltid.');
    },
  },
];

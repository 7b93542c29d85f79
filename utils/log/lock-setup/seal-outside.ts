import { forgetDearName, loadSettings } from '../../settings/store.ts';
import { localStore } from '../../stores/local-storage.ts';
import { newestEdit } from '../database/draft-row.ts';
import {
  dropMirror,
  dropUnreadableMirrors,
  readMirrors,
  slotsMirrored,
} from '../drafts/draft-mirror.ts';
import { putDraft, readDraft } from '../drafts/draft-store.ts';
import { earlyLetters, forgetEarly } from '../drafts/early-line.ts';
import { wellFormed } from '../entry/text.ts';
import { writeDearName } from '../lock/dear-name.ts';
import { LockChangedError } from '../lock/lock-row.ts';

/** What pages that are gone have written down in the clear. @throws LogProblem */
export async function sealMirrors(): Promise<void> {
  const storage = localStore();
  if (!storage) return;
  for (const slot of slotsMirrored(storage)) {
    for (const { key, text, id, fields } of readMirrors(storage, slot)) {
      await putDraft(slot, { id, fields });
      dropMirror(storage, key, text);
    }
  }
  dropUnreadableMirrors(storage);
}

/** The line of a new tab that was gone before its draft was open. @throws LogProblem */
export async function sealEarlyLine(): Promise<void> {
  const text = earlyLetters();
  if (text === null) return;
  const { row } = await readDraft('line', []);
  const at = Math.max(Date.now(), newestEdit(row.fields) + 1);
  const fields = { text: { value: wellFormed(text), at, by: crypto.randomUUID() } };
  await putDraft('line', { id: row.id, fields });
  forgetEarly(text);
}

/** Whether the dear one's name stands in the settings, where a page that died may have left it. */
export async function isDearNameClear(): Promise<boolean> {
  return (await loadSettings()).settings.dearName !== '';
}

/** The name of the dear one goes from the settings into the log. @throws LockChangedError, LogProblem */
export async function sealDearName(): Promise<void> {
  const { dearName } = (await loadSettings()).settings;
  if (dearName !== '' && !(await writeDearName(dearName))) throw new LockChangedError();
  await forgetDearName();
}

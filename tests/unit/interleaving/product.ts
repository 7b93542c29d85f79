import { openDraft, textField } from '../../../utils/log/drafts.ts';
import { deleteEntry, readPage, restoreEntry, updateEntry } from '../../../utils/log/entries.ts';
import { eraseEverything } from '../../../utils/log/erase.ts';
import { exportLog } from '../../../utils/log/export.ts';
import { prepareImport } from '../../../utils/log/import.ts';
import { sweepStage } from '../../../utils/log/import-stage.ts';
import { json } from '../../../utils/log/json.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { letOldGo } from '../../../utils/log/keep-watch.ts';
import { checkLog } from '../../../utils/log/ledger.ts';
import { letDaysGo } from '../../../utils/log/letting-go.ts';
import {
  changePassphraseNow,
  goOnWithLock,
  keepLockNow,
  makeLockNow,
  removeLockNow,
} from '../../../utils/log/lock-job.ts';
import { lockIfOver, lockNow } from '../../../utils/log/lock-now.ts';
import { lockStatus } from '../../../utils/log/lock-status.ts';
import { recordEnd, recordIntent } from '../../../utils/log/nudges.ts';
import { resumeLockJob } from '../../../utils/log/resume-lock-job.ts';
import { sweepDrafts } from '../../../utils/log/sweep-drafts.ts';
import { unlock } from '../../../utils/log/unlock.ts';

/** What pages and the worker call: it is bundled, and run anew in each context. */
export const product = {
  changePassphraseNow,
  checkLog,
  deleteEntry,
  eraseEverything,
  exportLog,
  goOnWithLock,
  json,
  keepEntry,
  keepLockNow,
  letDaysGo,
  letOldGo,
  lockIfOver,
  lockNow,
  lockStatus,
  makeLockNow,
  openDraft,
  prepareImport,
  readPage,
  recordEnd,
  recordIntent,
  removeLockNow,
  restoreEntry,
  resumeLockJob,
  sweepDrafts,
  sweepStage,
  textField,
  unlock,
  updateEntry,
};

export type Product = typeof product;

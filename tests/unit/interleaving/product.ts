import { textField } from '../../../utils/log/drafts/draft.ts';
import { editSlot } from '../../../utils/log/drafts/edit-drafts.ts';
import { openDraft } from '../../../utils/log/drafts/open-draft.ts';
import { sweepDrafts } from '../../../utils/log/drafts/sweep-drafts.ts';
import { deleteEntry, readPage, restoreEntry, updateEntry } from '../../../utils/log/entries.ts';
import { checkLog } from '../../../utils/log/integrity/loss-check.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { lockIfOver, lockNow } from '../../../utils/log/lock/lock-session.ts';
import { lockStatus } from '../../../utils/log/lock/lock-status.ts';
import {
  changePassphraseNow,
  keepLockNow,
  makeLockNow,
  removeLockNow,
  resumeLock,
} from '../../../utils/log/lock-setup/lock-job.ts';
import { resumeLockJob } from '../../../utils/log/lock-setup/resume-lock-job.ts';
import { unlock } from '../../../utils/log/lock-setup/unlock.ts';
import { recordEnd, recordIntent } from '../../../utils/log/nudge-history.ts';
import { applyRetention } from '../../../utils/log/retention/apply-retention.ts';
import { deleteDays } from '../../../utils/log/retention/delete-days.ts';
import { eraseEverything } from '../../../utils/log/retention/erase.ts';
import { saveTexts } from '../../../utils/log/save-edit.ts';
import { exportLog } from '../../../utils/log/transfer/export.ts';
import { json } from '../../../utils/log/transfer/format-json.ts';
import { prepareImport } from '../../../utils/log/transfer/import.ts';
import { sweepStage } from '../../../utils/log/transfer/import-stage.ts';

/** What pages and the worker call: it is bundled, and run anew in each context. */
export const product = {
  changePassphraseNow,
  checkLog,
  deleteEntry,
  editSlot,
  eraseEverything,
  exportLog,
  resumeLock: resumeLock,
  json,
  keepEntry,
  keepLockNow,
  deleteDays: deleteDays,
  applyRetention: applyRetention,
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
  saveTexts,
  sweepDrafts,
  sweepStage,
  textField,
  unlock,
  updateEntry,
};

export type Product = typeof product;

import { slotOf } from '../../../utils/log/database/draft-row.ts';
import { read } from '../../../utils/log/database/transactions.ts';
import { readPage } from '../../../utils/log/entries.ts';
import type { Entry } from '../../../utils/log/entry/entry.ts';
import { checkLog } from '../../../utils/log/integrity/loss-check.ts';
import { readDearName } from '../../../utils/log/lock/dear-name.ts';
import { withCodec } from '../../../utils/log/lock/with-codec.ts';
import { loadSettings } from '../../../utils/settings/store.ts';

/** What of a log can be read by whoever has it open. */
export type ReadLog = {
  /** The words of lines and letters, one after the other. */
  texts: string[];
  /** Entries and drafts that do not open. */
  unreadable: number;
  drafts: string[];
  dear: string;
  /** Whether the log misses nothing that it knows of. */
  loss: string;
};

const textsOf = ({ payload }: Entry): string[] => ('text' in payload ? [payload.text] : []);

/** Reads all of it; runs inside a page of the extension. @throws LogProblem while it is locked */
async function readLog(): Promise<ReadLog> {
  const texts: string[] = [];
  const drafts: string[] = [];
  let unreadable = 0;
  for (let before: string | undefined; ; ) {
    const page = await readPage({ limit: 500, ...(before !== undefined && { before }) });
    texts.push(...page.entries.flatMap(textsOf));
    unreadable += page.unreadable;
    if (page.next === undefined) break;
    before = page.next;
  }
  for (const row of await read(['drafts'], (tx) => tx.objectStore('drafts').getAll())) {
    const opened = await withCodec((codec) => codec.openDraft(row, slotOf(row.slot)));
    if (!opened) unreadable++;
    else drafts.push(JSON.stringify(opened.fields));
  }
  // Without a lock it stands among the settings.
  const dear = (await readDearName()) ?? (await loadSettings()).settings.dearName;
  return { texts, drafts, unreadable, dear, loss: JSON.stringify(await checkLog()) };
}

Object.assign(globalThis, { readLog });

import { withLog } from '../../../utils/log/database/connection.ts';
import { textField } from '../../../utils/log/drafts/draft.ts';
import { openDraft } from '../../../utils/log/drafts/open-draft.ts';
import type { Entry } from '../../../utils/log/entry/entry.ts';
import { nextId } from '../../../utils/log/entry/entry-id.ts';

import { changeEntries } from '../../../utils/log/integrity/loss-check.ts';
import { saveSettings } from '../../../utils/settings/store.ts';

/** Private words in every place that holds some; runs inside a page of the extension. */

const word = 'Zweifel';

function entriesOf(count: number, start: number): Entry[] {
  let id: string | undefined;
  return Array.from({ length: count }, (_, n) => {
    const time = start + n * 60_000;
    const at = new Date(time).toISOString();
    id = nextId(time, id);
    const payload = { text: `${word} ${n}` };
    const head = { id, at, zone: 'UTC', day: at.slice(0, 10) };
    return { ...head, kind: 'line', element: 'kindness', source: 'newtab', payload };
  });
}

async function draftOf(slot: string): Promise<void> {
  const draft = await openDraft(slot, { text: textField });
  draft.set({ text: `${word} in ${slot}` });
  await draft.flush();
  draft.close();
}

/** @param count how many entries */
async function seedPrivate(count: number): Promise<void> {
  const entries = entriesOf(count, Date.now() - (count + 60) * 60_000);
  await changeEntries(['entries'], async (tx) => {
    await Promise.all(entries.map((entry) => tx.objectStore('entries').add(entry)));
    return { result: undefined, grown: count };
  });
  await draftOf('reframe');
  await draftOf(`edit ${entries[0]?.id ?? 'none'}`);
  await saveSettings({ dearName: `${word} Sam` });
  // What a page that crashed leaves behind: its mirror, one that was cut off, and an early line.
  const field = { value: `${word} in a mirror`, at: Date.now(), by: 'gone' };
  const mirror = JSON.stringify({ id: 'letter.first', fields: { text: field } });
  localStorage.setItem('kind-pause.draft.letter:gone', mirror);
  localStorage.setItem('kind-pause.draft.notice:gone', mirror.slice(0, -20));
  localStorage.setItem('line-early', `${word} typed early`);
  localStorage.setItem('line-waits', '1');
  // What a page that crashed in the middle of an import leaves behind.
  const puts = entriesOf(3, Date.now() - 10 * 60_000).map((row) => ({ row }));
  const left = { id: '000000000', puts, late: [] };
  await withLog(async (log) => void (await log.put('incoming', left as never)));
}

Object.assign(globalThis, { seedPrivate });

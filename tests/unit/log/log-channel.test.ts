import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyPage, type LogViewState, type OpenLog } from '../../../components/log/log-state.ts';
import { mergeChanges } from '../../../components/log/merge-changes.ts';
import {
  changesSoFar,
  deleteEntry,
  readPage,
  restoreEntry,
  updateEntry,
} from '../../../utils/log/entries.ts';
import type { Entry } from '../../../utils/log/entry/entry.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { type LogNews, onChange } from '../../../utils/log/log-channel.ts';
import { deleteDays } from '../../../utils/log/retention/delete-days.ts';
import { eraseEverything } from '../../../utils/log/retention/erase.ts';
import { newProfile } from './place.ts';

let heard: LogNews[];
let stop: () => void;
beforeEach(async () => {
  await newProfile();
  heard = [];
  stop = onChange((news) => heard.push(news));
});
afterEach(() => stop());

async function kept(text: string): Promise<Entry> {
  const payload = { text };
  const entry = await keepEntry({ kind: 'line', element: 'kindness', source: 'popup', payload });
  if (!entry) throw new Error('nothing kept');
  return entry;
}

async function openLog(looking: LogViewState = { at: 'all' }): Promise<OpenLog> {
  const { entries } = await readPage();
  return { at: 'open', looking, ...emptyPage, entries, deleted: null };
}

const nobody = new Set<string>();
const texts = ({ entries }: OpenLog) =>
  (entries as Entry[]).map(({ payload }) => (payload as { text: string }).text);

test('every change is told with its number and its entries, and nothing of the words', async () => {
  const { id } = await kept('private');
  await updateEntry(id, { hard: true });
  await updateEntry(id, { hard: true });
  const row = await deleteEntry(id);
  if (row) await restoreEntry(row);
  const { id: other, day } = await kept('another');
  await deleteDays({ from: day, to: day });
  await eraseEverything();
  await vi.waitFor(() => expect(heard).toHaveLength(7));
  expect(heard.slice(0, 4)).toEqual([1, 2, 3, 4].map((seq) => ({ seq, ids: [id] })));
  expect(heard[5]?.ids?.toSorted()).toEqual([id, other].toSorted());
  expect(heard[6]?.ids).toBeNull();
  expect(heard.at(-1)?.seq).toBe(await changesSoFar());
  expect(JSON.stringify(heard)).not.toContain('private');
});

test('an open log takes over what came, changed and went, and leaves the rest as it is', async () => {
  const [a, b, c] = [await kept('a'), await kept('b'), await kept('c')];
  const open = await openLog();
  const d = await kept('d');
  await updateEntry(a.id, { payload: { text: 'a, changed' } });
  await deleteEntry(b.id);
  const { into } = await mergeChanges(open, [d.id, a.id, b.id], nobody);
  const now = into(open);
  expect(texts(now)).toEqual(['d', 'c', 'a, changed']);
  expect(now.entries[1]).toBe(open.entries.find(({ id }) => id === c.id));
  const anew = (await mergeChanges(open, null, nobody)).into(open);
  expect(texts(anew)).toEqual(['d', 'c', 'a, changed']);
  expect(anew.entries[1]).toBe(now.entries[1]);
});

test('what is edited here stays in view when it is gone, under either kind of news', async () => {
  const [a] = [await kept('a'), await kept('b')];
  const open = await openLog();
  await eraseEverything();
  for (const ids of [open.entries.map(({ id }) => id), null]) {
    const { into } = await mergeChanges(open, ids, new Set([a.id]));
    expect(texts(into(open))).toEqual(['a']);
  }
});

test('with more to read, what is older than all that was read waits for its turn', async () => {
  const old = await kept('old');
  await kept('b');
  const open = await openLog();
  const partly = { ...open, entries: open.entries.slice(0, 1), more: true };
  const { into } = await mergeChanges(partly, [old.id], nobody);
  expect(texts(into(partly))).toEqual(['b']);
});

test('a search takes over what fits it', async () => {
  await kept('a lamp');
  const looking: LogViewState = { at: 'wish', wish: { text: 'lamp' } };
  const open = await openLog(looking);
  const [one, two] = [await kept('nothing'), await kept('two lamps')];
  const { into } = await mergeChanges(open, [one.id, two.id], nobody);
  const now = into(open);
  expect(texts(now)).toEqual(['two lamps', 'a lamp']);
  expect(now.highlights.get(two.id)).toEqual([{ field: 'text', start: 4, end: 8 }]);
});

import { textField } from '../../utils/log/drafts/draft.ts';
import { openDraft } from '../../utils/log/drafts/open-draft.ts';
import {
  countEntries,
  deleteEntry,
  readOne,
  readPage,
  restoreEntry,
  updateEntry,
} from '../../utils/log/entries.ts';
import { checkLog } from '../../utils/log/integrity/loss-check.ts';
import { recent, recordIntent } from '../../utils/log/nudge-history.ts';
import { eraseEverything } from '../../utils/log/retention/erase.ts';
import { equal, holds, soon } from './check.ts';
import { type Case, keep, line, textOf } from './log-cases.ts';

const openReframe = () => openDraft('reframe', { harsh: textField });

/** Entries: kept, read, changed, deleted, erased. */
export const entryCases: Case[] = [
  {
    name: 'keeps an entry with its instant, zone and local day, and reads it back after closing',
    async run(place) {
      const entry = await keep(line('warm tea'), '2026-03-01T00:30:00+13:00[Pacific/Auckland]');
      equal(entry.at, '2026-02-28T11:30:00.000Z');
      equal([entry.day, entry.zone], ['2026-03-01', 'Pacific/Auckland']);
      await place.close();
      equal(await readOne(entry.id), entry);
      equal((await readPage()).entries, [entry]);
      equal(await countEntries(), 1);
    },
  },
  {
    name: 'reads pages newest first, without gaps, also while entries are added',
    async run() {
      for (let n = 0; n < 7; n++) await keep(line(`n${n}`));
      const first = await readPage({ limit: 3 });
      await keep(line('added in between'));
      const second = await readPage({ limit: 3, ...(first.next && { before: first.next }) });
      const third = await readPage({ limit: 3, ...(second.next && { before: second.next }) });
      const texts = [first, second, third].flatMap((page) => page.entries.map(textOf));
      equal(texts, ['n6', 'n5', 'n4', 'n3', 'n2', 'n1', 'n0']);
      equal(third.next, undefined);
    },
  },
  {
    name: 'F10 the clock goes back a day: the log keeps its order, days stay honest',
    async run() {
      await keep(line('first'), '2026-05-02T10:00:00+02:00[Europe/Berlin]');
      await keep(line('second'), '2026-05-01T10:00:00+02:00[Europe/Berlin]');
      const { entries } = await readPage();
      equal(entries.map(textOf), ['second', 'first']);
      equal(
        entries.map((entry) => entry.day),
        ['2026-05-01', '2026-05-02'],
      );
    },
  },
  {
    name: 'F13 a flight to another zone: old entries keep their day and zone',
    async run() {
      const old = await keep(line('before'), '2026-05-02T23:30:00+02:00[Europe/Berlin]');
      await keep(line('after'), '2026-05-02T16:00:00-07:00[America/Los_Angeles]');
      equal(await readOne(old.id), old);
    },
  },
  {
    name: 'an edit changes the entry and its editedAt, never its place',
    async run() {
      const entry = await keep(line('befor'));
      await keep(line('newer'));
      const edited = await updateEntry(entry.id, { payload: { text: 'before' }, after: 'lighter' });
      holds(edited?.editedAt && edited.editedAt > entry.at, 'edited after kept');
      equal((await readPage()).entries.map(textOf), ['newer', 'before']);
      const same = await updateEntry(entry.id, { payload: { text: 'before' } });
      equal(same?.editedAt, edited.editedAt);
      const bare = await updateEntry(entry.id, { after: null });
      equal(bare && 'after' in bare, false);
      equal(await updateEntry('01ARZ3NDEKTSV4RRFFQ69G5FAV', { hard: true }), null);
    },
  },
  {
    name: 'delete and undo put the same row back at its place; twice does no harm',
    async run() {
      await keep(line('one'));
      const entry = await keep(line('two'));
      await keep(line('three'));
      const before = await readPage();
      const deleted = await deleteEntry(entry.id);
      holds(deleted, 'deleted');
      equal(await deleteEntry(entry.id), null);
      equal(await countEntries(), 2);
      await restoreEntry(deleted);
      await restoreEntry(deleted);
      equal(await readPage(), before);
      equal(await countEntries(), 3);
    },
  },
  {
    name: 'unreadable rows are counted and set aside, never hide the rest, and can be deleted',
    async run(place) {
      const entry = await keep(line('fine'));
      const broken = { ...entry, id: '7AAAAAAAAAAAAAAAAAAAAAAAAA', payload: { text: 7 } };
      await place.putRaw('entries', broken);
      await place.putRaw('entries', { id: 'not even an id' });
      const page = await readPage();
      equal([page.entries.map(textOf), page.unreadable], [['fine'], 2]);
      await keep(line('still works'));
      equal((await readPage()).entries.map(textOf), ['fine', 'still works'].reverse());
      holds(await deleteEntry(broken.id), 'deleted');
    },
  },
  {
    name: 'erasing leaves nothing: entries, drafts, nudges; and is no loss',
    async run(place) {
      await keep(line('one'));
      const draft = await openReframe();
      draft.set({ harsh: 'half typed' });
      await draft.flush();
      await recordIntent({ id: 'n1', origin: 'few', at: 0 });
      globalThis.localStorage?.setItem('kind-pause.draft.reframe:gone', 'a page that is gone');
      await eraseEverything();
      equal(await recent(), []);
      equal(mirrors(), [], 'mirrors');
      await soon(() => draft.edited === 0, 'the open draft hears of it');
      draft.close();
      equal((await readPage()).entries, []);
      equal(await countEntries(), 0);
      const again = await openReframe();
      equal(again.fields, {});
      again.close();
      await place.close();
      equal(await checkLog(), 'fine');
    },
  },
];

/** The keys of what is typed and not yet kept; other notes hold no words. */
function mirrors(): string[] {
  const storage = globalThis.localStorage;
  const keys = Array.from({ length: storage?.length ?? 0 }, (_, at) => storage.key(at) ?? '');
  return keys.filter((key) => key.startsWith('kind-pause.draft.'));
}

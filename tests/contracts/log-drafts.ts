import { textField } from '../../utils/log/drafts/draft.ts';
import { openDraft } from '../../utils/log/drafts/open-draft.ts';
import { countEntries, readOne, readPage } from '../../utils/log/entries.ts';
import type { NewEntry } from '../../utils/log/entry/entry.ts';
import { keepEntry } from '../../utils/log/keep-entry.ts';
import { equal, fails, holds, soon } from './check.ts';
import { type Case, keep, line, textOf } from './log-cases.ts';

type Reframe = { harsh: string; friend: string; kinder: string };
const schema = { harsh: textField, friend: textField, kinder: textField };
const openReframe = () => openDraft<Reframe>('reframe', schema);

const reframe = (fields: Partial<Reframe>): NewEntry => ({
  kind: 'reframe',
  element: 'kindness',
  source: 'popup',
  payload: { harsh: '', friend: '', kinder: '', ...fields },
});

/** Drafts and the text in them, until they are kept or let go. */
export const draftCases: Case[] = [
  {
    name: 'F33 two pages on one draft: both edits are there, and one entry',
    async run() {
      const [one, two] = [await openReframe(), await openReframe()];
      one.set({ harsh: 'you always' });
      two.set({ friend: 'you were tired' });
      const both = { harsh: 'you always', friend: 'you were tired' };
      await soon(() => JSON.stringify({ ...one.fields, ...two.fields }) !== '{}', 'fields');
      await soon(() => one.fields.friend !== undefined, 'the edit of two reaches one');
      await soon(() => two.fields.harsh !== undefined, 'the edit of one reaches two');
      equal(one.fields, both);
      equal(two.fields, both);
      const kept = await Promise.all([
        keepEntry(reframe(one.fields), { draft: one }),
        keepEntry(reframe(two.fields), { draft: two }),
      ]);
      equal(kept[0]?.id, kept[1]?.id);
      equal(await countEntries(), 1);
      await soon(() => one.id === two.id && one.edited === 0 && two.edited === 0, 'a new draft');
      for (const draft of [one, two]) draft.close();
    },
  },
  {
    name: 'F33 the same field in two pages: the newest edit wins everywhere',
    async run() {
      const [one, two] = [await openReframe(), await openReframe()];
      one.set({ harsh: 'a' });
      await soon(() => two.fields.harsh === 'a', 'a arrives');
      two.set({ harsh: 'ab' });
      await soon(() => one.fields.harsh === 'ab', 'ab arrives');
      await Promise.all([one.flush(), two.flush()]);
      for (const draft of [one, two]) draft.close();
      const again = await openReframe();
      equal(again.fields, { harsh: 'ab' });
      again.close();
    },
  },
  {
    name: 'F33 typed in one page just after the other kept: in the next draft, not lost',
    async run() {
      const [one, two] = [await openReframe(), await openReframe()];
      one.set({ harsh: 'a' });
      await soon(() => two.fields.harsh === 'a', 'a arrives');
      const keeping = keepEntry(reframe(one.fields), { draft: one });
      two.set({ friend: 'later thought' });
      const entry = await keeping;
      await Promise.all([one.flush(), two.flush()]);
      await soon(() => two.id === one.id, 'both on one draft');
      const again = await openReframe();
      const kept = entry && (await readOne(entry.id));
      const inEntry = kept?.kind === 'reframe' && kept.payload.friend === 'later thought';
      holds(inEntry || again.fields.friend === 'later thought', 'the later thought is somewhere');
      equal(await countEntries(), 1);
      for (const draft of [one, two, again]) draft.close();
    },
  },
  {
    name: 'F53 a double click on Keep gives one entry, blank text none',
    async run() {
      const draft = await openReframe();
      draft.set({ harsh: 'once' });
      const fresh = reframe(draft.fields);
      const [one, two] = await Promise.all([
        keepEntry(fresh, { draft }),
        keepEntry(fresh, { draft }),
      ]);
      const three = await keepEntry(fresh, { draft });
      equal([one?.id, one?.id], [two?.id, three?.id]);
      equal(await keepEntry(line(' \n\t\u200b\u2060')), null);
      equal(await keepEntry(reframe({})), null);
      equal(await countEntries(), 1);
      equal((await openReframe()).fields, {});
      draft.close();
    },
  },
  {
    name: 'F53 the next text in the same slot is a new entry',
    async run() {
      const draft = await openReframe();
      for (const harsh of ['one', 'two']) {
        draft.set({ harsh });
        await keepEntry(reframe(draft.fields), { draft });
      }
      equal(await countEntries(), 2);
      draft.close();
    },
  },
  {
    name: 'F22 a draft is there after its page went, to the last character',
    async run(place) {
      const draft = await openReframe();
      for (const letter of 'you idiot') {
        draft.set({ harsh: `${draft.fields.harsh ?? ''}${letter}` });
      }
      draft.close();
      await draft.flush();
      await place.close();
      const again = await openReframe();
      equal(again.fields, { harsh: 'you idiot' });
      await again.clear();
      again.close();
      const third = await openReframe();
      equal(third.fields, {});
      third.close();
    },
  },
  {
    name: 'blank text is not kept and ends no draft',
    async run() {
      const draft = await openReframe();
      draft.set({ harsh: '  ' });
      equal(await keepEntry(reframe(draft.fields), { draft }), null);
      equal(draft.fields, { harsh: '  ' });
      draft.close();
    },
  },
  {
    name: 'F50 a megabyte is kept; more is a clear limit and keeps the draft',
    async run() {
      const long = 'ä'.repeat(1_048_576);
      const entry = await keep(line(long));
      const back = await readOne(entry.id);
      holds(back?.kind === 'line' && back.payload.text === long, 'identical megabyte');
      const draft = await openReframe();
      draft.set({ harsh: `${long}!` });
      await fails(keepEntry(reframe(draft.fields), { draft }), 'too-long');
      equal(draft.fields.harsh?.length, long.length + 1);
      await draft.clear();
      draft.close();
    },
  },
  {
    name: 'F51 right-to-left, emoji, joiners, bidi controls, NUL: identical back',
    async run(place) {
      const odd = '\u202eשלום\u2066 مرحبا\u2069 👩‍👩‍👧‍👦 e\u0301 \u0000\r\n\ufeff한글 𝒳';
      const draft = await openReframe();
      draft.set({ harsh: odd });
      await draft.flush();
      const entry = await keepEntry(reframe(draft.fields), { draft });
      await place.close();
      const back = entry && (await readOne(entry.id));
      equal(back?.kind === 'reframe' && back.payload.harsh, odd);
      draft.close();
    },
  },
  {
    name: 'F52 lone surrogates: the same well-formed text in draft, entry and page',
    async run() {
      const draft = await openReframe();
      draft.set({ harsh: 'a\ud800b' });
      equal(draft.fields.harsh, 'a\ufffdb');
      const entry = await keep(line('x\udc00'));
      equal(textOf(entry), 'x\ufffd');
      equal((await readPage()).entries.map(textOf), ['x\ufffd']);
      await draft.clear();
      draft.close();
    },
  },
];

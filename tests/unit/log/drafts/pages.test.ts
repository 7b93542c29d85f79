import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { discardDraft } from '../../../../utils/log/drafts/draft-end.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import { open, reframe } from '../open-reframe.ts';
import { newProfile } from '../place.ts';

beforeEach(newProfile);

describe('F33 pages that hear nothing of each other', () => {
  beforeEach(() => void vi.stubGlobal('BroadcastChannel', undefined));
  afterEach(() => void vi.unstubAllGlobals());

  test('both keep the same draft: one entry, and both go on with the next draft', async () => {
    const one = await open();
    one.set({ harsh: 'same' });
    await one.flush();
    const two = await open();
    const kept = await keepEntry(reframe('same'), { draft: one });
    expect(await keepEntry(reframe('same'), { draft: two })).toEqual(kept);
    expect(two.id).toBe(one.id);
    expect(two.fields).toEqual({});
  });

  test('edits of both fields are in the draft', async () => {
    const [one, two] = [await open(), await open()];
    one.set({ harsh: 'one' });
    two.set({ friend: 'two' });
    await Promise.all([one.flush(), two.flush()]);
    expect((await open()).fields).toEqual({ harsh: 'one', friend: 'two' });
  });

  test('what one typed that the other did not see is not kept, but stays in the draft', async () => {
    const one = await open();
    one.set({ harsh: 'seen' });
    await one.flush();
    const two = await open();
    two.set({ friend: 'not seen by one' });
    // One looks away, and presses Keep on what it shows.
    const keeping = { ...one.keeping() };
    await two.flush();
    await keepEntry(reframe('seen'), {
      draft: {
        slot: 'reframe',
        keeping: () => keeping,
        flush: async () => undefined,
        ended: async () => undefined,
      },
    });
    expect((await open()).fields).toEqual({ friend: 'not seen by one' });
  });

  test('letting go of a draft that was kept elsewhere spares the next one', async () => {
    const one = await open();
    one.set({ harsh: 'kept' });
    await one.flush();
    const two = await open();
    await keepEntry(reframe('kept'), { draft: one });
    one.set({ harsh: 'the next' });
    await one.flush();
    await two.clear();
    expect((await open()).fields).toEqual({ harsh: 'the next' });
  });
});

test('kept elsewhere: what was typed here later goes into the next draft', async () => {
  const draft = await open();
  const heard = vi.fn();
  draft.onChange(heard);
  draft.set({ harsh: 'kept elsewhere' });
  const { id, edited } = draft;
  draft.set({ friend: 'later' });
  await draft.flush();
  await discardDraft({ id, at: Date.now(), edited }, 'reframe', { newId: 'next', kept: {} });
  const other = new BroadcastChannel('kind-pause.drafts');
  for (const odd of [7, null, {}, { slot: 'reframe', id }, { slot: 'reframe', id, fields: 7 }]) {
    other.postMessage(odd);
  }
  other.postMessage({ slot: 'line', id, edited: 9e15, nextId: 'other' });
  other.postMessage({ slot: 'reframe', id, edited, nextId: 'next' });
  await vi.waitFor(() => expect(draft.id).toBe('next'));
  other.close();
  expect(draft.fields).toEqual({ friend: 'later' });
  expect(heard).toHaveBeenLastCalledWith({ friend: 'later' });
});

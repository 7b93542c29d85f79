import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Settings } from '../../../utils/settings/settings.ts';
import { words } from '../../../utils/words/nudge.ts';
import { liveWorld, type World } from '../../fakes/world.ts';

const own = 'Atme, liebe Ina.';
const version = { at: 1, by: 'desk' };
const line = { kind: 'line', id: 'a', text: own, edited: version };
const card = { kind: 'card', id: 'b', text: 'Meine Karte.', element: 'kindness', edited: version };
const stamped = (value: object) => ({ value, at: 1, by: 'desk' });
const fields = { 'line a': stamped(line), 'card b': stamped(card) };

/** A database as pages leave it, in the stores that a worker looks into. */
async function database(draft: object | null, lock: object | null): Promise<void> {
  const opening = indexedDB.open('kind-pause', 1);
  opening.onupgradeneeded = () => {
    for (const store of ['entries', 'meta', 'drafts']) opening.result.createObjectStore(store);
    const tx = opening.transaction;
    if (draft) tx?.objectStore('drafts').put({ slot: 'my-words', id: 'x', ...draft }, 'my-words');
    if (lock) tx?.objectStore('meta').put(lock, 'lock');
  };
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  opening.result.close();
}

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));

async function sent(settings: Partial<Settings>, before?: (world: World) => void) {
  const world = await liveWorld({ settings });
  before?.(world);
  // The database takes more turns than the made-up browser waits for.
  await world.ask('sendOneNow').catch(() => undefined);
  await vi.waitFor(() => expect(world.fake.notifications.appeared).not.toEqual([]));
  const [shown] = world.fake.notifications.appeared;
  if (!shown) throw new Error('nothing was shown');
  return shown.options;
}

describe('a line of one’s own in a notification', () => {
  test('where it was chosen: below the discreet title', async () => {
    await database({ fields }, null);
    expect(await sent({ wording: 'own' })).toMatchObject({
      title: words.title.discreet,
      message: own,
    });
  });

  test('never unasked: the discreet wording is what holds at first', async () => {
    await database({ fields }, null);
    for (const settings of [{}, { wording: 'named' } as const]) {
      expect(words.messages).toContain((await sent(settings)).message);
    }
  });

  test.each([
    ['the log has a lock', { fields }, { anything: 1 }],
    ['it is sealed', { sealed: { key: 'k' } }, null],
    ['there is none', { fields: { 'card b': stamped(card) } }, null],
    ['it was deleted', { fields: { 'line a': stamped({ ...line, text: '' }) } }, null],
    ['what stands there is not ours', { fields: { 'line a': stamped({ text: own }) } }, null],
    ['there is no draft', null, null],
  ])('is left out where %s', async (_, draft, lock) => {
    await database(draft, lock);
    const { title, message } = await sent({ wording: 'own' });
    expect(title).toBe(words.title.discreet);
    expect(words.messages).toContain(message);
  });

  test('is left out in discreet mode, and after the quick way out', async () => {
    await database({ fields }, null);
    expect(words.messages).toContain((await sent({ wording: 'own', discreet: true })).message);
    const hidden = await sent({ wording: 'own' }, (world) => {
      const now = world.now;
      const note = { exit: 'e', left: 1_800_000, seen: now, untilUnlocked: false, locked: false };
      world.fake.local.poke({ hiddenWords: note });
    });
    expect(words.messages).toContain(hidden.message);
  });

  test('a log that does not open costs no nudge', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(words.messages).toContain((await sent({ wording: 'own' })).message);
  });
});

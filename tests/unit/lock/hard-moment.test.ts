import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { textField } from '../../../utils/log/drafts/draft.ts';
import { openDraft } from '../../../utils/log/drafts/open-draft.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { forgetKeys } from '../../../utils/log/lock/lock-keys.ts';
import { lockNow } from '../../../utils/log/lock/lock-session.ts';
import { unlock } from '../../../utils/log/lock-setup/unlock.ts';
import { eraseEverything } from '../../../utils/log/retention/erase.ts';
import { hardMomentLogged, letterDue } from '../../../utils/log/returning/letters.ts';
import { newProfile } from '../log/place.ts';
import { lock, passphrase } from './secrets.ts';
import { everythingStored } from './stored.ts';
import './quick-keys.ts';

const at = (when: string) => () => Temporal.ZonedDateTime.from(`${when}[Europe/Berlin]`);
const today = '2026-11-20';
const hardDay = at(`${today}T09:00`);

beforeEach(async () => {
  forgetKeys();
  await newProfile();
});

function letter(day: string, text = 'Dear me') {
  const payload = { text, returns: 'hard' };
  const fresh = { kind: 'letter', element: 'kindness', source: 'popup', payload } as const;
  return keepEntry(fresh, { now: at(`${day}T18:00`) });
}

/** A letter waits, and the log is locked. */
async function lockedWithLetter() {
  const kept = await letter('2026-11-02');
  await lock();
  await lockNow();
  return { id: kept?.id, writtenOn: '2026-11-02' };
}

test('a hard moment without an entry calls a letter once the log is unlocked', async () => {
  const waiting = await lockedWithLetter();
  await hardMomentLogged(hardDay);
  expect(await letterDue(today)).toBeNull();
  await unlock(passphrase, 0, hardDay);
  expect(await letterDue(today)).toEqual(waiting);
});

test('and none that is written after it, nor once more at the next unlocking', async () => {
  await lockedWithLetter();
  await hardMomentLogged(hardDay);
  const later = await letter(today, 'after it');
  await unlock(passphrase, 0, hardDay);
  expect((await letterDue('2026-12-20'))?.id).not.toBe(later?.id);
  expect(await browser.storage.session.get('lettersUpTo')).toEqual({});
});

test('it is not written to disk, and of the time in memory there is no more than an id', async () => {
  const { id } = await lockedWithLetter();
  const before = await everythingStored();
  await hardMomentLogged(hardDay);
  expect(await everythingStored()).toBe(before);
  expect(await browser.storage.session.get('lettersUpTo')).toEqual({ lettersUpTo: id });
  await eraseEverything();
  expect(await browser.storage.session.get('lettersUpTo')).toEqual({});
});

test('it is not held without a letter, nor while a draft says what the guard hears', async () => {
  await lock();
  await lockNow();
  await hardMomentLogged(hardDay);
  expect(await browser.storage.session.get('lettersUpTo')).toEqual({});
  await letter('2026-11-02');
  const draft = await openDraft<{ harsh: string }>('reframe', { harsh: textField });
  draft.set({ harsh: 'I want to die and nobody would notice.' });
  await draft.flush();
  await hardMomentLogged(hardDay);
  expect(await browser.storage.session.get('lettersUpTo')).toEqual({});
  draft.close();
});

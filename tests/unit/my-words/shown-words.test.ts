import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { withLog } from '../../../utils/log/database/connection.ts';
import { lockNow } from '../../../utils/log/lock/lock-session.ts';
import { unlock } from '../../../utils/log/lock-setup/unlock.ts';
import { lookAtMyWords } from '../../../utils/log/my-words/look-at-my-words.ts';
import { ownNudgeLines } from '../../../utils/log/my-words/nudge-lines.ts';
import { eraseEverything } from '../../../utils/log/retention/erase.ts';
import { showWords } from '../../../utils/stores/hidden-look.ts';
import { hideWords } from '../../../utils/stores/hidden-words.ts';
import { mayHaveOwn } from '../../../utils/stores/my-words-hint.ts';
import { lock, passphrase } from '../lock/secrets.ts';
import { newProfile } from '../log/place.ts';
import { ownWord, putWords } from './put-words.ts';

const line = 'Kaffee, dann das Fenster auf.';
const card = 'Genug für heute.';
const texts = async (kind: 'card' | 'line') =>
  (await lookAtMyWords(kind, Date.now())).words.map(({ text }) => text);

beforeEach(async () => {
  await newProfile();
  const locks = { request: (_: string, work: () => unknown) => work() };
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  await putWords([ownWord('line', 'a', { text: line }), ownWord('card', 'b', { text: card })]);
});

async function rawDrafts(): Promise<string> {
  return withLog(async (log) => JSON.stringify(await log.getAll('drafts')));
}

test('without a lock they are shown, and a nudge may say its line', async () => {
  expect(await texts('card')).toEqual([card]);
  expect(await ownNudgeLines(Date.now())).toEqual([line]);
  expect(mayHaveOwn('card')).toBe(true);
  expect(mayHaveOwn('breath')).toBe(false);
});

test('nothing of them stands in localStorage once they are stored', () => {
  const all = Array.from({ length: localStorage.length }, (_, at) => {
    const key = localStorage.key(at) ?? '';
    return `${key} ${localStorage.getItem(key)}`;
  }).join('\n');
  expect(all).not.toMatch(/Kaffee|Genug/);
});

describe('with a lock', () => {
  test('they are sealed, shown while it is open, and in no notification', async () => {
    expect(await rawDrafts()).toContain(card);
    await lock();
    expect(await rawDrafts()).not.toMatch(/Kaffee|Genug/);
    expect(await texts('card')).toEqual([card]);
    expect(await ownNudgeLines(Date.now())).toEqual([]);
  });

  test('they are shown nowhere while it is locked, and again once it is open', async () => {
    await lock();
    await lockNow();
    expect(await texts('card')).toEqual([]);
    expect(await texts('line')).toEqual([]);
    expect(await ownNudgeLines(Date.now())).toEqual([]);
    expect(await unlock(passphrase, 0)).toBe(true);
    expect(await texts('card')).toEqual([card]);
  });

  test('what is written while it is open is sealed and comes back, too', async () => {
    await lock();
    await putWords([ownWord('card', 'c', { text: 'Zweite Karte.' })]);
    expect(await rawDrafts()).not.toContain('Zweite');
    await lockNow();
    expect(await unlock(passphrase, 0)).toBe(true);
    expect(await texts('card')).toEqual([card, 'Zweite Karte.']);
  });
});

test('after the quick way out they are hidden for a while', async () => {
  await hideWords('one', false, Date.now());
  expect(await texts('card')).toEqual([]);
  expect(await ownNudgeLines(Date.now())).toEqual([]);
  await showWords();
  expect(await texts('card')).toEqual([card]);
});

test('erasing everything takes them away, and the hint', async () => {
  await texts('card');
  await eraseEverything();
  expect(await rawDrafts()).not.toMatch(/Kaffee|Genug/);
  expect(await texts('card')).toEqual([]);
  expect(mayHaveOwn('card')).toBe(false);
  expect(JSON.stringify(await browser.storage.local.get(null))).not.toMatch(/Kaffee|Genug/);
});

test('storage that does not answer leaves a nudge the words of ours', async () => {
  const { get } = browser.storage.local;
  browser.storage.local.get = () => Promise.reject(new Error('gone'));
  expect(await ownNudgeLines(Date.now())).toEqual([]);
  browser.storage.local.get = get;
});

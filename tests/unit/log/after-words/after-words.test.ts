import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type AfterWords, afterSlot } from '../../../../utils/log/after-words/after-fields.ts';
import { afterSchema, lookAtAfterWords } from '../../../../utils/log/after-words/after-words.ts';
import { openDraft } from '../../../../utils/log/drafts/open-draft.ts';
import { forgetKeys } from '../../../../utils/log/lock/lock-keys.ts';
import { lockNow } from '../../../../utils/log/lock/lock-session.ts';
import { exportLog, type Format } from '../../../../utils/log/transfer/export.ts';
import { json } from '../../../../utils/log/transfer/format-json.ts';
import { markdown } from '../../../../utils/log/transfer/format-markdown.ts';
import { hideWords } from '../../../../utils/stores/hidden-words.ts';
import { plainWords } from '../../../fixtures/log/markdown-words.ts';
import { lock } from '../../lock/secrets.ts';
import { everythingStored } from '../../lock/stored.ts';
import { prepared } from '../bring.ts';
import { newProfile, restart } from '../place.ts';
import '../../lock/quick-keys.ts';

const plan = 'lay the quarrel with Þórunn down';

beforeEach(async () => {
  forgetKeys();
  await newProfile();
});
afterEach(() => vi.restoreAllMocks());

async function write(words: Partial<AfterWords>): Promise<void> {
  const page = await openDraft<AfterWords>(afterSlot, afterSchema);
  page.set(words);
  await page.flush();
  page.close();
}

const look = () => lookAtAfterWords(Date.now());

test('what was written is there after a restart, and what was not is empty', async () => {
  await write({ call: plan, 'time1 name': 'my stand-up' });
  await restart();
  const seen = await look();
  expect(seen.at === 'seen' && seen.words).toMatchObject({
    call: plan,
    'time1 name': 'my stand-up',
    break: '',
  });
});

test('after somebody left in a hurry nothing is shown', async () => {
  await write({ call: plan });
  await hideWords('one', false, Date.now());
  expect(await look()).toEqual({ at: 'hidden' });
});

test('under a lock the words stand nowhere in the clear, and come back when it opens', async () => {
  await write({ call: plan });
  await lock();
  expect(await everythingStored()).not.toContain('quarrel');
  expect((await look()).at).toBe('seen');
  await lockNow();
  expect(await look()).toEqual({ at: 'locked' });
});

test('a copy brings the words into another profile, once, also where the log has a lock there', async () => {
  await write({ call: plan, 'time1 name': 'my stand-up' });
  const copy = await textOf(json, '2026-11-30T10:00:00.000Z');
  expect(await textOf(markdown(plainWords), '')).toContain(plan);
  for (const hasLock of [false, true]) {
    await newProfile();
    forgetKeys();
    if (hasLock) await lock();
    const coming = await prepared(copy);
    expect(coming.preview.after).toBe('new');
    await coming.apply();
    const seen = await look();
    expect(seen.at === 'seen' && seen.words.call).toBe(plan);
    expect((await prepared(copy)).preview.after).toBe('same');
    if (hasLock) expect(await everythingStored()).not.toContain('quarrel');
  }
});

async function textOf(format: Format, at: string): Promise<string> {
  let text = '';
  for await (const piece of exportLog(format, at)) text += piece.text;
  return text;
}

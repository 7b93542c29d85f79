import { beforeEach, describe, expect, test } from 'vitest';
import { withLog } from '../../../../utils/log/database/connection.ts';
import type { StampedFields } from '../../../../utils/log/database/draft-row.ts';
import { discardDraft } from '../../../../utils/log/drafts/draft-end.ts';
import { stillNew } from '../../../../utils/log/drafts/draft-fields.ts';
import { putDraft, readDraft } from '../../../../utils/log/drafts/draft-store.ts';
import { forgetKeys } from '../../../../utils/log/lock/lock-keys.ts';
import { lockNow } from '../../../../utils/log/lock/lock-session.ts';
import { unlock } from '../../../../utils/log/lock-setup/unlock.ts';
import { lock, passphrase } from '../../lock/secrets.ts';
import { newProfile } from '../place.ts';
import '../../lock/quick-keys.ts';

beforeEach(newProfile);

const now = Date.now();
const typed = (value: string, at: number, by = 'one') => ({ value, at: now + at, by });
const put = (id: string, fields: StampedFields) => putDraft('line', { id, fields });
const discard = (id: string, edited: number, kept: StampedFields, newId = 'next') =>
  discardDraft({ id, at: now, edited: now + edited }, 'line', { newId, kept });
const stored = async () => (await readDraft('line', [])).row;

test('F73 what was typed in a draft after its end, by a page that hears of it later, is in the next', async () => {
  const text = typed('let go', 1);
  await put('line.first', { text });
  await discard('line.first', 5, { text });
  await put('line.first', { text, more: typed('after', 6) });
  expect(await stored()).toMatchObject({ id: 'next', fields: { more: { value: 'after' } } });
  expect((await stored()).fields.text).toBeUndefined();
});

test('F73 what was let go stays away also beside a draft that is closed', async () => {
  await lock();
  await put('line.first', { text: typed('closed', 1) });
  await lockNow();
  forgetKeys();
  await withLog((log) => log.put('ended', { id: 'asleep', at: now, edited: now + 5 }));
  await put('asleep', { text: typed('let go', 3) });
  expect(await stored()).toEqual({ slot: 'line', id: 'line.first~', fields: {} });
});

test('F73 what waits beside its slot goes once it is over, also where the slot is in use', async () => {
  await lock();
  await put('line.first', { text: typed('waits', 1) });
  await lockNow();
  forgetKeys();
  const more = { more: typed('in use', 2) };
  await put('line.first~', more);
  await withLog((log) => log.put('ended', { id: 'line.first', at: now, edited: now + 5 }));
  await unlock(passphrase, 0);
  expect((await stored()).fields).toEqual(more);
  expect(await withLog((log) => log.getAllKeys('drafts'))).toEqual(['line']);
});

test('F73 what waits beside its slot does not come back where it was let go in another draft', async () => {
  const text = typed('let go', 1);
  await lock();
  await put('line.first', { text });
  await lockNow();
  forgetKeys();
  await put('line.first~', {});
  const over = { text: { at: text.at, by: text.by } };
  await withLog((log) => log.put('ended', { id: 'other', at: now, edited: now + 1, over }));
  await unlock(passphrase, 0);
  expect((await stored()).fields).toEqual({});
});

test('of a draft that was over, and is in its slot again, everything counts', () => {
  const known = { id: 'again', fields: { text: typed('before', 1), more: typed('after', 9) } };
  const end = { id: 'again', at: now, edited: now + 5 };
  expect(stillNew(known, end, 'again')).toBe(known.fields);
  expect(stillNew(known, undefined, 'another')).toBe(known.fields);
  expect(stillNew(known, end, 'another')).toEqual({ more: typed('after', 9) });
});

describe('F73 a draft that is let go where it had gone into the next one', () => {
  const text = typed('let go', 1);
  beforeEach(async () => {
    await put('line.first', {});
    await discard('line.first', 0, {});
    await put('next', { text });
  });

  test('ends both, so that a page with the next one hears of it', async () => {
    const { next, also } = await discard('line.first', 5, { text }, 'third');
    expect([next?.id, also?.id]).toEqual(['third', 'next']);
    expect(await withLog((log) => log.get('ended', 'next'))).toMatchObject({ edited: now + 1 });
  });

  test('leaves what is typed there meanwhile and is still on its way', async () => {
    await discard('line.first', 5, { text }, 'third');
    await put('next', { text, more: typed('on its way', 3, 'other') });
    expect((await stored()).fields).toEqual({ more: typed('on its way', 3, 'other') });
  });
});

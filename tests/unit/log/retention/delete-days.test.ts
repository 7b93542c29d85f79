import { beforeEach, describe, expect, test, vi } from 'vitest';
import { read } from '../../../../utils/log/database/transactions.ts';
import { textField } from '../../../../utils/log/drafts/draft.ts';
import { openDraft } from '../../../../utils/log/drafts/open-draft.ts';
import { countEntries, readPage } from '../../../../utils/log/entries.ts';
import { unkeptId } from '../../../../utils/log/entry/entry.ts';
import { checkLog, readOwn } from '../../../../utils/log/integrity/loss-check.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import { applyRetention } from '../../../../utils/log/retention/apply-retention.ts';
import { countDays, daysKept, deleteDays } from '../../../../utils/log/retention/delete-days.ts';
import { countOver, lastDayOver } from '../../../../utils/log/retention/retention.ts';
import { saveSettings } from '../../../../utils/settings/store.ts';
import { at, keepOn } from '../on-days.ts';
import { newProfile } from '../place.ts';

const days = async () => (await readPage({ limit: 500 })).entries.map(({ day }) => day).reverse();

const lastChange = async () => {
  const { lastSeq: seq, count } = await read(['meta'], readOwn);
  return { seq, count };
};

beforeEach(newProfile);

describe('a range of days', () => {
  test('counts and lets go what is in it, both ends included, and nothing else', async () => {
    const all = ['2026-01-31', '2026-02-01', '2026-02-01', '2026-02-28', '2026-03-01'];
    for (const day of all) await keepOn(day);
    const february = { from: '2026-02-01', to: '2026-02-28' };
    expect(await daysKept()).toEqual({ from: '2026-01-31', to: '2026-03-01' });
    expect(await countDays(february)).toBe(3);
    expect(await deleteDays(february)).toBe(3);
    expect(await days()).toEqual(['2026-01-31', '2026-03-01']);
    expect(await countEntries()).toBe(2);
    expect(await checkLog()).toBe('fine');
    expect(await deleteDays(february)).toBe(0);
  });

  test('takes along what was being changed in it, leaves every other draft, and tells pages', async () => {
    const gone = await keepOn('2026-02-01');
    const stays = await keepOn('2026-02-02');
    const slots = [`edit ${gone?.id}`, `edit ${stays?.id}`, 'line'];
    const open = (slot: string) => openDraft<{ text: string }>(slot, { text: textField });
    const drafts = await Promise.all(slots.map(open));
    for (const draft of drafts) {
      draft.set({ text: 'half a word' });
      await draft.flush();
    }
    const { seq } = await lastChange();
    expect(await deleteDays({ from: '2026-02-01', to: '2026-02-01' })).toBe(1);
    // The page that has it open is told at once.
    await vi.waitFor(() => expect(drafts[0]?.fields.text).toBeUndefined());
    for (const draft of drafts) draft.close();
    const again = await Promise.all(slots.map(open));
    expect(again.map(({ fields }) => fields.text)).toEqual([
      undefined,
      'half a word',
      'half a word',
    ]);
    for (const draft of again) draft.close();
    const after = await lastChange();
    expect(after.seq).not.toBe(seq);
    // Where nothing went nothing changed.
    expect(await deleteDays({ from: '2020-01-01', to: '2020-01-01' })).toBe(0);
    expect(await lastChange()).toEqual(after);
  });

  test('turned around it holds nothing', async () => {
    await keepOn('2026-02-01');
    expect(await countDays({ from: '2026-03-01', to: '2026-01-01' })).toBe(0);
    expect(await deleteDays({ from: '2026-03-01', to: '2026-01-01' })).toBe(0);
    expect(await daysKept()).toEqual({ from: '2026-02-01', to: '2026-02-01' });
  });

  test('of a thousand and more goes as a whole', async () => {
    for (let n = 0; n < 1_203; n++) await keepOn('2026-02-01');
    expect(await deleteDays({ from: '2026-02-01', to: '2026-02-01' })).toBe(1_203);
    expect(await daysKept()).toBeNull();
    expect(await checkLog()).toBe('fine');
  });
});

describe('keeping for a while', () => {
  test.each([
    ['always', '2026-03-31', null],
    ['month', '2026-03-31', '2026-02-28'],
    ['year', '2028-02-29', '2027-02-27'],
  ] as const)('%s, on %s', (keepFor, today, day) => {
    expect(lastDayOver(keepFor, Temporal.PlainDate.from(today))).toBe(day);
  });

  test('says what would go, and takes it only on the second day', async () => {
    for (const day of ['2026-01-01', '2026-01-10', '2026-02-01']) await keepOn(day);
    expect(await countOver('month', Temporal.PlainDate.from('2026-02-05'))).toBe(1);
    await saveSettings({ keepFor: 'month' });
    expect(await applyRetention(at('2026-02-05'))).toBe(0);
    expect(await applyRetention(at('2026-02-05', '20:00'))).toBe(0);
    expect(await applyRetention(at('2026-02-06'))).toBe(1);
    expect(await applyRetention(at('2026-02-06', '11:00'))).toBe(0);
    expect(await days()).toEqual(['2026-01-10', '2026-02-01']);
    await saveSettings({ keepFor: 'always' });
    expect(await applyRetention(at('2030-02-06'))).toBe(0);
    await saveSettings({ keepFor: 'month' });
    expect(await applyRetention(at('2030-02-07'))).toBe(0);
    expect(await countEntries()).toBe(2);
  });

  test('a clock that jumps ahead and back takes nothing along', async () => {
    await keepOn('2026-01-20');
    await saveSettings({ keepFor: 'month' });
    for (const day of ['2026-02-05', '2032-02-05', '2026-02-06', '2026-02-08']) {
      expect(await applyRetention(at(day))).toBe(0);
    }
    expect(await countEntries()).toBe(1);
  });

  test('what lies in storage may be anything', async () => {
    const { browser } = await import('wxt/browser');
    await keepOn('2026-01-01');
    await saveSettings({ keepFor: 'month' });
    for (const odd of [7, {}, { lastOver: '9999', at: 0 }, { lastOver: '2026-01-01', at: 'x' }]) {
      await browser.storage.local.set({ keepFor: odd });
      expect(await applyRetention(at('2026-05-05'))).toBe(0);
    }
  });
});

describe('writing without keeping', () => {
  test('leaves no entry and no draft, and says that it is no fault', async () => {
    await saveSettings({ keepEntries: false });
    const draft = await openDraft<{ text: string }>('line', { text: textField });
    draft.set({ text: 'only for now' });
    const fresh = { kind: 'line', element: 'kindness', source: 'newtab' } as const;
    const done = await keepEntry({ ...fresh, payload: { text: 'only for now' } }, { draft });
    expect(done?.id).toBe(unkeptId);
    expect(draft.fields.text).toBeUndefined();
    draft.close();
    const again = await openDraft<{ text: string }>('line', { text: textField });
    expect(again.fields.text).toBeUndefined();
    again.close();
    expect(await countEntries()).toBe(0);
    expect(await checkLog()).toBe('fine');
    await saveSettings({ keepEntries: true });
    expect((await keepEntry({ ...fresh, payload: { text: 'x' } }))?.id).not.toBe(unkeptId);
    expect(await countEntries()).toBe(1);
  });

  test('blank text is still nothing', async () => {
    await saveSettings({ keepEntries: false });
    const blank = { kind: 'line', element: 'kindness', source: 'newtab', payload: { text: ' ' } };
    expect(await keepEntry(blank as never)).toBeNull();
  });
});

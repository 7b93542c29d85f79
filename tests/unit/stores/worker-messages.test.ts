import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leaveWorkerMessages, workerMessagesKey } from '../../../utils/stores/worker-messages.ts';

beforeEach(() => fakeBrowser.reset());

const german = { tag: 'de', areas: { nudge: { b: 'B', a: ['x', { '': [['t']] }] }, menu: {} } };

test('the same messages are left once, also where a browser sorts their names', async () => {
  expect(await leaveWorkerMessages(german)).toBe(true);
  expect(await leaveWorkerMessages(structuredClone(german))).toBe(false);
  await browser.storage.local.set({
    [workerMessagesKey]: {
      areas: { menu: {}, nudge: { a: ['x', { '': [['t']] }], b: 'B' } },
      tag: 'de',
    },
  });
  const set = vi.spyOn(browser.storage.local, 'set');
  expect(await leaveWorkerMessages(german)).toBe(false);
  expect(set).not.toHaveBeenCalled();
});

test.each([
  null,
  'de',
  5,
  {},
  { ...german, tag: 'fr' },
  { tag: 'de', areas: { ...german.areas, menu: { later: 'Später' } } },
  { tag: 'de', areas: { nudge: german.areas.nudge } },
  { tag: 'de', areas: { ...german.areas, nudge: { b: 'B', a: [{ '': [['t']] }, 'x'] } } },
])('over %j they are left anew', async (before) => {
  await browser.storage.local.set({ [workerMessagesKey]: before });
  expect(await leaveWorkerMessages(german)).toBe(true);
  expect(await browser.storage.local.get()).toEqual({ [workerMessagesKey]: german });
});

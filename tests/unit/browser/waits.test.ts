import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openSettings } from '../../../utils/browser/shortcuts.ts';
import type { Status } from '../../../utils/schedule/status.ts';
import {
  emptyOutbox,
  loadSchedule,
  markWelcomed,
  saveSchedule,
} from '../../../utils/stores/schedule-store.ts';
import * as session from '../../../utils/stores/session-store.ts';
import { updateToolbar } from '../../../utils/stores/toolbar-cache.ts';

const fakes = vi.hoisted(() => {
  const area = () => ({ get: vi.fn(), set: vi.fn(), remove: vi.fn() });
  return {
    storage: { local: area(), session: area() },
    tabs: { create: vi.fn() },
    commands: {},
  };
});
vi.mock('wxt/browser', () => ({ browser: fakes }));
const { local, session: area } = fakes.storage;

beforeEach(() => {
  vi.resetAllMocks();
  area.get.mockResolvedValue({ handover: { step: 'home', at: 1 } });
  for (const call of [area.set, area.remove, local.get, local.set, local.remove]) {
    call.mockRejectedValue(new Error('refused'));
  }
});

describe('a store that refuses is told to whoever asked', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['a step handed over', () => session.handOver({ step: 'home' }, 1)],
    ['a step taken', () => session.takeHandover(1)],
    ['a practice', () => session.markPractice(1)],
    ['the end of a practice', () => session.markPractice(null)],
    ['writing', () => session.markTyping(1)],
    ['the status', () => session.publishStatus({} as Status, null)],
    ['an update', () => session.markUpdateWaiting()],
    ['the schedule read', () => loadSchedule()],
    ['the schedule written', () => saveSchedule({ state: {}, outbox: [] })],
    ['the ledger told', () => emptyOutbox()],
    ['the welcome', () => markWelcomed()],
  ])('%s', async (_, asks) => {
    await expect(asks()).rejects.toThrow('refused');
  });

  test('and so is a tab that does not open', async () => {
    fakes.tabs.create.mockRejectedValue(new Error('no tabs'));
    await expect(openSettings()).rejects.toThrow('no tabs');
    expect(fakes.tabs.create.mock.calls).toEqual([[{ url: 'chrome://extensions/shortcuts' }]]);
  });
});

test('what shows is forgotten, then changed, then noted, each after the other', async () => {
  const log: string[] = [];
  const slow = (name: string) => async () => {
    log.push(name);
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    log.push(`${name} done`);
  };
  area.remove.mockImplementation(slow('forget'));
  area.set.mockImplementation(slow('note'));
  await updateToolbar('menu', 'wanted', slow('change'));
  const steps = ['forget', 'change', 'note'].flatMap((step) => [step, `${step} done`]);
  expect(log).toEqual(steps);
  expect([area.remove.mock.calls, area.set.mock.calls]).toEqual([
    [['menu']],
    [[{ menu: 'wanted' }]],
  ]);
});

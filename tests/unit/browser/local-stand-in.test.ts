import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openStandIn } from '../../../utils/stores/local-stand-in.ts';

const fakes = vi.hoisted(() => ({
  storage: {
    local: {
      get: vi.fn(),
      set: vi.fn(),
      remove: vi.fn(),
      onChanged: { addListener: vi.fn() },
    },
  },
}));
vi.mock('wxt/browser', () => ({ browser: fakes }));
const { local } = fakes.storage;
const refused = new Error('refused');

const names = [
  'popup-place',
  'words-wait',
  'line-waits',
  'card-turn',
  'new-tab-day',
  'new-tab-stay',
  'no-touch',
  'pause-length',
  'letters-none-on',
  'letters-answered-on',
  'kind-words-rest-on',
  'words-hidden',
];

beforeEach(() => {
  vi.resetAllMocks();
  vi.useRealTimers();
  local.get.mockResolvedValue({ 'local.card-turn': '7', 'local.no-touch': 1, 'card-turn': '8' });
  local.set.mockResolvedValue(undefined);
  local.remove.mockResolvedValue(undefined);
});

describe('what stands in for localStorage', () => {
  test('knows what was noted, and answers for its own hints alone', async () => {
    const { read } = await openStandIn();
    expect(local.get.mock.calls).toEqual([[names.map((name) => `local.${name}`)]]);
    expect(names.map(read)).toEqual([null, null, null, '7', ...Array(8).fill(null)]);
    expect([read('kind-pause.locked'), read('local.card-turn')]).toEqual([undefined, undefined]);
  });

  test('notes what is new, and takes away what is none any more', async () => {
    const { read, write } = await openStandIn();
    write('card-turn', '7');
    write('no-touch', null);
    write('kind-pause.draft.x', 'words');
    expect([local.set.mock.calls, local.remove.mock.calls]).toEqual([[], []]);
    write('card-turn', '8');
    write('line-waits', '');
    expect(local.set.mock.calls).toEqual([
      [{ 'local.card-turn': '8' }],
      [{ 'local.line-waits': '' }],
    ]);
    expect([read('card-turn'), read('line-waits')]).toEqual(['8', '']);
    write('card-turn', null);
    expect(local.remove.mock.calls).toEqual([['local.card-turn']]);
    expect(read('card-turn')).toBeNull();
  });

  test('hears of what other pages note', async () => {
    const { read } = await openStandIn();
    const tell = local.onChanged.addListener.mock.calls[0]?.[0];
    tell({ 'local.words-wait': { newValue: 'reframe' }, 'line-waits': { newValue: 'x' } });
    expect([read('words-wait'), read('line-waits'), read('card-turn')]).toEqual([
      'reframe',
      null,
      '7',
    ]);
    tell({ 'local.words-wait': {}, 'local.card-turn': { newValue: 9 } });
    expect([read('words-wait'), read('card-turn')]).toEqual([null, null]);
  });

  test('goes on by itself where storage refuses', async () => {
    for (const call of [local.get, local.set, local.remove]) call.mockRejectedValue(refused);
    const { read, write } = await openStandIn();
    write('card-turn', '3');
    expect(read('card-turn')).toBe('3');
    write('card-turn', null);
    expect(read('card-turn')).toBeNull();
    await new Promise((resolve) => setTimeout(resolve));
  });

  test('is waited for one second at most', async () => {
    vi.useFakeTimers();
    local.get.mockReturnValue(new Promise(() => undefined));
    let isOpen = false;
    const opening = openStandIn().then((standIn) => {
      isOpen = true;
      return standIn;
    });
    await vi.advanceTimersByTimeAsync(999);
    expect(isOpen).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect((await opening).read('card-turn')).toBeNull();
  });
});

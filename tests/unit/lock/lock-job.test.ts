import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { LockJob } from '../../../utils/log/lock-setup/lock-job.ts';
import { LogProblem } from '../../../utils/log/log-problem.ts';

const calls: string[] = [];
const turn = vi.hoisted(() => ({
  isLockFinished: vi.fn<() => Promise<boolean>>(),
  finishLock: vi.fn<(report: (state: string, progress: object) => void) => Promise<void>>(),
  makeLock: vi.fn(),
  removeLock: vi.fn(),
  keepLock: vi.fn(),
  changePassphrase: vi.fn(),
}));
vi.mock('../../../utils/log/lock-setup/set-up-lock.ts', () => turn);
const noted = vi.hoisted(() => ({ writeLockJobNote: vi.fn(), noteTrouble: vi.fn() }));
vi.mock('../../../utils/stores/lock-job-note.ts', () => noted);
vi.mock('../../../utils/stores/error-log.ts', () => noted);

type Room = typeof import('../../../utils/log/lock-setup/lock-job.ts');
let room: Room;
let other: BroadcastChannel;
const sent: unknown[] = [];
const heard: LockJob[] = [];
let stop: () => void;

/** How often it is not finished yet. */
function unfinished(times: number): void {
  let left = times;
  turn.isLockFinished.mockImplementation(async () => left-- <= 0);
}
const news = () => new Promise((resolve) => setTimeout(resolve, 15));

beforeEach(async () => {
  vi.resetModules();
  for (const mock of Object.values({ ...turn, ...noted })) mock.mockReset();
  calls.length = 0;
  sent.length = 0;
  heard.length = 0;
  noted.writeLockJobNote.mockImplementation(async (note: string) => void calls.push(note));
  noted.noteTrouble.mockResolvedValue(undefined);
  turn.finishLock.mockImplementation(async (report) => {
    calls.push('finish');
    report('sealing', { done: 1, total: 2 });
  });
  unfinished(0);
  await browser.storage.session.clear();
  room = await import('../../../utils/log/lock-setup/lock-job.ts');
  other = new BroadcastChannel('kind-pause.lock-job');
  other.onmessage = ({ data }: MessageEvent<unknown>) => sent.push(data);
  stop = room.onLockJob((job) => heard.push(job));
});
afterEach(() => {
  stop();
  other.close();
});

const working = { at: 'working', state: 'sealing', done: 1, total: 2 };
const idle = { at: 'idle' };

describe('going on with a lock', () => {
  test('that is finished notes so, and nothing else', async () => {
    expect(room.lockJob()).toEqual(idle);
    await room.resumeLock();
    expect(calls).toEqual(['done']);
    expect(heard).toEqual([idle]);
  });

  test('does what is left, noted before and after, and tells every page', async () => {
    unfinished(2);
    await room.resumeLock();
    expect(calls).toEqual(['doing', 'finish', 'doing', 'finish', 'done']);
    expect(heard).toEqual([working, working, idle]);
    await news();
    expect(sent).toEqual([working, working, idle]);
    expect(room.lockJob()).toEqual(idle);
  });

  test('waits with its last look and note for a page that turns it, and goes on', async () => {
    let isTurned = false;
    turn.isLockFinished.mockImplementation(async () => !isTurned);
    turn.finishLock.mockImplementation(async () => {
      calls.push('finish');
      isTurned = false;
    });
    const { promise, resolve } = Promise.withResolvers<void>();
    const turning = navigator.locks.request('kind-pause.lock', () => promise);
    const going = room.resumeLock();
    await news();
    expect(calls).toEqual([]);
    isTurned = true;
    resolve();
    await Promise.all([turning, going]);
    expect(calls).toEqual(['doing', 'finish', 'done']);
    expect(heard).toEqual([idle]);
  });

  test('is one job, which looks once more where it is asked again', async () => {
    unfinished(1);
    const one = room.resumeLock();
    expect(room.resumeLock()).toBe(one);
    turn.finishLock.mockImplementation(async () => {
      calls.push('finish');
      void room.resumeLock();
    });
    await one;
    expect(calls).toEqual(['doing', 'finish', 'done', 'done']);
    expect(heard).toEqual([idle]);
    await room.resumeLock();
    expect(calls.at(-1)).toBe('done');
    expect(calls).toHaveLength(5);
  });

  test('waits for the page that is at it', async () => {
    unfinished(1);
    const { promise, resolve } = Promise.withResolvers<void>();
    const held = navigator.locks.request('kind-pause.lock-job', () => promise);
    const going = room.resumeLock();
    await news();
    expect(calls).toEqual([]);
    resolve();
    await Promise.all([held, going]);
    expect(calls).toEqual(['doing', 'finish', 'done']);
  });
});

describe('where it cannot go on', () => {
  test('because the log is locked: it waits until that changes, once', async () => {
    unfinished(1_000);
    turn.finishLock.mockRejectedValue(new LogProblem('locked'));
    await room.resumeLock();
    await room.resumeLock();
    expect(room.lockJob()).toEqual({ at: 'waiting' });
    expect(heard).toEqual([{ at: 'waiting' }, { at: 'waiting' }]);
    expect(noted.noteTrouble).not.toHaveBeenCalled();
    expect(turn.finishLock).toHaveBeenCalledTimes(2);
    unfinished(0);
    await browser.storage.session.set({ lock: { lock: 'L1' } });
    await vi.waitFor(() => expect(room.lockJob()).toEqual(idle));
    expect(calls.filter((note) => note === 'done')).toHaveLength(1);
    await browser.storage.session.set({ lock: { lock: 'L2' } });
    await news();
    expect(calls.filter((note) => note === 'done')).toHaveLength(1);
  });

  test('it tells its own page, and notes the trouble', async () => {
    unfinished(1_000);
    const error = new LogProblem('disk-full');
    turn.finishLock.mockRejectedValue(error);
    await room.resumeLock();
    expect(heard).toEqual([{ at: 'problem', error }]);
    expect(noted.noteTrouble).toHaveBeenCalledExactlyOnceWith('lock', error, expect.any(Number));
    await news();
    expect(sent).toEqual([]);
    unfinished(0);
    await room.resumeLock();
    expect(room.lockJob()).toEqual(idle);
  });

  test('in a container, where the log is not: that is no trouble', async () => {
    const error = new LogProblem('apart');
    turn.isLockFinished.mockRejectedValue(error);
    await room.resumeLock();
    expect(heard).toEqual([{ at: 'problem', error }]);
    expect(noted.noteTrouble).not.toHaveBeenCalled();
    const plain = new Error('no kind');
    turn.isLockFinished.mockRejectedValue(plain);
    await room.resumeLock();
    expect(noted.noteTrouble).toHaveBeenCalledExactlyOnceWith('lock', plain, expect.any(Number));
  });
});

describe('an order', () => {
  const settled = () => vi.waitFor(() => expect(room.lockJob()).toEqual(idle));
  const orders: [string, () => Promise<unknown>, () => unknown, unknown, string | null][] = [
    ['makes', () => room.makeLockNow('words', 5), () => turn.makeLock, undefined, null],
    ['removes', () => room.removeLockNow(), () => turn.removeLock, undefined, 'opening'],
    ['keeps', () => room.keepLockNow(), () => turn.keepLock, undefined, 'sealing'],
    ['changes', () => room.changePassphraseNow('a', 'b'), () => turn.changePassphrase, true, null],
  ];
  test.each(orders)('that %s a lock is gone on with', async (_what, give, which, answer, state) => {
    const mock = which() as ReturnType<typeof vi.fn>;
    mock.mockImplementation(async () => {
      calls.push('turned');
      return answer;
    });
    expect(await give()).toBe(answer);
    await vi.waitFor(() => expect(calls).toEqual(['turned', 'done']));
    await settled();
    const told = state ? [{ at: 'working', state, done: 0, total: 0 }] : [];
    expect(heard).toEqual([...told, idle]);
  });

  test('has its words handed on', async () => {
    await room.makeLockNow('words', 5);
    expect(turn.makeLock).toHaveBeenCalledExactlyOnceWith('words', 5, expect.any(Number));
    await room.changePassphraseNow('old', 'fresh');
    expect(turn.changePassphrase).toHaveBeenCalledExactlyOnceWith('old', 'fresh');
    await vi.waitFor(() => expect(calls.at(-1)).toBe('done'));
  });

  test('that throws says so, and the lock is gone on with all the same', async () => {
    turn.removeLock.mockRejectedValue(new LogProblem('locked'));
    await expect(room.removeLockNow()).rejects.toHaveProperty('kind', 'locked');
    await vi.waitFor(() => expect(calls).toEqual(['done']));
  });
});

describe('what other pages tell', () => {
  test('is heard, as far as it is a job', async () => {
    for (const job of [working, { ...working, state: 'opening' }, { at: 'waiting' }, idle]) {
      other.postMessage({ ...job, more: 1 });
    }
    await news();
    expect(heard).toEqual([working, { ...working, state: 'opening' }, { at: 'waiting' }, idle]);
    other.postMessage(working);
    await news();
    expect(room.lockJob()).toEqual(working);
    heard.length = 0;
    for (const raw of [
      ...[null, 'idle', {}, { at: 'problem' }, { ...working, state: 'on' }],
      ...[
        { ...working, done: '1' },
        { ...working, total: null },
        { ...working, at: 'other' },
      ],
    ]) {
      other.postMessage(raw);
    }
    await news();
    expect(heard).toEqual([]);
    expect(room.lockJob()).toEqual(working);
  });

  test('is heard by nobody once the last one stopped, and again by the next', async () => {
    const more: LockJob[] = [];
    const stopMore = room.onLockJob((job) => more.push(job));
    stop();
    other.postMessage(working);
    await news();
    expect([heard, more]).toEqual([[], [working]]);
    stopMore();
    other.postMessage({ at: 'waiting' });
    await news();
    expect(room.lockJob()).toEqual(working);
    stop = room.onLockJob((job) => heard.push(job));
    other.postMessage({ at: 'waiting' });
    await news();
    expect(heard).toEqual([{ at: 'waiting' }]);
  });
});

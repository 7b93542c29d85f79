import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { status } from '../../../utils/schedule/status.ts';
import { noteTrouble, troubles } from '../../../utils/stores/error-log.ts';
import { lastStatus } from '../../../utils/stores/last-status.ts';
import { readLockJobNote, writeLockJobNote } from '../../../utils/stores/lock-job-note.ts';
import {
  emptyOutbox,
  loadSchedule,
  saveSchedule,
  wasWelcomed,
} from '../../../utils/stores/schedule-store.ts';
import * as session from '../../../utils/stores/session-store.ts';
import { readToolbarCache, updateToolbar } from '../../../utils/stores/toolbar-cache.ts';
import { sceneAt } from '../schedule/scene.ts';

const at = 1_000_000;
const minutes = 60_000;
const { local, session: area } = browser.storage;
const refused = new Error('refused');

vi.mock('wxt/browser', async () => {
  const { FakeStorageArea } = await import('../../fakes/storage.ts');
  const { Traffic } = await import('../../fakes/life.ts');
  const areaOf = (name: string) => new FakeStorageArea(name, 'chromium', new Traffic());
  return { browser: { storage: { local: areaOf('local'), session: areaOf('session') } } };
});

beforeEach(async () => {
  vi.restoreAllMocks();
  await Promise.all([local.clear(), area.clear()]);
});

describe('a step handed over', () => {
  test('is taken once', async () => {
    await session.handOver({ step: 'reframe', nudgeId: 'n' }, at);
    expect(await area.get()).toEqual({ handover: { step: 'reframe', nudgeId: 'n', at } });
    expect(await session.isHandedOver()).toBe(true);
    expect(await session.takeHandover(at + 1)).toEqual({ step: 'reframe', nudgeId: 'n' });
    expect(await session.isHandedOver()).toBe(false);
    expect(await session.takeHandover(at + 1)).toBeNull();
  });

  test.each([
    [{ step: 'home', at }, at, { step: 'home' }],
    [{ step: 'home', at }, at + 10_000, { step: 'home' }],
    [{ step: 'home', at }, at + 10_001, null],
    [{ step: 'home', at }, at - 1_000, { step: 'home' }],
    [{ step: 'home', at }, at - 1_001, null],
    [{ step: 'home' }, at, null],
    [{ step: 'nothing', at }, at, null],
    [{ step: 'home', nudgeId: 7, at }, at, { step: 'home' }],
    [null, at, null],
    ['home', at, null],
  ])('%j, looked at %i, is %j', async (handover, now, taken) => {
    await area.set({ handover });
    expect(await session.takeHandover(now)).toEqual(taken);
    expect(await area.get()).toEqual({});
  });

  test('is heard by a page that is open, until it stops', async () => {
    const heard = vi.fn();
    const stop = session.onHandover(heard);
    await session.handOver({ step: 'home' }, at);
    expect(heard).toHaveBeenCalledTimes(1);
    await area.set({ status: 1 });
    await session.takeHandover(at);
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    await session.handOver({ step: 'home' }, at);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('what pages do', () => {
  test('a practice holds for six minutes, writing for half of one', async () => {
    await session.markPractice(at);
    await session.markTyping(at);
    expect(await area.get()).toEqual({ practiceUntil: at + 360_000, typingUntil: at + 30_000 });
    expect(await session.whatPagesDo(at)).toEqual({ practice: true, typing: true });
    await session.markPractice(null);
    expect(await area.get()).toEqual({ typingUntil: at + 30_000 });
    expect(await session.whatPagesDo(at)).toEqual({ practice: false, typing: true });
  });

  test.each([
    [at, false],
    [at + 1, true],
    [at + 30_000, true],
    [at + 30_001, false],
    ['x', false],
    [null, false],
  ])('until %s someone is writing: %s', async (typingUntil, typing) => {
    await area.set({ typingUntil });
    expect((await session.whatPagesDo(at)).typing).toBe(typing);
  });

  test('a practice further ahead than six minutes comes from another clock', async () => {
    await area.set({ practiceUntil: at + 6 * minutes + 1 });
    expect((await session.whatPagesDo(at)).practice).toBe(false);
  });

  test('is nothing where session storage is refused', async () => {
    vi.spyOn(area, 'get').mockRejectedValue(refused);
    expect(await session.whatPagesDo(at)).toEqual({ practice: false, typing: false });
  });
});

test('an update waits once it is said, and only for a clear yes', async () => {
  expect(await session.isUpdateWaiting()).toBe(false);
  await area.set({ updateWaiting: 'true' });
  expect(await session.isUpdateWaiting()).toBe(false);
  await session.markUpdateWaiting();
  expect(await area.get()).toEqual({ updateWaiting: true });
  expect(await session.isUpdateWaiting()).toBe(true);
});

test('the status is published under names that later versions know', async () => {
  const scene = sceneAt('10:29');
  const now = status(scene.now, scene.settings, scene.state);
  await session.publishStatus(now, null);
  expect(await area.get()).toEqual({ status: now, calm: null });
  expect(await lastStatus()).toEqual(now);
  await area.set({ menu: 'm', dot: 7 });
  expect(await readToolbarCache()).toEqual({ menu: 'm', dot: null, calm: null, status: now });
  vi.spyOn(area, 'get').mockRejectedValue(refused);
  expect(await readToolbarCache()).toEqual({ menu: null, dot: null, calm: null, status: null });
});

describe('what the icon shows', () => {
  test('is noted only after the change, and forgotten before it', async () => {
    await area.set({ dot: 'old', menu: 'm' });
    await updateToolbar('dot', 'new', async () => expect(await area.get()).toEqual({ menu: 'm' }));
    expect(await area.get()).toEqual({ menu: 'm', dot: 'new' });
    const fails = updateToolbar('dot', 'x', () => Promise.reject(refused));
    await expect(fails).rejects.toThrow('refused');
    expect(await area.get()).toEqual({ menu: 'm' });
  });

  test('is changed also where nothing can be noted', async () => {
    vi.spyOn(area, 'remove').mockRejectedValue(refused);
    vi.spyOn(area, 'set').mockRejectedValue(refused);
    const change = vi.fn(async () => undefined);
    await updateToolbar('menu', 'x', change);
    expect(change).toHaveBeenCalledOnce();
  });
});

describe('the note of a lock under way', () => {
  test.each(['doing', 'done'] as const)('%s is read back', async (note) => {
    await writeLockJobNote(note);
    expect(await local.get()).toEqual({ lockJob: note });
    expect(await readLockJobNote()).toBe(note);
  });

  test('anything else is none, and nothing throws', async () => {
    await local.set({ lockJob: 'begun' });
    expect(await readLockJobNote()).toBeNull();
    vi.spyOn(local, 'get').mockRejectedValue(refused);
    vi.spyOn(local, 'set').mockRejectedValue(refused);
    expect(await readLockJobNote()).toBeNull();
    await writeLockJobNote('done');
  });
});

describe('the schedule between two lives', () => {
  const end = { kind: 'end', id: 'a', at, outcome: 'opened' } as const;

  test('is written with its keys in order, and comes back as it was', async () => {
    const text = await saveSchedule({ state: { b: [{ d: 1, c: null }], a: 2 }, outbox: [end] });
    expect(text).toBe('{"a":2,"b":[{"c":null,"d":1}]}');
    await local.set({ settings: { x: 1 } });
    const state = { a: 2, b: [{ c: null, d: 1 }] };
    expect(await local.get()).toEqual({
      schedule: state,
      ledgerOutbox: [end],
      settings: { x: 1 },
    });
    expect(await loadSchedule()).toEqual({ state, outbox: [end], settings: { x: 1 } });
    await emptyOutbox();
    expect(await loadSchedule()).toEqual({ state, outbox: [], settings: { x: 1 } });
  });

  test('of too many lines for the log the newest 400 stay', async () => {
    const outbox = Array.from({ length: 403 }, (_, n) => ({ ...end, at: n }));
    await saveSchedule({ state: {}, outbox });
    const kept = (await loadSchedule()).outbox;
    expect([kept.length, kept[0]?.at, kept.at(-1)?.at]).toEqual([400, 3, 402]);
  });

  test.each([
    [{ kind: 'intent' }, 1],
    [{ kind: 'held' }, 1],
    [{ kind: 'shown' }, 1],
    [{}, 1],
    [{ kind: 'begun' }, 0],
    [{ id: 3 }, 0],
    [{ at: 'now' }, 0],
  ])('a line with %j is read %i times', async (patch, times) => {
    await local.set({ ledgerOutbox: [null, 'x', { ...end, ...patch }] });
    expect((await loadSchedule()).outbox).toHaveLength(times);
  });

  test('and who was welcomed is known by a clear yes', async () => {
    await local.set({ welcomed: 'yes' });
    expect(await wasWelcomed()).toBe(false);
    await local.set({ welcomed: true });
    expect(await wasWelcomed()).toBe(true);
  });
});

describe('trouble', () => {
  test('is kept with its name and where, the same one once and as the newest', async () => {
    await noteTrouble('log', new TypeError('no'), 1);
    await noteTrouble('log', 'text', 2);
    await noteTrouble('menu', new TypeError('no'), 3);
    await noteTrouble('log', new TypeError('no'), 4);
    const noted = [
      { at: 2, where: 'log', what: 'string' },
      { at: 3, where: 'menu', what: 'TypeError' },
      { at: 4, where: 'log', what: 'TypeError' },
    ];
    expect(await local.get()).toEqual({ trouble: noted });
    expect(await troubles()).toEqual(noted);
  });

  test.each([
    null,
    'x',
    { at: 'x', where: 'w', what: 'w' },
    { at: 1, what: 'w' },
    { at: 1, where: 'w' },
  ])('a line nobody can read (%j) is left out', async (line) => {
    const good = { at: 1, where: 'w', what: 'x' };
    await local.set({ trouble: [line, good] });
    expect(await troubles()).toEqual([good]);
  });

  test('a list that is none is none, and noting never throws', async () => {
    await local.set({ trouble: 'x' });
    expect(await troubles()).toEqual([]);
    vi.spyOn(local, 'set').mockRejectedValue(refused);
    await noteTrouble('w', 'x', 1);
  });
});

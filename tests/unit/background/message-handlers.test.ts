import { beforeEach, describe, expect, test } from 'vitest';
import { liveWorld, makeWorld, minutes, type World } from '../../fakes/world.ts';

let world: World;

beforeEach(async () => {
  world = await liveWorld();
});

test('status tells the next moment and leaves it where it is', async () => {
  const { next } = world;
  const status = await world.ask('status');
  expect(status.next).toEqual({ at: next, putOff: false });
  expect(await world.ask('status')).toEqual(status);
});

test('Later puts off the next planned one, once', async () => {
  const { next } = world;
  const status = await world.ask('later');
  expect(status.next.at).toBeGreaterThan(next);
  expect(await world.ask('later')).toEqual(status);
});

test('a rest holds everything until it ends, and can be ended', async () => {
  const status = await world.ask('rest', 'today');
  expect(status.rest?.until).toBeGreaterThan(world.now);
  await world.passTo(Temporal.Instant.from('2026-03-02T18:00:00Z').epochMilliseconds);
  expect(world.appeared).toEqual([]);
  const awake = await world.ask('rest', null);
  expect(awake.rest).toBeNull();
  expect(awake.next.at).not.toBeNull();
});

test('a rest until a day holds until it begins, and says so', async () => {
  const status = await world.ask('rest', { day: '2026-03-20' });
  expect(status.rest).toMatchObject({ day: '2026-03-20', by: 'person' });
  expect(status.rest?.until).toBe(world.state.rest?.until);
  expect(world.fake.toolbar.title('rest')).toMatch(/^Resting until Friday.* 20$/);
  expect((await world.ask('rest', null)).rest).toBeNull();
});

test('a rest takes an open nudge away', async () => {
  await world.passTo(world.next, 500);
  const id = world.state.open?.nudge.id ?? '';
  await world.ask('rest', '1h');
  expect(world.fake.notifications.onScreen()).toEqual([]);
  expect(world.fake.surfaces.badge).toBe('');
  expect(world.ledger.rows.get(id)?.outcome).toBeDefined();
});

test('send one now shows one outside the hours too, and tells how', async () => {
  const night = await liveWorld({ start: '2026-03-01T03:00:00Z' });
  const sent = await night.ask('sendOneNow');
  expect(sent.shownAs).toBe('notification');
  expect(night.fake.notifications.onScreen()).toEqual([sent.nudgeId]);
  expect(night.ledger.rows.get(sent.nudgeId)).toMatchObject({ origin: 'sent' });
});

test('a pause begun by hand answers the open nudge', async () => {
  await world.passTo(world.next, 500);
  const id = world.state.open?.nudge.id ?? '';
  await world.ask('pauseBegan', { practice: 'reframe' });
  expect(world.ledger.rows.get(id)?.outcome).toBe('opened');
  expect(world.fake.notifications.onScreen()).toEqual([]);
  expect(world.fake.surfaces.badge).toBe('');
  await world.ask('pauseEnded', { practice: 'reframe', finished: true });
  expect(world.state.lastPauseAt).toBe(world.now);
});

test('begin from a page opens the pause, and proves nothing about notifications', async () => {
  await world.passTo(world.next, 500);
  const id = world.state.open?.nudge.id ?? '';
  await world.ask('begin');
  expect(world.ledger.rows.get(id)?.outcome).toBe('opened');
  expect(world.fake.surfaces.opened.at(-1)?.as).toBe('popup');
  expect((await world.ask('status')).backOff.knownSeen).toBe(false);
  await world.passTo(world.next, 500);
  await world.press(world.state.open?.nudge.id ?? '', 'body');
  expect((await world.ask('status')).backOff.knownSeen).toBe(true);
});

test('did you see it: a yes is remembered, a no forgets', async () => {
  await world.ask('sendOneNow');
  expect((await world.ask('seen', { yes: true })).backOff.knownSeen).toBe(true);
  expect((await world.ask('seen', { yes: false })).backOff.knownSeen).toBe(false);
});

test('a long rest is asked about once', async () => {
  await world.ask('rest', 'untilISay');
  await world.fake.sleep(8 * 24 * 60 * minutes);
  expect((await world.ask('status')).rest?.ask).toBe(true);
  expect((await world.ask('keepResting')).rest?.ask).toBe(false);
});

test('two let go in a row for one hold: said once, and the hold can be switched off', async () => {
  for (let nudge = 0; nudge < 2; nudge += 1) {
    await world.passTo(world.next, -minutes);
    world.fake.surfaces.fullScreen = true;
    await world.fake.pass(50 * minutes);
    world.fake.surfaces.fullScreen = false;
    await world.fake.pass(6 * minutes);
  }
  expect(world.appeared).toEqual([]);
  expect((await world.ask('status')).hint).toMatchObject({ reason: 'fullScreen' });
  const status = await world.ask('hintAnswered', { ignoreHold: true });
  expect(status.hint).toBeNull();
  const { settings } = world.fake.local.peek('settings');
  expect(settings).toMatchObject({ holds: { fullScreen: false, sound: true } });
});

test('while a practice runs a nudge waits, afterwards it keeps its distance', async () => {
  const { next } = world;
  await world.passTo(next, -minutes);
  await world.ask('pauseBegan', { practice: 'hand-on-heart' });
  await world.fake.pass(3 * minutes);
  expect(world.appeared).toEqual([]);
  await world.ask('pauseEnded', { practice: 'hand-on-heart', finished: true });
  await world.fake.pass(30 * minutes);
  expect(world.appeared).toEqual([]);
});

test('new settings are planned from at once', async () => {
  world.store({ rhythm: 'asked' });
  const status = await world.ask('settingsChanged');
  expect(status.next).toEqual({ at: null, why: 'asked' });
  expect(world.fake.alarms.list().map(({ name }) => name)).toEqual(['heartbeat']);
});

test('open pages hear of each change, and asking causes none', async () => {
  const { onStatusChanged, lastStatus } = await import('../../../utils/stores/last-status.ts');
  const heard: unknown[] = [];
  const stop = onStatusChanged((status) => heard.push(status.rest?.choice ?? null));
  await world.ask('rest', '1h');
  expect(heard).toEqual(['1h']);
  await world.ask('status');
  await world.ask('status');
  expect(heard).toEqual(['1h']);
  expect(await lastStatus()).toMatchObject({ rest: { choice: '1h' } });
  stop();
  await world.ask('rest', null);
  expect(heard).toEqual(['1h']);
});

describe('F69', () => {
  const status = { name: 'status' };
  test.each([
    ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
    ['a web page', { id: 'kindpause', url: 'https://example.org/' }],
    ['a page that looks like ours', { id: 'kindpause', url: 'https://x/?chrome-extension://' }],
    ['nobody', {}],
    ['ours, without a page', { id: 'kindpause' }],
  ])('a message from %s is ignored', async (_, sender) => {
    expect(await world.fake.send(status, sender)).toBeUndefined();
    expect(await world.fake.send(status)).toMatchObject({ ok: true });
  });

  test.each([
    null,
    'status',
    42,
    [],
    {},
    { name: 7 },
    { name: 'nothing' },
    { name: 'toString' },
    { name: '__proto__' },
    { name: 'constructor' },
  ])('a malformed message %j is ignored', async (message) => {
    expect(await world.fake.send(message)).toBeUndefined();
  });

  test.each([
    ['rest', 'for ever'],
    ['rest', undefined],
    ['rest', { choice: '1h' }],
    ['rest', { day: '2026-02-30' }],
    ['rest', { day: '2020-01-01' }],
    ['rest', []],
    ['pauseBegan', null],
    ['pauseBegan', { practice: 'nothing' }],
    ['pauseEnded', 'hand-on-heart'],
  ])('%s with a malformed argument %j changes nothing and says so', async (name, argument) => {
    const before = world.fake.local.peek('schedule');
    expect(await world.fake.send({ name, argument })).toMatchObject({ ok: false });
    expect(world.fake.local.peek('schedule')).toEqual(before);
    expect(await world.fake.send(status)).toMatchObject({ ok: true });
  });
});

describe('when the store is in trouble', () => {
  test('F37 storage refused: the page is told, and all is well again afterwards', async () => {
    world.fake.local.broken = true;
    await expect(world.ask('status')).rejects.toThrow('storage');
    await world.fake.pass(10 * minutes);
    world.fake.local.broken = false;
    await world.passTo(world.next, 1_000);
    expect(world.appeared).toHaveLength(1);
  });

  test('a state nobody can read: a fresh one, no throw', async () => {
    for (const schedule of [null, 'x', 7, [], { version: 99 }, { plan: { moments: ['a'] } }]) {
      const other = await makeWorld();
      other.fake.local.poke({ schedule, ledgerOutbox: schedule, welcomed: schedule });
      const { next } = await other.ask('status');
      expect(next.at).toBeGreaterThan(other.now);
    }
  });

  test('the log will not open: nudging goes on, the outcomes are written later', async () => {
    world.ledger.broken = true;
    await world.passTo(world.next, minutes);
    expect(world.appeared).toHaveLength(1);
    expect(world.ledger.list()).toEqual([]);
    world.ledger.broken = false;
    await world.fake.pass(6 * minutes);
    expect(world.ledger.list()).toMatchObject([{ shownAs: 'both', outcome: 'unknown' }]);
    const { troubles } = await import('../../../utils/stores/error-log.ts');
    expect(await troubles()).toHaveLength(1);
  });
});

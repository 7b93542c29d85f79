import { expect, test } from 'vitest';
import { hours, liveWorld, makeWorld, minutes, type World } from '../../fakes/world.ts';

function alarmAt(world: World, name: string): number | undefined {
  return world.fake.alarms.list().find((alarm) => alarm.name === name)?.scheduledTime;
}

function showings(world: World): number[] {
  return world.fake.notifications.appeared.map(({ at }) => at);
}

test('installed: a plan, two alarms and the welcome page', async () => {
  const world = await liveWorld();
  expect(alarmAt(world, 'moment')).toBe(world.next);
  expect(alarmAt(world, 'heartbeat')).toBe(world.now + 5 * minutes);
  expect(world.fake.surfaces.opened.map(({ url }) => url)).toEqual([
    expect.stringMatching(/welcome\.html$/),
  ]);
});

test('the welcome page comes once, though every launch claims an install', async () => {
  const world = await liveWorld();
  await world.fake.install('install');
  await world.fake.install('update');
  expect(world.fake.surfaces.opened).toHaveLength(1);
});

test('the planned nudge is shown at its time', async () => {
  const world = await liveWorld();
  const { next } = world;
  await world.passTo(next, 2_000);
  expect(showings(world)).toEqual([expect.closeTo(next, -3)]);
  expect(world.fake.surfaces.badge).not.toBe('');
});

test('F03 an alarm delivered twice shows one nudge', async () => {
  const world = await liveWorld();
  await world.passTo(world.next, 1_000);
  const alarm = { name: 'moment', scheduledTime: world.now };
  await world.fake.wake(() => {
    world.fake.alarms.onAlarm.emit(alarm);
    world.fake.alarms.onAlarm.emit(alarm);
  });
  expect(showings(world)).toHaveLength(1);
});

test('F04 an alarm never delivered: a page that opens brings it about', async () => {
  const world = await liveWorld();
  const { next } = world;
  world.fake.alarms.dropAll();
  await world.passTo(next, 3 * minutes);
  expect(showings(world)).toEqual([]);
  await world.ask('status');
  expect(alarmAt(world, 'heartbeat')).toBe(world.now + 5 * minutes);
  expect(alarmAt(world, 'moment')).toBeDefined();
  // Nobody looked for hours, so it comes as after coming back.
  await world.fake.pass(6 * minutes);
  expect(showings(world)).toHaveLength(1);
});

test('F05 all alarms cleared: rebuilt from the stored time', async () => {
  const world = await liveWorld();
  const { next } = world;
  world.fake.alarms.dropAll();
  world.fake.kill();
  await world.ask('status');
  expect(world.next).toBe(next);
  expect(alarmAt(world, 'moment')).toBe(next);
});

test('F06 fifty starts within an interval: neither the time nor the alarms move', async () => {
  const world = await liveWorld();
  const { next } = world;
  const created = { ...world.fake.alarms.created };
  for (let i = 0; i < 50; i += 1) {
    world.fake.kill();
    await world.fake.wake(() => undefined);
    await world.fake.pass(3_000);
  }
  expect(world.fake.lives.length).toBeGreaterThan(50);
  expect(world.next).toBe(next);
  expect(world.fake.alarms.created).toEqual(created);
});

test('starts back to back, each killed before it has looked around: one nudge', async () => {
  const world = await liveWorld();
  const { next } = world;
  world.fake.kill();
  world.fake.alarms.dropAll();
  await world.passTo(next, 1_000);
  for (let i = 0; i < 12; i += 1) {
    world.fake.startWorker();
    world.fake.alarms.onAlarm.emit({ name: 'moment', scheduledTime: next });
    for (let turns = 0; turns < i; turns += 1) await Promise.resolve();
    world.fake.kill();
  }
  await world.fake.wake(() => undefined);
  await world.fake.pass(6 * minutes);
  expect(showings(world)).toHaveLength(1);
});

test('F07 asleep for nine hours: one nudge at most, minutes after coming back', async () => {
  const world = await liveWorld({ settings: { few: { perDay: 6, gapMinutes: 30 } } });
  await world.fake.sleep(9 * hours);
  expect(showings(world)).toEqual([]);
  await world.fake.pass(3 * hours);
  // Nine hours later is six in the evening, after the hours.
  expect(showings(world)).toEqual([]);

  const within = await liveWorld({
    settings: { few: { perDay: 6, gapMinutes: 30 } },
    start: '2026-03-02T09:00:00Z',
  });
  await within.passTo(within.next, -minutes);
  const woke = within.now + 20 * minutes;
  await within.fake.sleep(20 * minutes);
  await within.fake.pass(15 * minutes);
  expect(showings(within)).toHaveLength(1);
  const delay = (showings(within)[0] ?? 0) - woke;
  expect(delay).toBeGreaterThanOrEqual(2 * minutes);
  expect(delay).toBeLessThanOrEqual(5 * minutes + 1_000);
});

test('F08 closed for three weeks: no backlog', async () => {
  for (const flavour of ['chromium', 'firefox'] as const) {
    const world = await liveWorld({ flavour });
    await world.fake.restart(21 * 24 * hours);
    await world.fake.pass(10 * minutes);
    expect(showings(world).length).toBeLessThanOrEqual(1);
    expect(world.next).toBeGreaterThan(world.now);
    expect(alarmAt(world, 'moment')).toBe(world.next);
  }
});

test('F09 a clock nine hours on without sleep is noticed at the next heartbeat', async () => {
  const world = await liveWorld();
  world.fake.clock.set(9 * hours);
  await world.fake.pass(6 * minutes);
  expect(world.next).toBeGreaterThan(world.now);
  expect(alarmAt(world, 'moment')).toBe(world.next);
  expect(showings(world)).toEqual([]);
});

test('F10 a clock set back a day: the alarm a day away is made anew', async () => {
  const world = await liveWorld({ start: '2026-03-03T09:00:00Z' });
  world.fake.clock.set(-24 * hours);
  world.fake.alarms.resume();
  await world.fake.changeIdle('active');
  expect(alarmAt(world, 'heartbeat')).toBe(world.now + 5 * minutes);
  expect(alarmAt(world, 'moment')).toBe(world.next);
  expect(world.next - world.now).toBeLessThan(24 * hours);
});

test('F92 a clock set back three years, and nobody there: right again within five minutes', async () => {
  for (const flavour of ['chromium', 'firefox'] as const) {
    const world = await liveWorld({ flavour, start: '2026-03-03T09:00:00Z' });
    world.fake.kill();
    world.fake.clock.set(-3 * 365 * 24 * hours);
    await world.fake.pass(2 * minutes);
    // What a browser tells after two minutes without a touch.
    await world.fake.changeIdle('idle');
    await world.fake.pass(3 * minutes);
    expect(alarmAt(world, 'heartbeat')).toBeLessThanOrEqual(world.now + 5 * minutes);
    expect(alarmAt(world, 'moment')).toBe(world.next);
    expect(world.next - world.now).toBeLessThan(7 * 24 * hours);
  }
});

test('F17 install and start-up in one go make one schedule', async () => {
  const world = await makeWorld();
  const installed = world.fake.install('install');
  const restarted = world.fake.wake(() => undefined);
  await Promise.all([installed, restarted]);
  const { next } = world;
  await world.fake.restart();
  expect(world.next).toBe(next);
  expect(world.fake.alarms.created).toEqual({ heartbeat: 1, moment: 1 });
});

test('F18 switched off and on: set right without any event', async () => {
  const world = await liveWorld();
  const { next } = world;
  world.fake.alarms.dropAll();
  await world.fake.disableAndEnable();
  expect(world.next).toBe(next);
  expect(alarmAt(world, 'moment')).toBe(next);
  expect(alarmAt(world, 'heartbeat')).toBeDefined();
});

test('reloaded: the dot comes back, the schedule stays', async () => {
  const world = await liveWorld();
  await world.passTo(world.next, minutes);
  const { next } = world;
  expect(world.fake.surfaces.badge).not.toBe('');
  await world.fake.disableAndEnable();
  expect(world.fake.surfaces.badge).not.toBe('');
  expect(world.next).toBe(next);
});

test('an update clears the alarms and the worker makes them anew', async () => {
  const world = await liveWorld();
  const { next } = world;
  await world.fake.install('update');
  expect(alarmAt(world, 'moment')).toBe(next);
});

test('Firefox forgets alarms when it restarts: made anew for the same time', async () => {
  const world = await liveWorld({ flavour: 'firefox' });
  const { next } = world;
  await world.fake.restart(10 * minutes);
  expect(world.next).toBe(next);
  expect(alarmAt(world, 'moment')).toBe(next);
});

test('F34 many windows: one nudge', async () => {
  const world = await liveWorld();
  const windows = world.fake.surfaces.allWindows;
  for (let id = 2; id < 12; id += 1) windows.push({ id, state: 'normal', type: 'normal' });
  await world.passTo(world.next, 1_000);
  expect(showings(world)).toHaveLength(1);
});

test('a start with nothing to do reads little and writes nothing', async () => {
  const world = await liveWorld();
  await world.fake.pass(minutes);
  world.fake.kill();
  const writes = world.fake.local.writes;
  await world.fake.wake(() => undefined);
  expect(world.fake.calls.toSorted()).toEqual([
    'alarms.getAll',
    'storage.local.get',
    'storage.session.get',
  ]);
  expect(world.fake.local.writes).toBe(writes);
});

test('settings saved while the worker starts count at once', async () => {
  const world = await liveWorld();
  expect(world.state.plan).not.toBeNull();
  world.fake.kill();
  world.fake.startWorker();
  // What it reads ahead has come; the event that started it has not.
  await world.fake.traffic.settle();
  world.store({ rhythm: 'asked' });
  await world.ask('settingsChanged');
  expect(world.state.plan).toBeNull();
});

test('between nudges nothing wakes the worker but the heartbeat', async () => {
  const world = await liveWorld();
  await world.passTo(world.next, 5 * minutes);
  const before = world.fake.lives.length;
  await world.fake.pass(hours);
  expect(world.fake.lives.length - before).toBe(12);
});

test('F37 storage that does not answer at a start leaves a heartbeat, which finds it again', async () => {
  const world = await liveWorld();
  const { next } = world;
  // As after a crash in Firefox: its alarms are gone, and its storage is not there yet.
  world.fake.alarms.dropAll();
  world.fake.local.broken = true;
  await world.fake.restart();
  expect(alarmAt(world, 'moment')).toBeUndefined();
  expect(alarmAt(world, 'heartbeat')).toBeGreaterThan(world.now);
  world.fake.local.broken = false;
  await world.fake.pass(6 * minutes);
  expect(alarmAt(world, 'moment')).toBe(next);
});

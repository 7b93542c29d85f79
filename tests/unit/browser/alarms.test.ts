import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type Alarm,
  alarmTimes,
  keepHeartbeat,
  listedAlarms,
  onAlarm,
  reconcileAlarms,
} from '../../../utils/browser/alarms.ts';

const alarms = vi.hoisted(() => ({
  getAll: vi.fn(),
  create: vi.fn(),
  clear: vi.fn(),
  onAlarm: { addListener: vi.fn() },
}));
vi.mock('wxt/browser', () => ({ browser: { alarms } }));

const now = 1_000_000_000;
const beat: Alarm = { name: 'heartbeat', scheduledTime: now + 60_000, periodInMinutes: 5 };
const moment = (scheduledTime: number): Alarm => ({ name: 'moment', scheduledTime });
const other: Alarm = { name: 'other', scheduledTime: now + 1 };

beforeEach(() => {
  vi.resetAllMocks();
  alarms.getAll.mockResolvedValue([beat]);
  alarms.create.mockResolvedValue(undefined);
  alarms.clear.mockResolvedValue(true);
});

describe('the alarm of the next nudge', () => {
  // Beside what is wanted, and `now`: where it stands, and whether that is left alone.
  const wanted = now + 600_000;
  test.each([
    [wanted, true],
    [wanted - 1_000, true],
    [wanted - 1_001, false],
    [wanted + 31_000, true],
    [wanted + 31_001, false],
    [now - 60_000, false],
  ])('wanted in ten minutes, it stands at %i: left alone %s', async (at, stands) => {
    const mended = await reconcileAlarms(wanted, now, [other, beat, moment(at)]);
    expect(mended).toEqual(stands ? [] : ['moment']);
    expect(alarms.create.mock.calls).toEqual(stands ? [] : [['moment', { when: wanted }]]);
    expect(alarms.getAll).not.toHaveBeenCalled();
  });

  test.each([
    [now - 60_000, true],
    [now - 60_001, false],
    [now + 31_000, true],
    [now + 31_001, false],
  ])('wanted a while ago, it stands at %i: left alone %s', async (at, stands) => {
    expect(await reconcileAlarms(now - 90_000, now, [beat, moment(at)])).toEqual(
      stands ? [] : ['moment'],
    );
  });

  test.each([
    [now + 1, now + 1],
    [now, now + 30_000],
    [now - 7_000, now + 30_000],
  ])('wanted at %i it is made for %i', async (wantedAt, when) => {
    expect(await reconcileAlarms(wantedAt, now, [beat])).toEqual(['moment']);
    expect(alarms.create.mock.calls).toEqual([['moment', { when }]]);
  });

  test('none wanted: it goes, and only where there is one', async () => {
    expect(await reconcileAlarms(null, now, [beat, moment(now + 1)])).toEqual(['moment']);
    expect(alarms.clear.mock.calls).toEqual([['moment']]);
    expect(await reconcileAlarms(null, now, [beat])).toEqual([]);
    expect(alarms.clear).toHaveBeenCalledTimes(1);
    expect(alarms.create).not.toHaveBeenCalled();
  });

  test.each([null, undefined])('seen before: %s, so they are listed', async (seen) => {
    alarms.getAll.mockResolvedValue([]);
    expect(await reconcileAlarms(now + 5, now, seen)).toEqual(['heartbeat', 'moment']);
    expect(alarms.create.mock.calls).toEqual([
      ['heartbeat', { periodInMinutes: 5 }],
      ['moment', { when: now + 5 }],
    ]);
  });

  test.each(['create', 'clear'] as const)('a browser that fails to %s is told', async (what) => {
    alarms[what].mockRejectedValue(new Error('no alarms'));
    const asked = reconcileAlarms(what === 'clear' ? null : now + 5, now, [
      beat,
      moment(now + 900_000),
    ]);
    await expect(asked).rejects.toThrow('no alarms');
  });
});

describe('the heartbeat', () => {
  test.each([
    [{}, true],
    [{ periodInMinutes: 6 }, false],
    [{ periodInMinutes: undefined }, false],
    [{ scheduledTime: now + 301_000 }, true],
    [{ scheduledTime: now + 301_001 }, false],
    [{ scheduledTime: now - 60_000 }, true],
    [{ scheduledTime: now - 60_001 }, false],
    [{ name: 'moment' }, false],
  ])('%j is right: %s', async (patch, isRight) => {
    expect(await keepHeartbeat(now, [{ ...beat, ...patch }])).toBe(!isRight);
    const made = [['heartbeat', { periodInMinutes: 5 }]];
    expect(alarms.create.mock.calls).toEqual(isRight ? [] : made);
  });

  test('is looked for when nobody listed them, and a failure is told', async () => {
    expect(await keepHeartbeat(now)).toBe(false);
    alarms.create.mockRejectedValue(new Error('no alarms'));
    await expect(keepHeartbeat(now, [])).rejects.toThrow('no alarms');
  });
});

test('no answer to what alarms there are is null, and nothing is thrown', async () => {
  expect(await listedAlarms()).toEqual([beat]);
  alarms.getAll.mockRejectedValue(new Error('no alarms'));
  expect(await listedAlarms()).toBeNull();
});

test('the times of both, for the health panel', async () => {
  alarms.getAll.mockResolvedValue([other, moment(7), beat]);
  expect(await alarmTimes()).toEqual({ moment: 7, heartbeat: now + 60_000 });
  alarms.getAll.mockResolvedValue([other]);
  expect(await alarmTimes()).toEqual({ moment: null, heartbeat: null });
});

test('only our two are heard', () => {
  const heard: string[] = [];
  onAlarm((name) => heard.push(name));
  const ring = alarms.onAlarm.addListener.mock.calls[0]?.[0];
  for (const name of ['moment', 'other', 'heartbeat', '']) ring({ name });
  expect(heard).toEqual(['moment', 'heartbeat']);
});

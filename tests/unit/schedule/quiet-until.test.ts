import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isQuiet } from '../../../utils/schedule/decide.ts';
import type { Scene } from '../../../utils/schedule/events.ts';
import { quietUntil } from '../../../utils/schedule/quiet-until.ts';
import type { ScheduleState } from '../../../utils/schedule/state.ts';
import { status } from '../../../utils/schedule/status.ts';
import { dayMs, minute } from '../../tools/simulate/world.ts';
import { anyLife, live } from './lives.ts';
import { patienceMs, runs, seed } from './runs.ts';
import { clock, decideAt, monday, ms, sceneAt, settingsWith, twiceADay } from './scene.ts';

const hour = 60 * minute;

/** All that may be taken for granted while it is calm. */
function picture({ now, settings, state }: Scene) {
  const { quiet, wakeAt } = isQuiet({ now, settings, state });
  const date = now.toPlainDate().toString();
  return { quiet, wakeAt, date, status: status(now, settings, state) };
}

function laterBy(scene: Scene, milliseconds: number): Scene {
  return { ...scene, now: scene.now.add({ milliseconds }) };
}

test(
  'calm is calm: nothing is told otherwise before its end',
  () => {
    let calms = 0;
    fc.assert(
      fc.property(
        anyLife,
        fc.array(fc.integer({ min: 1, max: 9 * hour }), { minLength: 5, maxLength: 12 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (life, steps, share) => {
          const { desk } = live({ ...life, days: 3 });
          for (const step of steps) {
            desk.runTo(desk.at + step);
            const { scene } = desk;
            const calm = quietUntil(scene);
            expect(calm !== null).toBe(picture(scene).quiet);
            if (!calm) continue;
            calms += 1;
            const left = calm.until - scene.now.epochMilliseconds;
            expect(left).toBeGreaterThan(0);
            expect(left).toBeLessThanOrEqual(15 * minute);
            expect(calm.wakeAt).toBe(picture(scene).wakeAt);
            for (const after of [Math.floor(left * share), left - 1]) {
              expect(picture(laterBy(scene, Math.min(after, left - 1)))).toEqual(picture(scene));
            }
          }
        },
      ),
      { numRuns: runs / 10, seed },
    );
    expect(calms).toBeGreaterThan(runs / 10);
  },
  patienceMs,
);

/** A scene at `time` that was just looked at. */
function looked(time: string, patch: (state: ScheduleState, at: number) => Partial<ScheduleState>) {
  const { state } = decideAt(`${monday}T${time}`, undefined, twiceADay);
  const scene = sceneAt(time, state);
  return { ...scene, state: { ...state, ...patch(state, scene.now.epochMilliseconds) } };
}

const rest = { choice: 'untilISay', until: null, by: 'person', asked: false } as const;
const left = { id: 'n', plannedAt: 0, origin: 'rhythm', element: 'kindness', wording: 0 } as const;

test.each<[string, (state: ScheduleState, at: number) => Partial<ScheduleState>]>([
  ['a rest ends', (_, at) => ({ rest: { ...rest, choice: '1h', since: at, until: at + 180_000 } })],
  ['a rest is asked about', (_, at) => ({ rest: { ...rest, since: at + 180_000 - 7 * dayMs } })],
  [
    'the last one is offered no more',
    (_, at) => ({
      lastLeft: { nudge: { ...left, mayLater: true }, at: at + 180_000 - 12 * hour },
    }),
  ],
  [
    'notifications are not known to be seen any more',
    ({ backOff }, at) => ({ backOff: { ...backOff, knownSeenAt: at + 179_999 - 14 * dayMs } }),
  ],
  [
    'one put off comes',
    (_, at) => ({
      later: { nudge: { ...left, plannedAt: at + 180_000, mayLater: false }, counts: true },
    }),
  ],
])('it ends when %s', (_, patch) => {
  const scene = looked('11:00', patch);
  const until = quietUntil(scene)?.until ?? 0;
  expect(until - scene.now.epochMilliseconds).toBeCloseTo(180_000, -1);
  expect(picture(laterBy(scene, 180_001))).not.toEqual(picture(scene));
});

test('it ends with the hours, with the day and before a second look is overdue', () => {
  const settings = settingsWith({ rhythm: 'asked' });
  const untilAt = (time: string) => {
    const { state } = decideAt(`${monday}T${time}`, undefined, settings);
    return quietUntil({ now: clock(`${monday}T${time}`), settings, state })?.until;
  };
  expect(untilAt('08:51')).toBe(ms(`${monday}T09:00`));
  expect(untilAt('17:20')).toBe(ms(`${monday}T17:30`));
  expect(untilAt('23:50')).toBe(ms('2026-03-03T00:00'));
  expect(untilAt('12:00')).toBe(ms(`${monday}T12:15`));
});

test.each<[string, (state: ScheduleState, at: number) => Partial<ScheduleState>]>([
  ['nobody has looked yet', () => ({ seen: null })],
  ['the last look was long ago', (_, at) => ({ seen: { at: at - 16 * minute, zone: 'UTC' } })],
  ['the last look was somewhere else', (_, at) => ({ seen: { at, zone: 'Asia/Tokyo' } })],
  ['the last look lies ahead', (_, at) => ({ seen: { at: at + 1, zone: 'Europe/Berlin' } })],
  ['the person is away', (_, at) => ({ away: { since: at } })],
  ['no plan fits', () => ({ plan: null })],
])('not calm: %s', (_, patch) => {
  expect(quietUntil(looked('11:00', patch))).toBeNull();
});

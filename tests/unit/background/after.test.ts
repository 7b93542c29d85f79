import { expect, test } from 'vitest';
import { nextOccasion } from '../../../utils/schedule/after/occasion-times.ts';
import { noOccasions } from '../../../utils/schedule/occasions.ts';
import { type Job, killedEverywhere } from '../../fakes/killed-everywhere.ts';
import { minutes, seconds, type World } from '../../fakes/world.ts';
import { settingsWith } from '../schedule/scene.ts';

/** Nothing comes but at a set time. */
const settings = {
  rhythm: 'asked',
  after: { ...noOccasions, times: { time1: '10:15' } },
} as const;

function nextOf({ now, state }: World): number {
  const zone = state.seen?.zone ?? 'UTC';
  const clock = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const next = nextOccasion({ now: clock, settings: settingsWith(settings), state });
  if (!next) throw new Error('nothing is to come');
  return next.at;
}

const toTime: Job = (world) => world.passTo(nextOf(world), -seconds);
const theTime: Job = (world) => world.fake.pass(2 * seconds);

test('killed anywhere while a pause after a set time comes: exactly one, and what it came after', async () => {
  const steps = await killedEverywhere(
    { flavour: 'chromium', settings },
    { prepare: toTime, job: theTime },
    async (world) => {
      await world.fake.pass(7 * minutes);
      const ids = world.fake.notifications.appeared.map(({ id }) => id);
      expect(ids).toHaveLength(1);
      const row = world.ledger.rows.get(ids[0] ?? '');
      expect(row).toMatchObject({ origin: 'after-time1', outcome: 'unknown' });
      // Nothing a person wrote is told: the wording is one of ours.
      expect(world.fake.notifications.onScreen()).toEqual([]);
      expect(world.state.due).toBeNull();
      expect(nextOf(world)).toBeGreaterThan(world.now);
    },
  );
  expect(steps).toBeGreaterThan(25);
});

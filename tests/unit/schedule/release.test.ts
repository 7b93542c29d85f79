import { expect, test } from 'vitest';
import { minute } from '../../tools/simulate/world.ts';
import { deskAt, monday, ms, settingsWith, timesAt } from './scene.ts';

const at = (time: string) => ms(`${monday}T${time}`);

test('a release moves with a new end of the hold that it waits for', () => {
  for (let seed = 1; seed < 20; seed++) {
    const settings = { ...settingsWith({ few: { perDay: 1, gapMinutes: 30 } }), graceMinutes: 120 };
    const desk = deskAt({ settings, seed });
    const [planned = 0] = desk.state.plan?.moments ?? [];
    // The hours must be long enough for what follows.
    if (planned < at('09:20') || planned > at('15:00')) continue;
    desk.runTo(planned - 10 * minute);
    desk.pause(null);
    desk.runTo(planned + minute);
    const first = desk.state.due?.releaseAt ?? 0;
    const { seed: drawn } = desk.state;
    desk.pause(null);
    // It takes twenty seconds.
    const paused = desk.at + 20_000;
    desk.runTo(planned + 2 * minute);
    const moved = desk.state.due?.releaseAt ?? 0;
    expect(desk.state.seed).not.toBe(drawn);
    expect(first).toBeLessThan(planned + 26 * minute);
    expect(moved).toBeGreaterThanOrEqual(paused + 32 * minute);
    desk.runTo(at('20:00'));
    const wait = (desk.ledger.shownOnes[0]?.shownAt ?? 0) - paused;
    expect(wait).toBeGreaterThanOrEqual(32 * minute);
    expect(wait).toBeLessThanOrEqual(35 * minute);
  }
});

test('and while the end stays, so does the release', () => {
  const desk = deskAt({ settings: { ...timesAt('10:30'), graceMinutes: 60 } });
  desk.runTo(at('10:29'));
  desk.pause(null);
  desk.runTo(at('10:31'));
  const releases = new Set<number | null>();
  for (let second = 0; second < 180; second += 10) {
    desk.runTo(at('10:31') + second * 1000);
    desk.look();
    if (desk.state.due) releases.add(desk.state.due.releaseAt);
  }
  expect(releases.size).toBe(1);
});

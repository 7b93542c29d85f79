import { liveWorld, type World } from './world.ts';

export type Job = (world: World) => Promise<void>;
type Options = NonNullable<Parameters<typeof liveWorld>[0]>;

/**
 * The worker is killed at every single moment of a job in turn: before and after each
 * thing it waits for. `prepare` leads up to the job, `job` is what is cut off.
 * @returns how many moments there were
 */
export async function killedEverywhere(
  options: Options,
  { prepare, job }: { prepare: (world: World) => Promise<void>; job: Job },
  check: (world: World, step: number) => Promise<void> | void,
): Promise<number> {
  for (let step = 1; ; step += 1) {
    const world = await liveWorld(options);
    await prepare(world);
    world.fake.kill();
    world.fake.fates.push(step);
    const lives = world.fake.lives.length;
    await job(world);
    const fated = world.fake.lives[lives];
    const lived = !fated?.metItsFate;
    fated?.spare();
    if (!world.fake.isAwake) await world.fake.wake(() => undefined);
    await check(world, step);
    if (lived) return step;
  }
}

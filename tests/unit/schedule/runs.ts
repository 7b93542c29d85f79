/** How many random runs a property gets: few in every test run, many in the long one. */
export const runs = process.env.KIND_PAUSE_LONG ? 20_000 : 2_000;

/** Another one each time; set it to see a failure again. */
export const seed = Number(process.env.KIND_PAUSE_SEED ?? Math.floor(Math.random() * 2 ** 31));

/**
 * For what holds of most lives and is not promised of each, such as a share: the same draw every
 * time, so that a change is told from chance. The long run draws anew.
 */
export const steadySeed =
  process.env.KIND_PAUSE_LONG || process.env.KIND_PAUSE_SEED ? seed : 20_260_105;

/** The long run on a busy machine. */
export const patienceMs = process.env.KIND_PAUSE_LONG ? 90 * 60_000 : 10 * 60_000;

console.info(`${runs} random runs, KIND_PAUSE_SEED=${seed}`);

const long = Boolean(process.env.KIND_PAUSE_LONG);

/** How many random runs a property gets: few in every test run, many in the long one. */
export const runs = long ? 20_000 : 300;

/**
 * The same draw in every test run, so that a change is told from chance; the long run draws anew.
 * KIND_PAUSE_SEED takes another, or sees a failure again.
 */
export const seed = Number(
  process.env.KIND_PAUSE_SEED ?? (long ? Math.floor(Math.random() * 2 ** 31) : 20_260_105),
);

/** The long run on a busy machine. */
export const patienceMs = long ? 90 * 60_000 : 10 * 60_000;

console.info(`${runs} random runs, KIND_PAUSE_SEED=${seed}`);

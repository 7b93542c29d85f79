/** Runs jobs strictly one after another; a failed one does not stop those behind it. */
export type Queue = <T>(job: () => Promise<T>) => Promise<T>;

/**
 * The worker is the only one who writes the schedule, and this is its one pen: events
 * that come together wait for each other, so none decides from what another is changing.
 */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const done = last.then(job);
    last = done.catch(() => 'told to whoever asked for the job');
    return done;
  };
}

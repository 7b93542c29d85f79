import { clock, monday } from '../schedule/scene.ts';

/** What was begun and what was over, in this order. */
export const log: string[] = [];
/**
 * What each call answers, by its name; an error is thrown. What the clock says, and what was put
 * off until later.
 */
export const world = {
  answers: {} as Record<string, unknown>,
  time: '10:31',
  waiting: [] as (() => void)[],
};

/** A call that takes a while, so that whoever does not wait for it is seen to be over first. */
export function slow(name: string, told: (...args: never[]) => unknown = () => '') {
  return async (...args: never[]) => {
    const line = [name, told(...args)].filter((part) => part !== '').join(' ');
    log.push(line);
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    log.push(`${name} done`);
    const answer = world.answers[name];
    if (answer instanceof Error) throw answer;
    return answer;
  };
}

export const clockNow = () => clock(`${monday}T${world.time}`);

/** The log of a job that is begun only now. */
export function logOf(job: () => Promise<unknown>): Promise<string[]> {
  log.length = 0;
  return job()
    .catch((error) => log.push(String(error)))
    .then(() => [...log]);
}

export const kept = ['remember', 'remember done'];

/** What was published last. */
export const published: { status: unknown; calm: unknown } = { status: null, calm: null };

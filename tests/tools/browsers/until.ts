import { setTimeout as wait } from 'node:timers/promises';

/**
 * Asks again and again until there is an answer.
 * @param timeout milliseconds
 * @throws Error that names what was waited for, with the last error on the way
 */
export async function until<T>(
  timeout: number,
  what: string,
  ask: () => Promise<T | null | undefined | false>,
): Promise<T> {
  const end = performance.now() + timeout;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await wait(100);
  } while (performance.now() < end);
  throw new Error(
    `waited ${timeout / 1000} s in vain for ${what}${last ? ` (${String(last)})` : ''}`,
  );
}

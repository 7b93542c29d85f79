import { setTimeout as wait } from 'node:timers/promises';

/** An answer may take this long though the time is over; one that takes longer never comes. */
const longestAnswerMs = 30_000;

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
  const begin = performance.now();
  const end = begin + timeout;
  let last: unknown;
  do {
    try {
      const left = Math.max(end - performance.now(), longestAnswerMs);
      const answer = await within(left, ask());
      if (answer !== undefined && answer !== null && answer !== false) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    // What takes long is asked for less often: each time costs those who are to answer.
    await wait(Math.min(100 + (performance.now() - begin) / 20, 400));
  } while (performance.now() < end);
  throw new Error(
    `waited ${timeout / 1000} s in vain for ${what}${last ? ` (${String(last)})` : ''}`,
  );
}

async function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  const answered = new AbortController();
  const over = wait(milliseconds, undefined, { signal: answered.signal }).then(() => {
    throw new Error(`asked, and heard nothing for ${Math.round(milliseconds / 1000)} s`);
  });
  try {
    return await Promise.race([answer, over]);
  } finally {
    answered.abort();
  }
}

import { expect } from 'vitest';
import type { Evaluate } from './schedule.ts';

const api = 'const api = globalThis.browser ?? globalThis.chrome;';

/**
 * What a turn left for the next start fits what is stored, key by key as this browser gives it
 * back, and a start that relies on it says what one says that has to look again.
 * @param sleep sends the worker to sleep, so that the next question starts it
 */
export async function checkCalm(evaluate: Evaluate, sleep: () => Promise<void>): Promise<void> {
  const ask = async () => {
    await sleep();
    return evaluate(`(async () => {
      ${api}
      return (await api.runtime.sendMessage({ name: 'status' })).value;
    })()`);
  };
  // Whatever went before, these two turns change the schedule and leave nothing to do.
  await evaluate(`(async () => {
    ${api}
    await api.runtime.sendMessage({ name: 'rest', argument: '1h' });
    await api.runtime.sendMessage({ name: 'rest', argument: null });
  })()`);
  const fits = `(async () => {
    ${api}
    const { calm } = await api.storage.session.get('calm');
    const { schedule } = await api.storage.local.get('schedule');
    return calm?.state === JSON.stringify(schedule) && calm.until > Date.now();
  })()`;
  expect(await evaluate(fits)).toBe(true);
  const calm = await ask();
  expect(await evaluate(fits)).toBe(true);
  await evaluate(`(async () => { ${api} await api.storage.session.remove('calm'); })()`);
  expect(await ask()).toEqual(calm);
}

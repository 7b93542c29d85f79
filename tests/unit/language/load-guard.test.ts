import { expect, test, vi } from 'vitest';
import { loadGuard } from '../../../utils/language/load-guard.ts';

const file = vi.hoisted(() => ({ read: 0, isThere: false }));
vi.mock('../../../utils/language/read-catalogues.ts', async (original) => {
  const real = await original<typeof import('../../../utils/language/read-catalogues.ts')>();
  return {
    ...real,
    readGuardRules: (tag: string) => {
      file.read++;
      if (!file.isThere) throw new Error('not there');
      return real.readGuardRules(tag);
    },
  };
});

test('rules that are not there are asked for again, by many boxes at once only once', async () => {
  expect((await Promise.all([loadGuard(), loadGuard()])).map(({ isWhole }) => isWhole)).toEqual([
    false,
    false,
  ]);
  expect(file.read).toBe(1);
  file.isThere = true;
  const guards = await Promise.all([loadGuard(), loadGuard(), loadGuard()]);
  expect(guards.map((guard) => guard.isWhole && guard.needsSupport('I want to die'))).toEqual([
    true,
    true,
    true,
  ]);
  await loadGuard();
  expect(file.read).toBe(2);
});

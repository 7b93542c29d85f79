import { expect, test, vi } from 'vitest';
import { readWithGuard } from '../../../utils/language/load-guard.ts';

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

const text = 'I want to die';

test('rules that are not there are asked for again, by many boxes at once only once', async () => {
  const two = await Promise.all([readWithGuard(text), readWithGuard(text)]);
  expect(two).toEqual(Array(2).fill({ finding: null, isWhole: false }));
  const first = file.read;
  file.isThere = true;
  const three = await Promise.all([1, 2, 3].map(() => readWithGuard(text)));
  expect(three).toEqual(
    Array(3).fill({ finding: { danger: 'danger', language: 'en' }, isWhole: true }),
  );
  const second = file.read;
  await readWithGuard(text);
  expect(file.read).toBe(second);
  expect(second - first).toBe(first);
});

import { beforeEach, expect, test, vi } from 'vitest';
import { PageMirror } from '../../../../utils/log/drafts/draft-mirror.ts';
import { earlyLetters, rememberEarly } from '../../../../utils/log/drafts/early-line.ts';
import { noteLock } from '../../../../utils/log/lock/lock-hint.ts';
import { lookAtKeeping } from '../../../../utils/stores/keeping.ts';
import { localStorageRows } from '../../lock/stored.ts';
import { newProfile } from '../place.ts';

const place = vi.hoisted(() => ({ isSure: false }));
vi.mock('../../../../utils/browser/container-hint.ts', async (real) => ({
  ...(await real<typeof import('../../../../utils/browser/container-hint.ts')>()),
  isSurelyOutsideContainer: () => place.isSure,
}));

beforeEach(async () => {
  await newProfile();
  noteLock(false);
  await lookAtKeeping();
});

test.each([false, true])(
  'F22 words are written down at once where somebody looks for them: %s',
  (isSure) => {
    place.isSure = isSure;
    const mirror = new PageMirror('line', 'page');
    mirror.write({ id: 'line.first', fields: { text: { value: 'typed', at: 1, by: 'page' } } });
    expect(localStorageRows()).toHaveLength(isSure ? 1 : 0);
    rememberEarly('early');
    expect(earlyLetters()).toBe(isSure ? 'early' : null);
  },
);

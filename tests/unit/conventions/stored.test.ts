import { describe, expect, test } from 'vitest';
import { storageKeys } from '../../../utils/storage-keys.ts';
import { productFolders, readTree, scripts } from './source.ts';
import { checkStored, nameless, storedNames } from './stored.ts';

const sources = readTree(productFolders, scripts).filter(({ path }) => !nameless.includes(path));
const known = storageKeys.map(({ key }) => key);

describe('everything that is stored under a name', () => {
  test('F85 is in the one table of storage keys', () => {
    expect(checkStored(sources, known)).toEqual([]);
  });

  test('and each row of the table is found in the file that owns it', () => {
    for (const { key, owner } of storageKeys) {
      const source = sources.find(({ path }) => path === owner);
      // One stands for the hints of others, under their names.
      const name = key.replace('*', '').replace(/^local\.(?=.)/, '');
      expect(source?.text.includes(`'${name}`), `${key} in ${owner}`).toBe(true);
    }
  });

  test('what stays says why', () => {
    for (const { key, after, why } of storageKeys) {
      expect(why !== undefined, key).toBe(after !== 'gone');
    }
  });

  test.each([
    [`import { writeLocal } from 'x';\nconst key = 'unheard-of';\nwriteLocal(key, '1');`],
    [`writeLocal('unheard-of', text);`],
    [
      `const keys = {\n  one: 'unheard-of',\n} as const;\nawait browser.storage.session.get(keys.one);`,
    ],
    [`await browser.storage.local.set({ unheardOf: 1 });`],
    [`await browser.storage.local.remove(['unheard-of']);`],
  ])('a name nobody entered there is found: %s', (text) => {
    const source = { path: 'utils/x.ts', text };
    expect(storedNames(source)).toHaveLength(1);
    expect(checkStored([source], known)).toHaveLength(1);
  });
});

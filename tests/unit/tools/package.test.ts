import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { billOfMaterials } from '../../tools/package/bill-of-materials.ts';
import { checksums, contentsOf } from '../../tools/package/contents.ts';
import { licencesRefused } from '../../tools/package/licences.ts';
import { type Locked, lockedPackages } from '../../tools/package/lockfile.ts';
import { fileName, products } from '../../tools/package/products.ts';
import { unzipped, zipFiles } from '../../tools/zip.ts';

const locked = (change: Partial<Locked>): Locked => ({
  name: 'a',
  version: '1.0.0',
  license: 'MIT',
  integrity: null,
  isShipped: true,
  ...change,
});

describe('licences', () => {
  test('of every package in the lockfile are allowed where it is used', () => {
    const all = lockedPackages();
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter(({ isShipped }) => isShipped).length).toBeGreaterThan(10);
    expect(licencesRefused(all)).toEqual([]);
  });

  test.each([
    [{ license: 'AGPL-3.0' }, ['a@1.0.0: AGPL-3.0']],
    [{ license: null }, ['a@1.0.0: none told']],
    [{ license: 'Apache-2.0' }, ['a@1.0.0: Apache-2.0']],
    [{ license: 'Apache-2.0', isShipped: false }, []],
    [{ license: '(GPL-2.0 OR MIT)' }, []],
    [{ license: 'MIT AND GPL-2.0' }, ['a@1.0.0: MIT AND GPL-2.0']],
  ])('%j', (change, refused) => {
    expect(licencesRefused([locked(change)])).toEqual(refused);
  });
});

test('a package of a scope below another is one by its own name', () => {
  const text = JSON.stringify({
    packages: {
      '': { version: '0.1.0' },
      'node_modules/b': { version: '2.0.0', dev: true },
      'node_modules/b/node_modules/@s/a': { version: '1.0.0', license: 'MIT' },
    },
  });
  expect(lockedPackages(text)).toEqual([
    locked({ name: '@s/a' }),
    locked({ name: 'b', version: '2.0.0', license: null, isShipped: false }),
  ]);
});

describe('the bill of materials', () => {
  const integrity = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;
  const bill = JSON.parse(
    billOfMaterials('0.1.0', [
      locked({ name: '@s/a', integrity }),
      locked({ name: 'tool', isShipped: false }),
    ]),
  );

  test('has what ships, with its checksum, and nothing that only builds', () => {
    expect(bill.components).toEqual([
      {
        type: 'library',
        'bom-ref': '@s/a@1.0.0',
        name: '@s/a',
        version: '1.0.0',
        purl: 'pkg:npm/%40s/a@1.0.0',
        licenses: [{ expression: 'MIT' }],
        hashes: [{ alg: 'SHA-512', content: '07'.repeat(64) }],
      },
    ]);
  });

  test('has no time and no number of its own, so that two are equal', () => {
    expect(bill).not.toHaveProperty('serialNumber');
    expect(bill.metadata).not.toHaveProperty('timestamp');
  });
});

describe('a package', () => {
  const files = [
    { path: 'a.txt', data: Buffer.from('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa') },
    { path: 'ü/b.txt', data: Buffer.from('b') },
  ];

  test('is deflated, and the same files make the same bytes', () => {
    const zip = zipFiles(files, true);
    expect(zip.equals(zipFiles(files, true))).toBe(true);
    expect(unzipped(zip)).toEqual(files);
    const length = zip.readUInt32LE(18);
    expect(zip.readUInt16LE(8)).toBe(8);
    expect(inflateRawSync(zip.subarray(30 + 5, 30 + 5 + length)).toString()).toBe('a'.repeat(32));
  });

  test('is listed file by file, with sizes and checksums', () => {
    const sum = '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d';
    expect(contentsOf('x.zip', files.slice(1))).toBe(
      `x.zip: 1 files, 1 bytes\n${sum}         1  ü/b.txt\n`,
    );
    expect(checksums(files.slice(1))).toBe(`${sum}  ü/b.txt\n`);
  });

  test('is made for three browsers, each with and without the new tab, under names of their own', () => {
    const names = products.map((product) => fileName(product, '0.1.0'));
    expect(new Set(names).size).toBe(6);
    expect(names).toContain('kind-pause-0.1.0-edge-without-new-tab');
  });
});

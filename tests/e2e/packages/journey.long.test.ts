import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { sha256 } from '../../tools/package/contents.ts';
import { fileName, products } from '../../tools/package/products.ts';
import { unzipped } from '../../tools/zip.ts';
import { cleanClone, makePackages } from '../drivers/clean-clone.ts';
import { journeyInChromium, journeyInFirefox } from '../drivers/package-journey.ts';

const folder = mkdtempSync(join(tmpdir(), 'kind-pause-packages-'));
let packages: string;
beforeAll(() => {
  packages = makePackages(cleanClone(folder));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the zip of this name holds, put into a folder; its checksum is the one told. */
function unpacked(name: string): string {
  const zip = readFileSync(join(packages, `${name}.zip`));
  expect(readFileSync(join(packages, 'SHA256SUMS'), 'utf8')).toContain(
    `${sha256(zip)}  ${name}.zip`,
  );
  const into = join(folder, name);
  for (const { path, data } of unzipped(zip)) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), data);
  }
  return into;
}

test.each(products)(
  '$browser, with a new tab: $newTab: the zip installs and leads through a pause',
  async (product) => {
    const extension = unpacked(fileName(product, '0.1.0'));
    if (product.browser === 'firefox') {
      await journeyInFirefox(inject('firefox'), extension, product.newTab);
    } else {
      // Edge takes what Chromium takes: it is tried in that.
      await journeyInChromium(extension, product.newTab);
    }
  },
  180_000,
);

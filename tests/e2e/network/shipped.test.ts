import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { built, root } from '../../tools/build.ts';
import { manifestComplaints } from '../../tools/bundle-scan/manifest.ts';
import { describeFindings, scanBundle } from '../../tools/bundle-scan.ts';

describe.each([
  ['chrome', built.chromium],
  ['firefox', built.firefox],
] as const)('what the other tests ran, the build for %s', (browser, folder) => {
  test('F72 has the agreed manifest', async () => {
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as object;
    expect(manifestComplaints(browser, manifest)).toEqual([]);
  });

  test('F71 reaches nowhere', async () => {
    expect(describeFindings(await scanBundle(folder))).toBe('');
  });

  test('names nothing of the folder it was built in, else no two places build the same', async () => {
    const files = (await readdir(folder, { recursive: true })).filter((one) => /\.m?js$/.test(one));
    expect(files.length).toBeGreaterThan(20);
    const telling: string[] = [];
    for (const file of files) {
      if ((await readFile(join(folder, file), 'utf8')).includes(root)) telling.push(file);
    }
    expect(telling).toEqual([]);
  });

  test('starts its worker from plain ASCII, else every start pays for it', async () => {
    expect(await readFile(join(folder, 'background.js'), 'utf8')).toMatch(/^[ -~\s]+$/);
  });
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { built } from '../../tools/build.ts';
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

  test('starts its worker from plain ASCII, else every start pays for it', async () => {
    expect(await readFile(join(folder, 'background.js'), 'utf8')).toMatch(/^[ -~\s]+$/);
  });
});

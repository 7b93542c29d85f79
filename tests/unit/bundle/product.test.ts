import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildVariant, temporaryFolder } from '../../tools/bundle-scan/variant.ts';
import { scanBundle } from '../../tools/bundle-scan.ts';

let folder: string;
let clear: () => Promise<void>;
beforeAll(async () => {
  [folder, clear] = await temporaryFolder();
});
afterAll(() => clear());

describe('F71 the bundle', () => {
  test('with fetch, WebRTC and a navigation put in is refused for each', async () => {
    const added = [
      {
        file: 'entrypoints/background/index.ts',
        code: `globalThis.onsuspend = () => fetch('/collect');`,
      },
      { file: 'entrypoints/popup/main.tsx', code: 'new RTCPeerConnection({ iceServers: [] });' },
      {
        file: 'entrypoints/newtab/main.tsx',
        code: 'if (document.title) location.href = document.title;',
      },
    ];
    const built = await buildVariant({ browser: 'chrome', into: `${folder}/leaks`, added });
    const found = await scanBundle(built);
    expect(found.map((one) => one.what).sort()).toEqual([
      'RTCPeerConnection reaches the network',
      'fetch reaches the network',
      'href is set to an address that is not plainly our own',
    ]);
  }, 180_000);
});

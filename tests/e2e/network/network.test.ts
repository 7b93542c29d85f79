import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built } from '../../tools/build.ts';
import { temporaryFolder } from '../../tools/bundle-scan/variant.ts';
import { makeEmptyExtension } from './empty-extension.ts';
import { journey } from './journey.ts';
import { watched } from './watched.ts';
import { beyond } from './witness.ts';

let folder: string;
let clear: () => Promise<void>;
beforeAll(async () => {
  [folder, clear] = await temporaryFolder();
});
afterAll(() => clear());

describe('F71 F74 nothing leaves the device', () => {
  test('in the whole journey, beyond what an empty extension causes', async () => {
    const empty = await makeEmptyExtension(built.chromium, join(folder, 'empty'));
    const ourRun = watched(built.chromium, (open) => journey(open, true));
    const theirRun = watched(empty, async (open) => {
      await journey(open, false);
      // The browser's own errands come with time: the empty one is watched at least as long.
      await Promise.allSettled([ourRun]);
    });
    const [ours, theirs] = await Promise.all([ourRun, theirRun]);
    expect(beyond(ours, theirs)).toEqual([]);
    expect(ours.udp, 'packets past the proxy').toEqual([]);
  });
});

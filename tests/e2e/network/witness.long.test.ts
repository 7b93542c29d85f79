import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../tools/browsers/until.ts';
import { buildVariant, temporaryFolder } from '../../tools/bundle-scan/variant.ts';
import { describeFindings, scanBundle } from '../../tools/bundle-scan.ts';
import type { OpenChromium } from '../drivers/chromium.ts';
import { host, leakingCode, notRefused, refusedByPolicy } from './leaks.ts';
import { watched } from './watched.ts';
import { beyond, nothing } from './witness.ts';

let folder: string;
let clear: () => Promise<void>;
beforeAll(async () => {
  [folder, clear] = await temporaryFolder();
});
afterAll(() => clear());

describe('F71 the witness would have seen it', () => {
  const stun = createSocket('udp4');
  let packets = 0;
  let added: { file: string; code: string }[];
  beforeAll(async () => {
    stun.on('message', () => {
      packets += 1;
    });
    await new Promise<void>((bound) => stun.bind(0, '127.0.0.1', bound));
    const { port } = stun.address() as AddressInfo;
    added = [{ file: 'entrypoints/log/main.tsx', code: leakingCode(port) }];
  });
  afterAll(() => new Promise<void>((closed) => stun.close(closed)));

  const leak = async (open: OpenChromium, name: string) => {
    const page = await open.context.newPage();
    // A page that leaves at once never finishes loading.
    await page.goto(open.extension.url(`log.html#${name}`), { waitUntil: 'commit' });
    return page;
  };

  test('with the policy: leaving, a tab, connecting ahead and WebRTC are seen; requests are refused', async () => {
    const extension = await buildVariant({ browser: 'chrome', into: join(folder, 'leaks'), added });
    const found = describeFindings(await scanBundle(extension));
    for (const name of [...refusedByPolicy, ...notRefused]) expect(found).toContain(host(name));
    expect(found).toContain('RTCPeerConnection');
    const seen = await watched(extension, async (open, witness) => {
      for (const name of refusedByPolicy) await leak(open, name);
      await leak(open, 'webrtc');
      await until(20_000, 'a packet to the STUN server', async () => packets > 0);
      for (const name of notRefused) {
        await leak(open, name);
        await until(20_000, `the proxy to be asked for ${host(name)}`, async () =>
          witness.hosts().includes(host(name)),
        );
      }
    });
    for (const name of refusedByPolicy) expect(seen.hosts).not.toContain(host(name));
    const told = beyond(seen, nothing);
    for (const name of notRefused) expect(told).toContain(`asked for ${host(name)}`);
    expect(told).toContain(`the extension asked for http://${host('leave')}/?words`);
    const { port } = stun.address() as AddressInfo;
    expect(told, 'the network log saw it as well').toContain(`sent a packet to 127.0.0.1:${port}`);
  });

  test('without the policy: every request is seen', async () => {
    const into = join(folder, 'unprotected');
    const extension = await buildVariant({ browser: 'chrome', into, added, withoutPolicy: true });
    const seen = await watched(extension, async (open, witness) => {
      for (const name of refusedByPolicy) {
        await leak(open, name);
        await until(20_000, `the proxy to be asked for ${host(name)}`, async () =>
          witness.hosts().includes(host(name)),
        );
      }
    });
    const told = beyond(seen, nothing);
    for (const name of refusedByPolicy) expect(told).toContain(`asked for ${host(name)}`);
    expect(told).toContain(`the extension asked for http://${host('fetch')}/x`);
  });
});

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type NetLog, readNetLog } from './net-log.ts';

export type Testimony = NetLog & {
  /** The hosts somebody asked the proxy for, each once, in order. */
  hosts: string[];
};

export type Witness = {
  /** Switches for the browser that is to be watched. */
  args: string[];
  /** What the proxy was asked for so far. */
  hosts: () => string[];
  /** Call when the browser has closed; takes everything down. */
  testify: () => Promise<Testimony>;
};

/**
 * Chromium probes for meddling name servers with made-up single-word hosts, new ones at
 * every start: they are told apart by kind, not by name.
 */
function known(host: string): string {
  return /^[a-z]{7,15}$/.test(host) ? '(a made-up name)' : host;
}

/** A proxy that writes down every request and refuses it, and the browser's own network log. */
export async function callWitness(): Promise<Witness> {
  const hosts = new Set<string>();
  const proxy = createServer((request, response) => {
    hosts.add(known(hostOf(request.url ?? '')));
    response.writeHead(403, { connection: 'close' }).end();
  });
  proxy.on('connect', (request, socket) => {
    hosts.add(known(hostOf(`https://${request.url}`)));
    // The browser may hang up first.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  const { port } = proxy.address() as AddressInfo;
  const folder = await mkdtemp(join(tmpdir(), 'kind-pause-witness-'));
  const log = join(folder, 'net-log.json');
  return {
    args: [
      `--proxy-server=http://127.0.0.1:${port}`,
      // By default loopback addresses pass the proxy by; here nothing may.
      '--proxy-bypass-list=<-loopback>',
      `--log-net-log=${log}`,
      // WebRTC may use loopback, so that the control needs no network.
      '--allow-loopback-in-peer-connection',
    ],
    hosts: () => [...hosts],
    testify: async () => {
      proxy.closeAllConnections();
      await new Promise((closed) => proxy.close(closed));
      const seen = readNetLog(await readFile(log, 'utf8'));
      await rm(folder, { recursive: true, force: true });
      const own = `127.0.0.1:${port}`;
      return { ...seen, tcp: seen.tcp.filter((one) => one !== own), hosts: [...hosts] };
    },
  };
}

/**
 * What one browser did that the other did not, one line each. The browser's own errands come
 * and go with the hour, so those that its log shows to be its own are left out; a request of a
 * page, a page shown and a connection made ahead never count as that.
 */
export function beyond(ours: Testimony, theirs: Testimony): string[] {
  const own = new Set(ours.browsersOwn);
  const hostNames = (seen: Testimony) => [...seen.hosts, ...seen.lookedUp.map(hostOf)];
  const more = (mine: string[], other: string[]) => mine.filter((one) => !other.includes(one));
  return [
    ...more(hostNames(ours), hostNames(theirs))
      .filter((host) => !own.has(host))
      .map((host) => `asked for ${host}`),
    ...ours.asked.map((url) => `the extension asked for ${url}`),
    ...more(ours.tcp, theirs.tcp).map((to) => `connected to ${to} past the proxy`),
    ...more(ours.udp, theirs.udp).map((to) => `sent a packet to ${to}`),
  ];
}

/** A browser that did nothing at all. */
export const nothing: Testimony = {
  hosts: [],
  asked: [],
  browsersOwn: [],
  tcp: [],
  udp: [],
  lookedUp: [],
};

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address;
}

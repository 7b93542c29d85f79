import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type NetLog, readNetLog } from './net-log.ts';
import { ownCertificate } from './own-certificate.ts';

export type Testimony = NetLog & {
  /** The hosts somebody asked the proxy for, each once, in order. */
  hosts: string[];
  /** What the browser sent to the host that checks spelling, one text a request. */
  spelling: string[];
};

export type Witness = {
  /** Switches for the browser that is to be watched. */
  args: string[];
  /** What the proxy was asked for so far. */
  hosts: () => string[];
  /** What arrived at the host that checks spelling so far. */
  spelling: () => string[];
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

/** Where Chromium sends what is typed when its enhanced spell check is on. */
export const spellingHost = 'www.googleapis.com';

/** Stands in for that host on loopback: notes what it is sent, and finds no mistake. */
async function callSpellingHost() {
  const texts: string[] = [];
  const server = createTlsServer(ownCertificate(spellingHost), (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      texts.push(`${request.url} ${Buffer.concat(parts).toString('utf8')}`);
      response.setHeader('content-type', 'application/json');
      response.end('{"result":{}}');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { texts, port, server };
}

/** A proxy that writes down every request and refuses it, and the browser's own network log. */
export async function callWitness(): Promise<Witness> {
  const hosts = new Set<string>();
  const proxy = createServer((request, response) => {
    hosts.add(known(hostOf(request.url ?? '')));
    response.writeHead(403, { connection: 'close' }).end();
  });
  const spelling = await callSpellingHost();
  proxy.on('connect', (request, socket) => {
    const host = hostOf(`https://${request.url}`);
    hosts.add(known(host));
    // The browser may hang up first.
    socket.on('error', () => socket.destroy());
    if (host === spellingHost) {
      const onward = connect(spelling.port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        socket.pipe(onward).pipe(socket);
      });
      onward.on('error', () => socket.destroy());
      return;
    }
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
      // The stand-in for the spelling host has a certificate of its own making.
      '--ignore-certificate-errors',
    ],
    hosts: () => [...hosts],
    spelling: () => [...spelling.texts],
    testify: async () => {
      proxy.closeAllConnections();
      spelling.server.closeAllConnections();
      await new Promise((closed) => spelling.server.close(closed));
      await new Promise((closed) => proxy.close(closed));
      const seen = readNetLog(await readFile(log, 'utf8'));
      await rm(folder, { recursive: true, force: true });
      const own = `127.0.0.1:${port}`;
      return {
        ...seen,
        tcp: seen.tcp.filter((one) => one !== own),
        hosts: [...hosts],
        spelling: spelling.texts,
      };
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
    ...ours.spelling.map((text) => `had the spelling checked elsewhere: ${text}`),
  ];
}

/** A browser that did nothing at all. */
export const nothing: Testimony = {
  hosts: [],
  spelling: [],
  asked: [],
  browsersOwn: [],
  tcp: [],
  udp: [],
  lookedUp: [],
};

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address;
}

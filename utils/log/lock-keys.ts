import type { LockRecord } from '../lock/record.ts';
import { aesKey, Numbers, newKeyBytes, onceOnly, readSealed, seal, unseal } from '../lock/seal.ts';
import type { FindKey, Sealer } from '../lock/sealed-rows.ts';
import { nextId } from './id.ts';
import {
  alone,
  closesAt,
  type LockSession,
  readLockSession,
  writeLockSession,
} from './lock-session.ts';
import { read, write } from './write.ts';

/** A key that sealed rows, itself sealed for the lock in the age format. `lanes`: how many were given. */
export type KeyRow = { id: string; sealed: Uint8Array; lanes: number };

const keyRow = (id: string) => `key:${id}`;
/** This page's way of sealing: its lane is its own. */
let sealing: { id: string; sealer: Promise<Sealer> } | undefined;

/**
 * The key that seals what is written in this browser session; made when there is none, for the
 * public half of the lock, so that no passphrase is needed.
 * @throws LogProblem; Error when the record was tampered with.
 */
export async function sealerFor(record: LockRecord): Promise<Sealer> {
  const { writing } = await readLockSession(record.name);
  if (writing && writing.id === sealing?.id) return sealing.sealer;
  return alone(() => makeSealer(record));
}

/** Only while holding `alone`. */
export async function makeSealer(record: LockRecord): Promise<Sealer> {
  const session = await readLockSession(record.name);
  const known = session.writing && (await takeLane(session.writing.id));
  const writing = known ? session.writing : await newWriting(record, session);
  if (!writing) throw new Error('no key to write with');
  const lane = known ?? 0;
  const made = aesKey(Uint8Array.fromBase64(writing.key)).then((key) => ({
    id: writing.id,
    key,
    numbers: new Numbers(lane),
  }));
  sealing = { id: writing.id, sealer: made };
  return made;
}

/** A number no other page was given for this key, from 1 on; null when the key is not stored. */
function takeLane(id: string): Promise<number | null> {
  return write(['meta'], async (tx) => {
    const meta = tx.objectStore('meta');
    const row = (await meta.get(keyRow(id))) as KeyRow | undefined;
    if (!row || !Number.isSafeInteger(row.lanes)) return null;
    await meta.put({ ...row, lanes: row.lanes + 1 }, keyRow(id));
    return row.lanes;
  });
}

/** The page that makes a key has lane 0. */
async function newWriting(record: LockRecord, session: LockSession) {
  const bytes = newKeyBytes();
  const id = nextId(Date.now());
  const sealed = await (await age()).sealFor(record.recipient, plainKey(id, bytes));
  const row: KeyRow = { id, sealed, lanes: 1 };
  // Stored before it is used: what it sealed can be opened whatever happens next.
  await write(['meta'], (tx) => tx.objectStore('meta').put(row, keyRow(id)));
  const writing = { id, key: bytes.toBase64() };
  await writeLockSession({ ...session, writing });
  return writing;
}

/** What is inside the age file of a key: its name as well, so that no other can stand in for it. */
function plainKey(id: string, bytes: Uint8Array): string {
  return `kind-pause key 1 ${id} ${bytes.toBase64()}`;
}

/** Only the first page of a session, and pages that read, need it. */
const age = () => import('./lock-age.ts');

/** Keys that were opened in this page, for as long as the log is open. */
const opened = new Map<string, Promise<CryptoKey | null>>();
let openedFor = '';

/** Forgets every key this page has opened, and its own. */
export function forgetKeys(): void {
  opened.clear();
  openedFor = '';
  sealing = undefined;
}

/**
 * How keys are found: that of this session always, others only while the log is open.
 * @returns `isOpen` as well
 */
export async function keyFinder(record: LockRecord): Promise<{ find: FindKey; isOpen: boolean }> {
  const session = await readLockSession(record.name);
  const identity = await identityOf(record, session);
  const { writing } = session;
  const find: FindKey = async (id) => {
    const own = id === writing?.id ? await sealerFor(record) : null;
    if (own?.id === id) return own.key;
    if (!identity) return null;
    const known = opened.get(id);
    if (known) return known;
    const opening = read(['meta'], (tx) => tx.objectStore('meta').get(keyRow(id))).then((row) =>
      openKey(row, id, identity),
    );
    opened.set(id, opening);
    // One that could not be read may be read the next time.
    opening.catch(() => opened.delete(id));
    return opening;
  };
  return { find, isOpen: identity !== null };
}

/** @returns null when it does not open with this. */
export async function openKey(
  raw: unknown,
  id: string,
  identity: string,
): Promise<CryptoKey | null> {
  const sealed = (raw as Partial<KeyRow> | undefined)?.sealed;
  if (!(sealed instanceof Uint8Array)) return null;
  // Not inside: code that could not be fetched says nothing about the key.
  const { openWith } = await age();
  try {
    const text = await openWith(identity, sealed);
    const [, name, key = ''] = /^kind-pause key 1 (\S+) (\S+)$/.exec(text) ?? [];
    return name === id ? await aesKey(Uint8Array.fromBase64(key)) : null;
  } catch {
    // Changed bytes, or a key of another lock.
    return null;
  }
}

const place = (lock: string) => ['opened', lock];

/** Opens the log for this session. Only while holding `alone`. */
export async function storeIdentity(
  record: LockRecord,
  identity: string,
  minutes: number,
  now: number,
): Promise<void> {
  const bytes = newKeyBytes();
  const row = await seal(await aesKey(bytes), onceOnly(), place(record.name), identity);
  await write(['meta'], (tx) => tx.objectStore('meta').put(row, 'opened'));
  const session = await readLockSession(record.name);
  const open = { wrap: bytes.toBase64(), used: now, minutes };
  await writeLockSession({ ...session, open });
}

/** The secret half of the lock while the log is open; null while it is locked. */
async function identityOf(record: LockRecord, { open }: LockSession): Promise<string | null> {
  if (!open || closesAt(open, Date.now()) === 0) {
    opened.clear();
    openedFor = '';
    return null;
  }
  if (openedFor !== open.wrap) {
    opened.clear();
    openedFor = open.wrap;
    held = read(['meta'], (tx) => tx.objectStore('meta').get('opened')).then(async (row) => {
      const sealed = readSealed(row);
      if (!sealed) return null;
      const key = await aesKey(Uint8Array.fromBase64(open.wrap));
      const content = (await unseal(key, sealed, place(record.name)))?.content;
      return typeof content === 'string' ? content : null;
    });
    held.catch(() => {
      // It could not be read; it may be the next time.
      openedFor = '';
    });
  }
  return held;
}

let held: Promise<string | null> = Promise.resolve(null);

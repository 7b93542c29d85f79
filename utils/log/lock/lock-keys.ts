import { type LockRecord, standingOf } from '../../crypto/record.ts';
import {
  aesKey,
  Numbers,
  newKeyBytes,
  onceOnly,
  readSealed,
  seal,
  unseal,
} from '../../crypto/seal.ts';
import type { FindKey, Sealer } from '../../crypto/sealed-rows.ts';
import type { KeyRow } from '../database/schema.ts';
import { read, write } from '../database/transactions.ts';
import { nextId } from '../entry/entry-id.ts';
import { LogProblem } from '../log-problem.ts';
import { ConflictError, lockNameOf, lockRow } from './lock-row.ts';
import {
  alone,
  type LockSession,
  readAnyLockSession,
  readLockSession,
  writeLockSession,
} from './lock-session.ts';

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

/** Only while holding `alone`. @throws as `sealerFor`; ConflictError when the lock is another one by now */
export async function makeSealer(record: LockRecord): Promise<Sealer> {
  const session = await readLockSession(record.name);
  const lane = session.writing && (await takeLane(session.writing));
  const writing = typeof lane === 'number' ? session.writing : await newWriting(record);
  if (!writing) throw new Error('no key to write with');
  const given = { ...writing, lanes: Math.max(writing.lanes, (lane ?? 0) + 1) };
  await writeLockSession({ ...session, writing: given });
  const made = aesKey(Uint8Array.fromBase64(writing.key)).then((key) => ({
    id: writing.id,
    key,
    numbers: new Numbers(lane ?? 0),
  }));
  sealing = { id: writing.id, sealer: made };
  return made;
}

type Writing = NonNullable<LockSession['writing']>;

/**
 * A number no other page was given for this key, from 1 on; null when the key is not stored. Both
 * places count: whoever sets back the one on the disk does not bring a number back.
 */
function takeLane({ id, lanes }: Writing): Promise<number | null> {
  return write(['meta'], async (tx) => {
    const meta = tx.objectStore('meta');
    const row = (await meta.get(keyRow(id))) as KeyRow | undefined;
    if (!row || !Number.isSafeInteger(row.lanes)) return null;
    const lane = Math.max(row.lanes, lanes);
    await meta.put({ ...row, lanes: lane + 1 }, keyRow(id));
    return lane;
  });
}

/** The page that makes a key has lane 0. */
async function newWriting(record: LockRecord): Promise<Writing> {
  const { row, writing } = await newKeyRow(record);
  // Stored before it is used: what it sealed can be opened whatever happens next.
  await write(['meta'], async (tx) => {
    if (lockNameOf(await lockRow(tx)) !== record.name) throw new ConflictError();
    await tx.objectStore('meta').put(row, keyRow(row.id));
  });
  return writing;
}

/** A new key: what is stored of it, and what is kept in memory. */
export async function newKeyRow(
  record: LockRecord,
): Promise<{ row: KeyRow & { lock: string }; writing: Writing }> {
  const bytes = newKeyBytes();
  const id = nextId(Date.now());
  // Not inside: code that could not be fetched says nothing about the lock.
  const { encryptText } = await age();
  const sealed = await encryptText(record.recipient, plainKey(id, bytes)).catch((error) => {
    throw new LogProblem('lock-broken', error);
  });
  const row = { id, sealed, lanes: 1, lock: record.name };
  return { row, writing: { id, key: bytes.toBase64(), lanes: 1 } };
}

/** What is inside the age file of a key: its name as well, so that no other can stand in for it. */
function plainKey(id: string, bytes: Uint8Array): string {
  return `kind-pause key 1 ${id} ${bytes.toBase64()}`;
}

/** Only the first page of a session, and pages that read, need it. */
const age = () => import('../age/encrypt-text.ts');

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
  const { decryptText } = await age();
  try {
    const text = await decryptText(identity, sealed);
    const [, name, key = ''] = /^kind-pause key 1 (\S+) (\S+)$/.exec(text) ?? [];
    return name === id ? await aesKey(Uint8Array.fromBase64(key)) : null;
  } catch {
    // Changed bytes, or a key of another lock.
    return null;
  }
}

const place = (lock: string) => ['opened', lock];

/**
 * Opens the log for this session; the passphrase has confirmed the record. Only while holding
 * `alone`. What is written from now on has a key of its own: the one until now was made for a
 * public half that nobody had confirmed.
 * @throws ConflictError when the lock is another one by now, or gone
 */
export async function storeIdentity(
  record: LockRecord,
  identity: string,
  minutes: number,
  now: number,
  writing?: Writing,
): Promise<void> {
  const standing = await standingWrap(record, identity);
  const wrap = standing ?? newKeyBytes().toBase64();
  const key = await aesKey(Uint8Array.fromBase64(wrap));
  const row = standing ? null : await seal(key, onceOnly(), place(record.name), identity);
  await write(['meta'], async (tx) => {
    // Of a lock that was taken away or erased meanwhile, nothing may come back.
    if (lockNameOf(await lockRow(tx)) !== record.name) throw new ConflictError();
    if (row) await tx.objectStore('meta').put(row, 'opened');
  });
  const open = { wrap, used: now, minutes };
  const { name: lock, recipient } = record;
  await writeLockSession({ lock, recipient, ...(writing && { writing }), open });
}

/**
 * The half in memory of a log that is open already: it stays. Were the other half written anew, and
 * this page closed then, the log would be called open, and nothing would open.
 * @returns null where it does not open the half on the disk
 */
async function standingWrap(record: LockRecord, identity: string): Promise<string | null> {
  const session = await readLockSession(record.name);
  // As it is stored, not as this page remembers it.
  openedFor = '';
  const stored = await identityOf(record, session).catch(() => null);
  return (stored === identity && session.open?.wrap) || null;
}

/**
 * Whether the record is of another lock than the one the passphrase has opened since the browser
 * started: someone put it in its place.
 */
export async function isAnotherLock({ name, recipient }: LockRecord): Promise<boolean> {
  const known = await readAnyLockSession();
  if (known?.recipient === undefined) return false;
  return known.lock !== name || known.recipient !== recipient;
}

/** The secret half of the lock while the log is open; null while it is locked. */
export async function identityOf(
  record: LockRecord,
  { open }: LockSession,
): Promise<string | null> {
  if (!open) {
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
  const identity = await held;
  // It is asked each time: the record may have been changed since it was opened.
  return identity && (await standingOf(record, identity)) !== 'changed' ? identity : null;
}

let held: Promise<string | null> = Promise.resolve(null);

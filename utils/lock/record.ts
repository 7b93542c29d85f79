import { type Derivation, keyOf, newDerivation, readDerivation } from './passphrase.ts';
import { onceOnly, readSealed, type Sealed, seal, unseal } from './seal.ts';

/**
 * How far the log is with its lock: `sealing` while rows from before are being sealed, `on`, and
 * `opening` while they are being written in the clear again. In all three the log is locked.
 */
export type LockState = 'sealing' | 'on' | 'opening';
const states: readonly LockState[] = ['sealing', 'on', 'opening'];

/**
 * The lock of a log, as it is stored. `recipient` is the public half of the lock's own key in the
 * age format, for which writing needs no passphrase; `identity` is the secret half, sealed under
 * the key of the passphrase, together with everything the passphrase is turned into a key by.
 */
export type LockRecord = {
  version: 1;
  /** Drawn when the lock was made: each page tells by it whether it still knows this lock. */
  name: string;
  state: LockState;
  derivation: Derivation;
  recipient: string;
  identity: Sealed;
};

export type KeyPair = { identity: string; recipient: string };

/** Anything that is not exactly a record of ours is `broken`, and stays locked. */
export function readLockRecord(raw: unknown): LockRecord | 'broken' | null {
  if (raw === undefined) return null;
  const row = (typeof raw === 'object' ? raw : null) as Record<string, unknown> | null;
  const derivation = readDerivation(row?.derivation);
  const identity = readSealed(row?.identity);
  const state = states.find((one) => one === row?.state);
  if (row?.version !== 1 || !derivation || !identity || !state) return 'broken';
  const { name, recipient } = row;
  if (typeof name !== 'string' || name === '' || typeof recipient !== 'string') return 'broken';
  return { version: 1, name, state, derivation, recipient, identity };
}

/** Puts the lock's own key under a passphrase. A new salt each time, so a key is used once. */
export async function lockUnder(
  passphrase: string,
  pair: KeyPair,
  name: string,
  state: LockState,
): Promise<LockRecord> {
  const derivation = newDerivation();
  const head = { version: 1, name, derivation, recipient: pair.recipient } as const;
  const key = await keyOf(passphrase, derivation);
  const identity = await seal(key, onceOnly(), place(head), pair.identity);
  return { ...head, state, identity };
}

/**
 * The lock's own key; null when the passphrase is another one, or anything in the record was
 * changed: the two look the same.
 */
export async function openLock(record: LockRecord, passphrase: string): Promise<string | null> {
  const key = await keyOf(passphrase, record.derivation);
  const opened = await unseal(key, record.identity, place(record));
  return typeof opened?.content === 'string' ? opened.content : null;
}

function place(head: Omit<LockRecord, 'state' | 'identity'>): readonly unknown[] {
  const { name, rounds, salt } = head.derivation;
  return ['lock', head.version, head.name, name, rounds, salt.toBase64(), head.recipient];
}

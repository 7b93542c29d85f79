import { type Derivation, keyOf, newDerivation, readDerivation } from './passphrase.ts';
import { type Head, isProof, prove } from './proof.ts';
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
 * the key of the passphrase. Whoever can write to the profile can change every field: nothing in
 * it is believed before the identity has confirmed it by the proof.
 */
export type LockRecord = {
  /** Version 1 had no proof: nothing told whether its state was changed. */
  version: 1 | 2;
  /** Drawn when the lock was made: each page tells by it whether it still knows this lock. */
  name: string;
  state: LockState;
  derivation: Derivation;
  recipient: string;
  identity: Sealed;
  /** Made with the identity, over everything else; null in version 1. */
  proof: Uint8Array<ArrayBuffer> | null;
};

export type KeyPair = { identity: string; recipient: string };

/**
 * What the identity says of a record. `claimed`: everything but its state is confirmed, and the
 * state is one that needs no passphrase; what it says still has to be looked at. `changed`: it was
 * written by someone who did not have the identity.
 */
export type Standing = 'confirmed' | 'claimed' | 'changed';

/** Anything that is not exactly a record of ours is `broken`, and stays locked. */
export function readLockRecord(raw: unknown): LockRecord | 'broken' | null {
  if (raw === undefined) return null;
  const row = (typeof raw === 'object' ? raw : null) as Record<string, unknown> | null;
  const derivation = readDerivation(row?.derivation);
  const identity = readSealed(row?.identity);
  const state = states.find((one) => one === row?.state);
  if (!row || !derivation || !identity || !state) return 'broken';
  const { version, name, recipient, proof } = row;
  if (typeof name !== 'string' || name === '' || typeof recipient !== 'string') return 'broken';
  const head = { name, derivation, recipient, identity };
  // Nothing vouches for this order to open: what stands in the clear by now is sealed again.
  if (version === 1) {
    return { version, ...head, state: state === 'opening' ? 'sealing' : state, proof: null };
  }
  if (version !== 2 || !isProof(proof)) return 'broken';
  return { version, ...head, state, proof };
}

/** Puts the lock's own key under a passphrase. A new salt each time, so a key is used once. */
export async function lockUnder(
  passphrase: string,
  pair: KeyPair,
  name: string,
  state: LockState,
): Promise<LockRecord> {
  const derivation = newDerivation();
  const key = await keyOf(passphrase, derivation);
  const identity = await seal(key, onceOnly(), identityPlace, pair.identity);
  const head = { name, derivation, recipient: pair.recipient, identity };
  return { version: 2, ...head, state, proof: await prove(pair.identity, { ...head, state }) };
}

/** The same lock in another state. Only who has the identity can do this. */
export async function inState(
  record: LockRecord,
  state: LockState,
  identity: string,
): Promise<LockRecord> {
  return { ...record, state, proof: await prove(identity, { ...record, state }) };
}

/**
 * The lock's own key, and what it says of the record; null when the passphrase is another one, or
 * what turns it into a key was changed: those two look the same.
 */
export async function openLock(
  record: LockRecord,
  passphrase: string,
): Promise<{ identity: string; standing: Standing } | null> {
  const key = await keyOf(passphrase, record.derivation);
  const places = { 1: placeInVersion1(record), 2: identityPlace };
  const opened = await unseal(key, record.identity, places[record.version]);
  if (typeof opened?.content === 'string') {
    return { identity: opened.content, standing: await standingOf(record, opened.content) };
  }
  // One that was relabelled as the other version.
  const other = await unseal(key, record.identity, places[record.version === 1 ? 2 : 1]);
  if (typeof other?.content !== 'string') return null;
  return { identity: other.content, standing: 'changed' };
}

export async function standingOf(record: LockRecord, identity: string): Promise<Standing> {
  // There, the passphrase itself vouched for everything but the state.
  if (!record.proof) return 'claimed';
  if (await proves(record, record.state, identity)) return 'confirmed';
  // Sealing comes to its end without the passphrase, and so without a proof of it.
  const wasSealing = record.state === 'on' && (await proves(record, 'sealing', identity));
  return wasSealing ? 'claimed' : 'changed';
}

async function proves(record: LockRecord, state: LockState, identity: string): Promise<boolean> {
  const proof = await prove(identity, { ...record, state } satisfies Head);
  return proof.toHex() === record.proof?.toHex();
}

/** The same for every lock: what was changed beside it is told from a wrong passphrase. */
const identityPlace = ['lock', 2];

function placeInVersion1(head: Omit<Head, 'state' | 'identity'>): readonly unknown[] {
  const { name, rounds, salt } = head.derivation;
  return ['lock', 1, head.name, name, rounds, salt.toBase64(), head.recipient];
}

import type { Derivation } from './passphrase.ts';
import type { Sealed } from './seal.ts';

/** Everything of a lock's record that steers anything. */
export type Head = {
  name: string;
  state: string;
  derivation: Derivation;
  recipient: string;
  identity: Sealed;
};

const proofLength = 32;
const utf8 = (text: string) => new TextEncoder().encode(text);

/**
 * HMAC-SHA-256 over a record, with a key that only the lock's identity gives. It tells who wrote
 * the record, and not whether it is the newest one.
 */
export async function prove(identity: string, head: Head): Promise<Uint8Array<ArrayBuffer>> {
  const base = await crypto.subtle.importKey('raw', utf8(identity), 'HKDF', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8('kind-pause lock 2') },
    base,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign'],
  );
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(JSON.stringify(said(head)))));
}

function said({ name, state, derivation, recipient, identity }: Head): readonly unknown[] {
  const { name: way, rounds, salt } = derivation;
  const sealed = [identity.iv.toBase64(), identity.data.toBase64()];
  return ['kind-pause', 2, 'lock', name, state, way, rounds, salt.toBase64(), recipient, ...sealed];
}

export function isProof(raw: unknown): raw is Uint8Array<ArrayBuffer> {
  return raw instanceof Uint8Array && raw.length === proofLength;
}

/** Rounds of PBKDF2-SHA-256 for a new lock: what OWASP's cheat sheet on storing passwords asks for. */
export const rounds = 600_000;
/** More than this would hold an opening for minutes: such a record was tampered with. */
const mostRounds = 10_000_000;
const saltLength = 16;

/** How a passphrase becomes a key. Stored beside what the key opens. */
export type Derivation = {
  name: 'PBKDF2-SHA-256';
  /** `rounds` or more. */
  rounds: number;
  salt: Uint8Array<ArrayBuffer>;
};

export function newDerivation(): Derivation {
  const salt = crypto.getRandomValues(new Uint8Array(saltLength));
  return { name: 'PBKDF2-SHA-256', rounds, salt };
}

/** Null for anything weaker than what we make, or that no one could wait for. */
export function readDerivation(raw: unknown): Derivation | null {
  const { name, rounds: given, salt } = (raw ?? {}) as Record<string, unknown>;
  if (name !== 'PBKDF2-SHA-256' || !(salt instanceof Uint8Array)) return null;
  if (salt.length !== saltLength || !Number.isSafeInteger(given)) return null;
  if ((given as number) < rounds || (given as number) > mostRounds) return null;
  return { name, rounds: given as number, salt: new Uint8Array(salt) };
}

/**
 * The key of a passphrase, in about a fifth of a second. The same letters typed on another
 * keyboard or system (composed or not) give the same key.
 */
export async function keyOf(passphrase: string, how: Derivation): Promise<CryptoKey> {
  const letters = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', letters, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', iterations: how.rounds, salt: how.salt },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { ageKindOf, withoutArmor } from './age.ts';
import { decryptOffThread, encryptOffThread } from './age-off-thread.ts';

/** A key of its own for backups that are made without asking for a passphrase. */
export type BackupKey = { identity: string; recipient: string };

/** Larger files are no key. In bytes. */
const keyLimit = 64 * 1024;

/** A new key, from the platform's own randomness. */
export async function newKey(): Promise<BackupKey> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/**
 * The file a key is kept in: what the age tool calls an identity file, sealed with a passphrase.
 * @param madeAt an instant, as in entries.
 */
export async function keyFile(key: BackupKey, passphrase: string, madeAt: string): Promise<Blob> {
  const text = `# created: ${madeAt}\n# public key: ${key.recipient}\n${key.identity}\n`;
  const sealed = await encryptOffThread(new Blob([text]).stream(), { passphrase });
  return new Response(sealed).blob();
}

/** The key in a key file; null when it is none, or does not open with this passphrase. */
export async function readKeyFile(file: Blob, passphrase: string): Promise<BackupKey | null> {
  if (file.size > keyLimit) return null;
  try {
    const plain = (await ageKindOf(file))
      ? await decryptOffThread((await withoutArmor(file)).stream(), { passphrase })
      : file.stream();
    const text = await new Response(plain).text();
    const identity = /^AGE-SECRET-KEY-1[0-9A-Z]+$/m.exec(text)?.[0];
    return identity ? { identity, recipient: await identityToRecipient(identity) } : null;
  } catch {
    // A wrong passphrase, or no key: both mean that it does not open.
    return null;
  }
}

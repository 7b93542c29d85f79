import { armor, Decrypter, Encrypter } from 'age-encryption';

/** What seals a backup: a passphrase, or the public halves (`age1…`) of one or more keys. */
export type EncryptFor = { passphrase: string } | { recipients: string[] };
/** What opens one: a passphrase, or the secret half of a key (`AGE-SECRET-KEY-1…`). */
export type Opener = { passphrase: string } | { identity: string };

/**
 * How hard a passphrase is to guess, as a power of two: what the age tool itself uses. It takes
 * about a second and 256 MB, for that second.
 */
export const workFactor = 18;

const magic = 'age-encryption.org/v1';
const armorStart = '-----BEGIN AGE ENCRYPTED FILE-----';
/** An armoured file is text and is read whole; ours never are. In bytes. */
const armorLimit = 64 * 2 ** 20;
const headLimit = 4_096;
/** The part of a file in which the keys to it stand, even for many of them. In bytes. */
const keyPartLimit = 256 * 1_024;

export type AgeKind = 'passphrase' | 'key';

/** What a file in the age format opens with; null when it is none. */
export async function ageKindOf(file: Blob): Promise<AgeKind | null> {
  const text = await file.slice(0, headLimit).text();
  if (text.startsWith(magic)) return text.includes('\n-> scrypt ') ? 'passphrase' : 'key';
  if (!text.trimStart().startsWith(armorStart)) return null;
  // Behind the armour the head is base64: three bytes in four letters.
  const body = text.trimStart().slice(armorStart.length).replace(/\s+/g, '');
  try {
    return atob(body.slice(0, 120)).includes('\n-> scrypt ') ? 'passphrase' : 'key';
  } catch {
    return null;
  }
}

/** Seals a stream in the age format. @throws Error when the recipient is none */
export async function encrypt(
  plain: ReadableStream<Uint8Array>,
  how: EncryptFor,
  factor = workFactor,
): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter();
  if ('passphrase' in how) {
    encrypter.setPassphrase(how.passphrase);
    encrypter.setScryptWorkFactor(factor);
  } else {
    for (const recipient of how.recipients) encrypter.addRecipient(recipient);
  }
  return encrypter.encrypt(plain);
}

/**
 * Opens a stream in the age format. What comes out is authentic piece by piece; that the file was
 * whole is known only at its end, so nothing may be done with it before.
 * @throws Error when it does not open with this; the stream errors where it was changed or cut
 */
export async function decrypt(
  sealed: ReadableStream<Uint8Array>,
  how: Opener,
): Promise<ReadableStream<Uint8Array>> {
  return decrypterFor(how).decrypt(sealed);
}

/**
 * What opens one file and no other: making it of a passphrase is the slow part, so a file that is
 * read more than once is opened with this.
 * @param file without armour. @throws Error when it does not open with this
 */
export async function fileKeyOf(file: Blob, how: Opener): Promise<Uint8Array> {
  const head = new Uint8Array(await file.slice(0, keyPartLimit).arrayBuffer());
  return decrypterFor(how).decryptHeader(head);
}

/** As `unseal`, with what opens this one file. */
export async function decryptWith(
  fileKey: Uint8Array,
  sealed: ReadableStream<Uint8Array>,
): Promise<ReadableStream<Uint8Array>> {
  const decrypter = new Decrypter();
  decrypter.addIdentity({ unwrapFileKey: () => fileKey });
  return decrypter.decrypt(sealed);
}

function decrypterFor(how: Opener): Decrypter {
  const decrypter = new Decrypter();
  if ('passphrase' in how) decrypter.addPassphrase(how.passphrase);
  else decrypter.addIdentity(how.identity);
  return decrypter;
}

/** An age file without its armour. @throws Error when the armour is broken or huge */
export async function withoutArmor(file: Blob): Promise<Blob> {
  const start = await file.slice(0, 64).text();
  if (!start.trimStart().startsWith(armorStart)) return file;
  if (file.size > armorLimit) throw new Error('armoured and too large');
  return new Blob([armor.decode(await file.text()) as Uint8Array<ArrayBuffer>]);
}

import { createCipheriv, createDecipheriv, createHash, createHmac } from 'node:crypto';

// What the product asks of WebCrypto and of age, answered in the same turn: nothing here takes a
// thread, so that the order of things is the scheduler's alone. What is sealed is sealed: nothing
// of it stands in the clear, and no other key opens it.

type Key = { raw: Uint8Array };
type Gcm = { iv: Uint8Array; additionalData?: Uint8Array };

const sha = (...parts: (Uint8Array | string)[]): Uint8Array<ArrayBuffer> => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
};
const tagSize = 16;

function encrypted(raw: Uint8Array, { iv, additionalData }: Gcm, plain: Uint8Array): Uint8Array {
  const cipher = createCipheriv('aes-256-gcm', raw, iv);
  if (additionalData) cipher.setAAD(additionalData);
  return new Uint8Array(Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
}

function decrypted(raw: Uint8Array, { iv, additionalData }: Gcm, sealed: Uint8Array): Uint8Array {
  const cipher = createDecipheriv('aes-256-gcm', raw, iv);
  if (additionalData) cipher.setAAD(additionalData);
  cipher.setAuthTag(sealed.subarray(sealed.length - tagSize));
  const body = sealed.subarray(0, sealed.length - tagSize);
  return new Uint8Array(Buffer.concat([cipher.update(body), cipher.final()]));
}

/** @param chance draws the same numbers in every run of one seed */
export function fakeCrypto(chance: () => number) {
  const getRandomValues = (bytes: Uint8Array) => {
    for (let at = 0; at < bytes.length; at++) bytes[at] = chance() & 255;
    return bytes;
  };
  return {
    getRandomValues,
    randomUUID: () => Buffer.from(getRandomValues(new Uint8Array(16))).toString('hex'),
    subtle: {
      importKey: async (_format: string, raw: Uint8Array): Promise<Key> => ({ raw: raw.slice() }),
      deriveKey: async (
        how: { salt: Uint8Array; info?: Uint8Array },
        { raw }: Key,
      ): Promise<Key> => ({ raw: sha(raw, '/', how.salt, how.info ?? '') }),
      encrypt: async (how: Gcm, { raw }: Key, plain: Uint8Array) =>
        encrypted(raw, how, plain).buffer,
      decrypt: async (how: Gcm, { raw }: Key, sealed: Uint8Array) =>
        decrypted(raw, how, sealed).buffer,
      digest: async (_name: string, bytes: Uint8Array) => sha(bytes).buffer,
      sign: async (_name: string, { raw }: Key, bytes: Uint8Array) =>
        new Uint8Array(createHmac('sha256', raw).update(bytes).digest()).buffer,
    },
  };
}

const recipientOf = (identity: string) => `age1${Buffer.from(sha(identity)).toString('hex')}`;
const numbers = { iv: new Uint8Array(12) };
const utf8 = (text: string) => new TextEncoder().encode(text);

/** The part of the age library that the lock needs. */
export function fakeAge(chance: () => number) {
  return {
    armor: {},
    generateX25519Identity: async () =>
      `AGE-SECRET-KEY-1${Array.from({ length: 32 }, () => (chance() & 15).toString(16))
        .join('')
        .toUpperCase()}`,
    identityToRecipient: async (identity: string) => recipientOf(identity),
    Encrypter: class {
      #to = '';
      addRecipient(recipient: string) {
        this.#to = recipient;
      }
      async encrypt(text: string) {
        return encrypted(sha(this.#to), numbers, utf8(text));
      }
    },
    Decrypter: class {
      #from = '';
      addIdentity(identity: string) {
        this.#from = recipientOf(identity);
      }
      async decrypt(sealed: Uint8Array) {
        return new TextDecoder().decode(decrypted(sha(this.#from), numbers, sealed));
      }
    },
  };
}

import { scryptSync } from 'node:crypto';

/** Keys that were asked for before in this file: the same words give the same key. */
const known = new Map<string, Uint8Array>();

let most = Number.POSITIVE_INFINITY;

/**
 * From here on, in this file, a passphrase is not hard to guess: what is sealed says so as ever, and
 * opens only here. For tests that seal many times and look at something else.
 */
export function quickPassphrases(): void {
  most = 2 ** 8;
}

/** As the library's, with the machine's own code: several times as fast, and the same key. */
export function scrypt(
  password: string | Uint8Array,
  salt: string | Uint8Array,
  { N: hard, r, p, dkLen = 32 }: { N: number; r: number; p: number; dkLen?: number },
): Uint8Array {
  const N = Math.min(hard, most);
  const asked = [password, salt].map((one) => Buffer.from(one).toString('hex'));
  const name = [...asked, N, r, p, dkLen].join();
  const maxmem = 128 * N * r + 1024 * 1024;
  const key =
    known.get(name) ?? new Uint8Array(scryptSync(password, salt, dkLen, { N, r, p, maxmem }));
  known.set(name, key);
  return key.slice();
}

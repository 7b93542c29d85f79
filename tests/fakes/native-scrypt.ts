import { scryptSync } from 'node:crypto';

/** As the library's, with the machine's own code: several times as fast, and the same key. */
export function scrypt(
  password: string | Uint8Array,
  salt: string | Uint8Array,
  { N, r, p, dkLen = 32 }: { N: number; r: number; p: number; dkLen?: number },
): Uint8Array {
  const maxmem = 128 * N * r + 1024 * 1024;
  return new Uint8Array(scryptSync(password, salt, dkLen, { N, r, p, maxmem }));
}

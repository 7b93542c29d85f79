import { fnv1a } from '../../text/hash.ts';

// Ids sort as they were made: 10 characters of milliseconds, then 16 of chance, in Crockford's
// base 32 (the layout known as ULID).
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const timeLength = 10;
const chanceLength = 16;
const shape = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
/** Ids carry 48 bits of time, which last until the year 10889. */
const latest = 2 ** 48 - 1;

/** After this id there is none. It can only come from a file that someone made up. */
export const lastId = '7ZZZZZZZZZZZZZZZZZZZZZZZZZ';

/** 16 numbers from 0 to 31, from the platform's own randomness. */
export type RandomBytes = () => ArrayLike<number>;

const platformChance: RandomBytes = () =>
  crypto.getRandomValues(new Uint8Array(chanceLength)).map((byte) => byte & 31);

export function isId(value: unknown): value is string {
  return typeof value === 'string' && shape.test(value);
}

/**
 * An id that sorts after `previous`, even when the clock went back since (the log keeps the
 * order in which things were kept). After the very last id there is, which can only come from a
 * file, the clock alone decides.
 * @param now milliseconds since 1970; anything that is no such number counts as 0.
 */
export function nextId(
  now: number,
  previous?: string,
  chance: RandomBytes = platformChance,
): string {
  const after = previous !== undefined && idTime(previous) >= now ? successor(previous) : null;
  if (after !== null) return after;
  const time = Math.min(Math.max(0, Math.floor(now) || 0), latest);
  return encode(time, timeLength) + draw(chance());
}

/** The lowest id of an instant: those made before it sort below. @param time as for `nextId` */
export function lowestIdAt(time: number): string {
  return encode(Math.min(Math.max(0, Math.floor(time)), latest), timeLength).padEnd(26, '0');
}

/** The instant an id was made at, in milliseconds since 1970. */
export function idTime(id: string): number {
  let time = 0;
  for (const letter of id.slice(0, timeLength)) time = time * 32 + alphabet.indexOf(letter);
  return time;
}

function encode(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 32)) {
    text = alphabet.charAt(rest % 32) + text;
  }
  return text;
}

function draw(chance: ArrayLike<number>): string {
  let text = '';
  for (let at = 0; at < chanceLength; at++) text += alphabet.charAt((chance[at] ?? 0) & 31);
  return text;
}

function successor(id: string): string | null {
  const last = alphabet.charAt(31);
  let at = id.length - 1;
  while (at >= 0 && id.charAt(at) === last) at--;
  if (at < 0 || (at === 0 && id.charAt(0) === '7')) return null;
  const grown = alphabet.charAt(alphabet.indexOf(id.charAt(at)) + 1);
  return id.slice(0, at) + grown + alphabet.charAt(0).repeat(id.length - 1 - at);
}

/**
 * An id of the same instant as another, that follows from a text: the same on every machine.
 * Not secret and not safe against someone who looks for two texts with one id.
 */
export function derivedId(id: string, text: string): string {
  const hash = new IdHash();
  hash.add(text);
  return hash.derive(id);
}

/** As `derivedId`, for a long text that comes in pieces: however it is cut, the same. */
export class IdHash {
  // FNV-1a, begun anew for each letter.
  readonly #hashes = Int32Array.from(
    { length: chanceLength },
    (_, place) => 0x811c9dc5 ^ (place * 0x9e3779b1),
  );

  add(text: string): void {
    for (const [place, start] of this.#hashes.entries()) {
      this.#hashes[place] = fnv1a(text, start);
    }
  }

  derive(id: string): string {
    const chance = this.#hashes.map((hash) => (hash ^ (hash >>> 15)) & 31);
    return id.slice(0, timeLength) + draw(chance);
  }
}

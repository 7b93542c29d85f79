/** What AES-GCM made of a text: it opens with the same key and the same place only. */
export type Sealed = { iv: Uint8Array<ArrayBuffer>; data: Uint8Array<ArrayBuffer> };

const ivLength = 12;
const tagLength = 16;
/** Texts are filled up to a multiple of this many bytes, so that their size tells little. */
const step = 128;
/** Blanks are filled in a text by a space: JSON reads the same with it. */
const space = 0x20;
const lanes = 2 ** 47;
const mostPerLane = 2 ** 47;

/**
 * The numbers a key is used with. AES-GCM is broken by one number used twice under one key, so
 * none is drawn by chance: six bytes are the lane, which each page is given once, and six count
 * what that page has sealed.
 */
export class Numbers {
  readonly #lane: number;
  #next = 0;

  /** @param lane a whole number nobody else has, 0 to 2^47 - 1. @throws RangeError */
  constructor(lane: number) {
    if (!Number.isSafeInteger(lane) || lane < 0 || lane >= lanes) throw new RangeError('no lane');
    this.#lane = lane;
  }

  /** @throws RangeError when there are none left */
  next(): Uint8Array<ArrayBuffer> {
    if (this.#next >= mostPerLane) throw new RangeError('no number left');
    const iv = new Uint8Array(ivLength);
    const view = new DataView(iv.buffer);
    write(view, 0, this.#lane);
    write(view, 6, this.#next++);
    return iv;
  }
}

function write(view: DataView, at: number, value: number): void {
  view.setUint16(at, Math.floor(value / 2 ** 32));
  view.setUint32(at + 2, value % 2 ** 32);
}

/** A key that is used once, with the number 0. */
export const onceOnly = (): Numbers => new Numbers(0);

/**
 * Seals JSON for one place.
 * @param place what stands in the clear beside it: put anywhere else, it does not open.
 */
export async function seal(
  key: CryptoKey,
  numbers: Numbers,
  place: readonly unknown[],
  content: unknown,
): Promise<Sealed> {
  const text = new TextEncoder().encode(JSON.stringify(content));
  const filled = new Uint8Array(Math.ceil((text.length + 1) / step) * step).fill(space);
  filled.set(text);
  const iv = numbers.next();
  const data = await crypto.subtle.encrypt(how(iv, place), key, filled);
  return { iv, data: new Uint8Array(data) };
}

/** @returns the content; null when it does not open: another key, another place, or a changed byte. */
export async function unseal(
  key: CryptoKey,
  { iv, data }: Sealed,
  place: readonly unknown[],
): Promise<{ content: unknown } | null> {
  try {
    const text = await crypto.subtle.decrypt(how(iv, place), key, data);
    return { content: JSON.parse(new TextDecoder().decode(text)) as unknown };
  } catch {
    // Which of the three it was cannot be told, and must not be.
    return null;
  }
}

export function readSealed(raw: unknown): Sealed | null {
  const { iv, data } = (raw ?? {}) as Record<string, unknown>;
  if (!(iv instanceof Uint8Array) || !(data instanceof Uint8Array)) return null;
  if (iv.length !== ivLength || data.length < tagLength) return null;
  return { iv: iv as Sealed['iv'], data: data as Sealed['data'] };
}

function how(iv: Uint8Array<ArrayBuffer>, place: readonly unknown[]): AesGcmParams {
  const additionalData = new TextEncoder().encode(JSON.stringify(['kind-pause', 1, ...place]));
  return { name: 'AES-GCM', iv, additionalData, tagLength: tagLength * 8 };
}

/** A key that opens and seals, of 32 bytes. It cannot be taken out of the page's memory again. */
export function aesKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

export function newKeyBytes(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(32));
}

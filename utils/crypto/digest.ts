import { sha256 } from '@noble/hashes/sha2.js';

/**
 * The fingerprint of bytes as they pass, by which two of our own streams are compared: SHA-256,
 * which the browser itself takes only of what is there whole. It is never stored.
 */
export class StreamDigest {
  readonly #sum = sha256.create();

  async add(bytes: Uint8Array): Promise<void> {
    this.#sum.update(bytes);
  }

  /** In hexadecimal. Nothing can be added after it. */
  async text(): Promise<string> {
    return [...this.#sum.digest()].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}

/** The same stream, with its fingerprint taken on the way. */
export function withDigest(
  stream: ReadableStream<Uint8Array>,
  print: StreamDigest,
): ReadableStream<Uint8Array> {
  return stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      async transform(bytes, controller) {
        await print.add(bytes);
        controller.enqueue(bytes);
      },
    }),
  );
}

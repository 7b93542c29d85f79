const blockSize = 2 ** 20;

/**
 * A fingerprint of bytes as they pass, by which two of our own streams are compared: SHA-256 over
 * blocks of one MiB, each taken together with the fingerprint so far. It is never stored.
 */
export class StreamDigest {
  #block = new Uint8Array(32 + blockSize);
  #filled = 32;

  async add(bytes: Uint8Array): Promise<void> {
    let rest = bytes;
    while (rest.length > 0) {
      const room = this.#block.length - this.#filled;
      const part = rest.subarray(0, room);
      this.#block.set(part, this.#filled);
      this.#filled += part.length;
      rest = rest.subarray(part.length);
      if (this.#filled === this.#block.length) await this.#close();
    }
  }

  async text(): Promise<string> {
    await this.#close();
    return [...this.#block.subarray(0, 32)]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
  }

  async #close(): Promise<void> {
    const sum = await crypto.subtle.digest('SHA-256', this.#block.subarray(0, this.#filled));
    this.#block.set(new Uint8Array(sum));
    this.#filled = 32;
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

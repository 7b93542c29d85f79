const partSize = 4 * 2 ** 20;

/**
 * A stream as a file in memory's care: parts of 4 MiB are handed to the browser as they fill, and
 * it may keep them on disk.
 * @throws what the stream throws
 */
export async function streamToBlob(stream: ReadableStream<Uint8Array>, type = ''): Promise<Blob> {
  const parts: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const close = () => {
    parts.push(new Blob(waiting));
    waiting = [];
    size = 0;
  };
  for await (const bytes of stream as AsyncIterable<Uint8Array<ArrayBuffer>>) {
    waiting.push(bytes);
    size += bytes.length;
    if (size >= partSize) close();
  }
  close();
  return new Blob(parts, { type });
}

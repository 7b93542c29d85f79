/** An entry of the kind that contexts keep here. */
export const line = (text: string) =>
  ({ kind: 'line', element: 'kindness', source: 'newtab', payload: { text } }) as const;

/** Two files, of two entries each, one of which is in both. */
export function fileRows(file: number) {
  return [1, 2 + file].map((number) => ({
    id: `01JD0000000000000000000${String(number).padStart(3, '0')}`,
    word: `word8x${number}`,
  }));
}

export function fileOf(rows: readonly { id: string; word: string }[]): object {
  const entries = rows.map(({ id, word }) => ({
    id,
    at: '2026-11-20T10:00:00.000Z',
    zone: 'UTC',
    day: '2026-11-20',
    ...line(word),
  }));
  const head = { format: 'kind-pause-log', version: 1, exportedAt: '2026-11-25T10:00:00.000Z' };
  return blobOf(new TextEncoder().encode(JSON.stringify({ ...head, entries, setAside: [] })));
}

/** A file that answers in the same turn. */
function blobOf(bytes: Uint8Array): object {
  return {
    size: bytes.length,
    slice: (from: number, to: number) => blobOf(bytes.subarray(from, to)),
    text: async () => new TextDecoder().decode(bytes),
    arrayBuffer: async () => bytes.slice().buffer,
    stream: () =>
      new ReadableStream({
        start(controller) {
          controller.enqueue(bytes);
          controller.close();
        },
      }),
  };
}

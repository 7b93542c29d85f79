import { describe, expect, test, vi } from 'vitest';
import { StreamDigest } from '../../../../utils/crypto/digest.ts';
import { type FilePart, isGone, rowsIn } from '../../../../utils/log/transfer/parse-import.ts';
import type { Refused } from '../../../../utils/log/transfer/refused-file.ts';
import { fileOf, lineOf } from '../../../fixtures/log/copy-file.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A stream of these pieces, that knows whether somebody still wants it. */
function streamOf(...pieces: readonly Uint8Array[]) {
  const left = [...pieces];
  const cancel = vi.fn();
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const next = left.shift();
        if (next) controller.enqueue(next);
        else controller.close();
      },
      cancel,
    },
    { highWaterMark: 0 },
  );
  return { stream, cancel };
}

const readAll = (stream: ReadableStream<Uint8Array>, print = new StreamDigest()) =>
  Array.fromAsync(rowsIn(stream, print));
const read = (...pieces: (string | Uint8Array)[]): Promise<FilePart[]> =>
  readAll(streamOf(...pieces.map((one) => (typeof one === 'string' ? bytesOf(one) : one))).stream);

/** Why a file was refused, and what it is said to be. */
async function refusal(...pieces: (string | Uint8Array)[]) {
  const error = await read(...pieces).then(
    () => null,
    (error: Refused) => error,
  );
  return [error?.why, error?.what];
}

const line = lineOf(1, 'tea');
const rows = [{ entry: line }];
const file = fileOf([line]);
const our = '"format":"kind-pause-log"';

describe('what stands in a file', () => {
  test('is its entries, and what was set aside', async () => {
    const mine = { id: 'odd', words: 1 };
    const found = await read(fileOf([line, lineOf(2)], [mine, lineOf(3), 7]));
    expect(found).toEqual([
      { entry: line },
      { entry: lineOf(2) },
      { aside: expect.objectContaining({ id: 'odd', raw: mine }) },
      { entry: lineOf(3) },
      { aside: expect.objectContaining({ raw: 7 }) },
    ]);
  });

  test('is the same byte by byte, with or without a mark, in UTF-16 either way', async () => {
    const units = (text: string, littleEnd: boolean) => {
      const view = new DataView(new ArrayBuffer(text.length * 2));
      for (let at = 0; at < text.length; at++) {
        view.setUint16(at * 2, text.charCodeAt(at), littleEnd);
      }
      return new Uint8Array(view.buffer);
    };
    const words = { entry: lineOf(1, 'tea 茶 👩') };
    const text = fileOf([words.entry]);
    for (const bytes of [
      bytesOf(text),
      bytesOf(`\ufeff${text}`),
      units(`\ufeff${text}`, true),
      units(`\ufeff${text}`, false),
    ]) {
      expect(await read(bytes)).toEqual([words]);
      expect(await read(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual([words]);
      expect(await read(bytes.slice(0, 1), new Uint8Array(0), bytes.slice(1))).toEqual([words]);
    }
  });

  test('gives the fingerprint of every byte, whatever came in how many pieces', async () => {
    const whole = new StreamDigest();
    await whole.add(bytesOf(file));
    const print = new StreamDigest();
    await readAll(streamOf(bytesOf(file.slice(0, 1)), bytesOf(file.slice(1))).stream, print);
    expect(await print.text()).toBe(await whole.text());
  });

  test('may say what it is behind the entries', async () => {
    expect(await read(`{"entries":[${JSON.stringify(line)}],${our},"version":1}`)).toEqual(rows);
    expect(await read(`{${our},"entries":[${JSON.stringify(line)}]}`)).toEqual(rows);
    expect(await read(`{"version":9,"entries":[],${our}}`)).toEqual([]);
  });
});

describe('a file is refused', () => {
  const last = { ...line, id: '7ZZZZZZZZZZZZZZZZZZZZZZZZZ' };

  test.each([
    ['cut off', file.slice(0, -1), 'malformed'],
    ['cut off in a letter', bytesOf(fileOf([lineOf(1, '茶')])).slice(0, -40), 'malformed'],
    [
      'with a byte that is no letter',
      [`{${our},"a":"`, Uint8Array.of(0xff), '","entries":[]}'],
      'malformed',
    ],
    ['without entries', `{${our}}`, 'malformed'],
    ['with entries that are no list', `{${our},"entries":{}}`, 'malformed'],
    ['with entries twice, once no list', `{${our},"entries":{},"entries":[]}`, 'malformed'],
    ['ours far behind', `{"a":"${'x'.repeat(70_000)}",${our},"version":0}`, 'malformed'],
    ['with no version', `{${our},"version":0,"entries":[]}`, 'malformed'],
    ['with half a version', `{${our},"version":1.5,"entries":[]}`, 'malformed'],
    ['with a version in words', `{${our},"version":"1","entries":[]}`, 'malformed'],
    ['of a newer Kind Pause', `{${our},"version":2,"entries":[]}`, 'newer'],
    ['with something that is no entry', fileOf([line, { ...line, kind: 7 }]), 'spoilt'],
    ['with the last id there is', fileOf([last]), 'spoilt'],
    ['spoilt, and ours only at its end', `{"entries":[7],${our}}`, 'spoilt'],
  ])('%s', async (_, pieces, why) => {
    const all = Array.isArray(pieces) ? pieces : [pieces];
    expect(await refusal(...(all as string[]))).toEqual([why, undefined]);
  });

  test.each([
    ['that says it is something else', '{"format":"other","entries":[]}', 'json'],
    ['with entries of its own', '{"entries":[1]}', 'json'],
    ['that is a list', '[1,2]', 'json'],
    ['that is cut off before it says what it is', '{"a":1,', 'json'],
    ['with nothing in it', '', 'empty'],
    ['of one letter', 'a', 'text'],
    ['that is a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'picture'],
    ['that holds nothing', '{}', 'json'],
  ])('as another one %s', async (_, piece, what) => {
    expect(await refusal(piece)).toEqual(['not-ours', what]);
  });

  test('as damaged, not as another one, where its beginning names us', async () => {
    expect(await refusal(`{"about":"kind-pause-log","entries":[7]`)).toEqual([
      'malformed',
      undefined,
    ]);
    expect(await refusal(`{"x":"${'y'.repeat(100)}kind-pause-log"`)).toEqual([
      'malformed',
      undefined,
    ]);
  });

  test('by its first 64 KiB, in however many pieces they come', async () => {
    const far = 'kind-pause-log';
    const inside = 64 * 1024 - far.length;
    const at = (place: number) => `{"a":"${'x'.repeat(place - 6)}${far}",`;
    for (const cut of [at(inside).length, 1_000]) {
      const split = (text: string) => [text.slice(0, cut), text.slice(cut)];
      expect(await refusal(...split(at(inside)))).toEqual(['malformed', undefined]);
      expect(await refusal(...split(at(inside + 1)))).toEqual(['not-ours', 'json']);
    }
  });

  test('over 400 MiB, and is read no further', async () => {
    const huge = { length: 400 * 2 ** 20 + 1, subarray: () => new Uint8Array(0) };
    const { stream, cancel } = streamOf(huge as Uint8Array, bytesOf(file));
    const print = { add: async () => undefined } as unknown as StreamDigest;
    await expect(readAll(stream, print)).rejects.toMatchObject({ why: 'too-big' });
    expect(cancel).toHaveBeenCalledOnce();
  });

  test('that is too big together, by what its pieces hold', async () => {
    const half = { length: 200 * 2 ** 20, subarray: () => new Uint8Array(0) } as Uint8Array;
    const print = { add: async () => undefined } as unknown as StreamDigest;
    const decode = vi.spyOn(TextDecoder.prototype, 'decode').mockReturnValue('');
    const why = async (...pieces: Uint8Array[]) =>
      readAll(streamOf(new Uint8Array(2), ...pieces).stream, print).catch(({ why }) => why);
    expect(await why(half, half)).toBe('too-big');
    expect(await why(half, { ...half, length: 200 * 2 ** 20 - 2 })).toBe('not-ours');
    decode.mockRestore();
  });
});

describe('reading', () => {
  test('ends with whoever wants no more, and lets go of the file', async () => {
    const { stream, cancel } = streamOf(bytesOf(fileOf([line, lineOf(2)])), bytesOf(' '));
    for await (const row of rowsIn(stream, new StreamDigest())) {
      expect(row).toEqual({ entry: line });
      break;
    }
    expect(cancel).toHaveBeenCalledOnce();
  });

  test.each([
    [new DOMException('', 'NotFoundError'), 'unreadable'],
    [new DOMException('', 'NotReadableError'), 'unreadable'],
    [new DOMException('', 'SecurityError'), 'unreadable'],
    [new DOMException('', 'AbortError'), 'malformed'],
    [Object.assign(new Error(), { name: 'NotFoundError' }), 'malformed'],
  ])('that breaks with %s is told', async (error, why) => {
    const stream = () => {
      const parts = [bytesOf(file.slice(0, 60))];
      return new ReadableStream<Uint8Array>({
        pull(controller) {
          const next = parts.shift();
          if (next) controller.enqueue(next);
          else controller.error(error);
        },
      });
    };
    await expect(readAll(stream())).rejects.toMatchObject({ why, cause: error });
    expect(isGone(error)).toBe(why === 'unreadable');
  });

  test('tells what breaks elsewhere as it is', async () => {
    const print = { add: () => Promise.reject(new TypeError('odd')) } as unknown as StreamDigest;
    await expect(readAll(streamOf(bytesOf(file)).stream, print)).rejects.toThrow(TypeError);
  });
});

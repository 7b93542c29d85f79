import { describe, expect, test, vi } from 'vitest';
import {
  decoded,
  kindOfBytes,
  kindOfFile,
  kindOfWriting,
} from '../../../../utils/log/transfer/file-kind.ts';
import type { FileKind } from '../../../../utils/log/transfer/file-kind-names.ts';

const hex = (digits: string) => Uint8Array.fromHex(digits.replaceAll('..', 'a7'));
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const signs: [FileKind, string][] = [
  ['pdf', '255044462d'],
  ['picture', '89504e470d0a1a0a'],
  ['picture', 'ffd8ff'],
  ['picture', '474946383761'],
  ['picture', '474946383961'],
  ['picture', '52494646........57454250'],
  ['picture', '49492a00'],
  ['picture', '4d4d002a'],
  ['picture', '0000000c4a584c20'],
  ['picture', 'ff0a'],
  ['picture', '00000100'],
  ['picture', '38425053'],
  ['sound', '52494646........57415645'],
  ['sound', '49443302'],
  ['sound', '49443303'],
  ['sound', '49443304'],
  ['sound', 'fffb'],
  ['sound', 'fff3'],
  ['sound', 'fff1'],
  ['sound', '4f676753'],
  ['sound', '664c6143'],
  ['video', '52494646........41564920'],
  ['video', '1a45dfa3'],
  ['database', '53514c69746520666f726d61742033'],
  ['packed', '1f8b'],
  ['packed', '377abcaf271c'],
  ['packed', '526172211a07'],
  ['packed', '425a68..314159265359'],
  ['packed', 'fd377a585a00'],
  ['packed', '28b52ffd'],
  ['packed', '04224d18'],
  ['office', 'd0cf11e0a1b11ae1'],
  ['program', '7f454c46'],
  ['program', '4d5a......00'],
  ['program', 'cafebabe'],
  ['program', 'cffaedfe'],
  ['program', '0061736d'],
  ['font', '774f4632'],
  ['font', '774f4646'],
  ['sealed', '53616c7465645f5f'],
];

describe('first bytes', () => {
  test.each(signs)('say %s: %s', (kind, sign) => {
    const bytes = hex(sign);
    expect(kindOfBytes(bytes)).toBe(kind);
    const longer = new Uint8Array(bytes.length + 5);
    longer.set(bytes);
    expect(kindOfBytes(longer)).toBe(kind);
    expect(kindOfBytes(bytes.slice(0, -1))).not.toBe(kind);
    longer[0] = (longer[0] ?? 0) ^ 0x40;
    expect(kindOfBytes(longer)).toBe(null);
  });

  test.each([
    ['heic', 'picture'],
    ['hevc', 'picture'],
    ['mif1', 'picture'],
    ['msf1', 'picture'],
    ['avif', 'picture'],
    ['crx ', 'picture'],
    ['M4A ', 'sound'],
    ['M4B ', 'sound'],
    ['mp42', 'video'],
    ['xhei', 'video'],
    ['xM4A', 'video'],
  ] as [string, FileKind][])('of media of the brand %s say %s', (brand, kind) => {
    expect(kindOfBytes(bytesOf(`abcdftyp${brand}mif1M4A`))).toBe(kind);
  });

  test('of a tar archive stand at its 257th byte', () => {
    expect(kindOfBytes(bytesOf(`${'a'.repeat(257)}ustar`))).toBe('packed');
    expect(kindOfBytes(bytesOf(`${'a'.repeat(256)}ustar`))).toBe(null);
    expect(kindOfBytes(bytesOf(`${'a'.repeat(257)}usta`))).toBe(null);
  });

  test('of a zip archive are its own, also where it is empty', () => {
    expect(kindOfBytes(hex('504b0304'))).toBe('zip');
    expect(kindOfBytes(hex('504b0506'))).toBe('zip');
    expect(kindOfBytes(hex('504b0708'))).toBe(null);
  });

  test('that are none is an empty file', () => {
    expect(kindOfBytes(new Uint8Array(0))).toBe('empty');
    expect(kindOfBytes(bytesOf('a'))).toBe(null);
  });
});

describe('bytes as text', () => {
  const units = (text: string, isLittle: boolean) => {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (const [at, unit] of Array.from(text, (one) => one.charCodeAt(0)).entries()) {
      view.setUint16(at * 2, unit, isLittle);
    }
    return new Uint8Array(view.buffer);
  };

  test.each([
    ['UTF-8', new TextEncoder().encode('tea 茶'), 'tea 茶'],
    ['UTF-8 with a mark', new TextEncoder().encode('\ufefftea'), 'tea'],
    ['UTF-8 cut in a letter', new TextEncoder().encode('tea 茶').slice(0, -1), 'tea '],
    ['UTF-16 with a mark', units('\ufeff茶', true), '茶'],
    ['UTF-16 the other way', units('\ufeff茶', false), '茶'],
    ['UTF-16 without a mark', units('tea', true), 'tea'],
    ['UTF-16 without one, the other way', units('tea', false), 'tea'],
    ['UTF-16 with other letters between', units('tea茶e', true), 'tea茶e'],
    ['UTF-16, too short to tell', units('t', true), 't\0'],
    ['UTF-16 the other way, too short to tell', units('t', false), '\0t'],
    ['UTF-16 of two letters', units('te', true), 'te'],
    ['UTF-16 of two, the other way', units('te', false), 'te'],
    [
      'UTF-16, six letters of ten plain',
      units('teatea䅁䅁䅁䅁', true),
      't\0e\0a\0t\0e\0a\0AAAAAAAA',
    ],
    ['UTF-16, seven letters of ten plain', units('teateat䅁䅁䅁', true), 'teateat䅁䅁䅁'],
    ['the same the other way', units('teatea䅁䅁䅁䅁', false), '\0t\0e\0a\0t\0e\0aAAAAAAAA'],
    ['seven the other way', units('teateat䅁䅁䅁', false), 'teateat䅁䅁䅁'],
    ['Windows', Uint8Array.of(0x74, 0xe9, 0x80, 0x21), 'té€!'],
  ] as [string, Uint8Array, string][])('of %s', (_, bytes, text) => {
    expect(decoded(bytes)).toBe(text);
  });

  test('are judged by their first 200', () => {
    expect(decoded(bytesOf(`${'a'.repeat(200)}${'a\0'.repeat(400)}`))).toContain('\0');
    expect(decoded(bytesOf(`${'a\0'.repeat(100)}${'ab'.repeat(4)}`))).not.toContain('\0');
  });
});

describe('what bears no sign', () => {
  test.each([
    ['tea', 'text'],
    ['', 'empty'],
    ['a\t\r\n\f\vb', 'text'],
    [`${'a'.repeat(99)}\u0001`, 'text'],
    [`${'a'.repeat(98)}\u0001`, 'unknown'],
    [`${'a'.repeat(197)}\u0001\u0001\u0001`, 'unknown'],
    [`${'a'.repeat(50)}\ufffd\ue000`, 'unknown'],
  ] as [string, FileKind][])('as %j is %s', (text, kind) => {
    expect(kindOfWriting(new TextEncoder().encode(text))).toBe(kind);
  });
});

describe('a file', () => {
  const kind = (...parts: BlobPart[]) => kindOfFile(new Blob(parts));

  test.each([
    ['', 'empty'],
    ['{"a":1}', null],
    ['  \n{', null],
    ['{\\rtf1', 'document'],
    ['[1]', 'json'],
    ['a {', 'text'],
    ['   ', 'empty'],
    ['\u0001\u0002', 'unknown'],
    ['%PDF-1.7', 'pdf'],
  ] as [string, FileKind | null][])('with %j is %s', async (text, expected) => {
    expect(await kind(text)).toBe(expected);
  });

  test('that begins with much empty space may be ours', async () => {
    expect(await kind(' '.repeat(64 * 1024))).toBe('empty');
    expect(await kind(' '.repeat(64 * 1024 + 1))).toBe(null);
    expect(await kind(' '.repeat(64 * 1024 - 1), 'tea')).toBe('text');
  });

  test('is looked at by its two ends only', async () => {
    const file = new Blob(['tea'.repeat(100_000)]);
    const slice = vi.spyOn(file, 'slice');
    expect(await kindOfFile(file)).toBe('text');
    expect(slice.mock.calls).toEqual([
      [0, 65_536],
      [300_000 - 131_072, 300_000],
    ]);
  });
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decrypt, type Opener, withoutArmor } from '../../../../utils/log/age/age.ts';
import { streamToBlob } from '../../../../utils/log/transfer/stream-to-blob.ts';

const all = JSON.parse(readFileSync('tests/fixtures/age/vectors.json', 'utf8')) as Record<
  string,
  string
>;

type Vector = { fields: Map<string, string[]>; file: Uint8Array<ArrayBuffer> };

function vectorOf(base64: string): Vector {
  const bytes = Buffer.from(base64, 'base64');
  const end = bytes.indexOf('\n\n');
  const fields = new Map<string, string[]>();
  for (const line of bytes.subarray(0, end).toString().split('\n')) {
    const at = line.indexOf(': ');
    fields.set(line.slice(0, at), [...(fields.get(line.slice(0, at)) ?? []), line.slice(at + 2)]);
  }
  const rest = bytes.subarray(end + 2);
  return { fields, file: new Uint8Array(fields.has('compressed') ? inflateSync(rest) : rest) };
}

/** With each passphrase and key it names, as the tool would: one that opens is enough. */
async function opened({ fields, file }: Vector): Promise<Uint8Array> {
  const openers: Opener[] = [
    ...(fields.get('passphrase') ?? []).map((passphrase) => ({ passphrase })),
    ...(fields.get('identity') ?? []).map((identity) => ({ identity })),
  ];
  if (openers.length === 0) throw new Error('nothing to open it with');
  let problem: unknown;
  for (const opener of openers) {
    try {
      const plain = await decrypt((await withoutArmor(new Blob([file]))).stream(), opener);
      return new Uint8Array(await (await streamToBlob(plain)).arrayBuffer());
    } catch (error) {
      problem = error;
    }
  }
  throw problem;
}

test('there are as many vectors as were published for these parts', () => {
  expect(Object.keys(all).length).toBeGreaterThan(90);
});

for (const [name, base64] of Object.entries(all)) {
  const vector = vectorOf(base64);
  const expected = vector.fields.get('expect')?.[0];
  test(`age vector ${name}: ${expected}`, async () => {
    if (expected !== 'success') {
      await expect(opened(vector)).rejects.toThrow();
      return;
    }
    const sum = createHash('sha256').update(await opened(vector));
    expect(sum.digest('hex')).toBe(vector.fields.get('payload')?.[0]);
  });
}

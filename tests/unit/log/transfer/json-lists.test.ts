import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonPieces } from '../../../../utils/async/json-pieces.ts';
import { JsonLists } from '../../../../utils/log/transfer/json-lists.ts';

const anyData = fc.dictionary(
  fc.oneof(fc.constantFrom('entries', 'setAside', 'format', '"', '\\'), fc.string()),
  fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())),
  { noNullPrototype: true },
);

/** What is found, with the text cut into pieces at will. */
function found(text: string, cuts: readonly number[]): Record<string, unknown> {
  const lists = new JsonLists();
  const all: Record<string, unknown> = {};
  let from = 0;
  for (const cut of [...cuts.map((one) => from + (one % 7)), text.length]) {
    const to = Math.max(from, Math.min(cut, text.length));
    for (const part of lists.add(text.slice(from, to))) {
      if (part.at === 'member') all[part.name] = part.value;
      else if (part.at === 'list') all[part.name] = [];
      else (all[part.at] as unknown[]).push(part.value);
    }
    from = to;
  }
  lists.end();
  return all;
}

describe('an object taken apart as it comes', () => {
  test('F54 is what the browser reads of it, however it is laid out and cut', () => {
    const cuts = fc.array(fc.nat(), { maxLength: 40 });
    fc.assert(
      fc.property(anyData, cuts, fc.constantFrom(0, 1, '\t', '\n\n'), (data, some, space) => {
        const text = JSON.stringify(data, null, space);
        expect(found(text, some)).toEqual(JSON.parse(text));
      }),
      { numRuns: 200 },
    );
  });

  test('F54 what the browser does not read is refused', () => {
    const base = fc.constantFrom(
      '{"format":"f","entries":[{"a":[1]},2],"setAside":[]}',
      '{"entries":[\n{"a":"}"},\n{"b":{}}\n],"version":1}',
    );
    const change = fc.tuple(
      fc.nat(60),
      fc.constantFrom('', ',', '[', ']', '{', '}', '"', ':', '1'),
    );
    fc.assert(
      fc.property(base, change, fc.boolean(), (text, [at, sign], replaces) => {
        const broken = text.slice(0, at) + sign + text.slice(at + (replaces ? 1 : 0));
        let whole: unknown;
        try {
          whole = JSON.parse(broken);
        } catch {
          expect(() => found(broken, [])).toThrow();
          return;
        }
        // Twice the same name is read as one list, or as the last of both.
        if (JSON.stringify(whole) === broken.replaceAll('\n', '')) {
          expect(found(broken, [])).toEqual(whole);
        }
      }),
      { numRuns: 600 },
    );
  });

  test('F86 ten million empty lines around it take a moment, and no memory', () => {
    const nothing = '\n'.repeat(100_000);
    const lists = new JsonLists();
    const parts: unknown[] = [];
    const add = (text: string) => parts.push(...lists.add(text));
    for (let n = 0; n < 100; n++) add(nothing);
    add('{"entries":[{"a":1}');
    for (let n = 0; n < 100; n++) add(nothing);
    add(',2]}');
    lists.end();
    expect(parts).toHaveLength(3);
  });
});

test('F86 JSON in pieces is the same text as all at once, and no piece is long', () => {
  const long = fc
    .constantFrom('"', '\u0001', '漢', '👩‍👩‍👧', 'a', '\n')
    .map((one) => one.repeat(50_000));
  const data = fc.oneof(
    anyData,
    fc.record({
      id: fc.string(),
      texts: fc.array(long, { maxLength: 3 }),
      more: fc.option(long, { nil: undefined }),
    }),
  );
  fc.assert(
    fc.property(data, (value) => {
      const pieces = [...jsonPieces(value)];
      expect(pieces.join('')).toBe(JSON.stringify(value));
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(400_000);
    }),
    { numRuns: 60 },
  );
});

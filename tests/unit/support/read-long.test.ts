import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readLong } from '../../../components/support/read-long.ts';
import type { GuardReading } from '../../../utils/language/load-guard.ts';
import { findEnglish } from '../../fakes/guard.ts';

const reading = (found: boolean): Promise<GuardReading> =>
  Promise.resolve({
    finding: found ? { danger: 'danger', language: 'en' } : null,
    isWhole: true,
  });
const read = (piece: string) => reading(findEnglish(piece) !== null);

test('F86 danger is seen wherever it stands in a megabyte', async () => {
  const sentence = 'I froze in that review and said nothing. ';
  const danger = 'I want to kill myself. ';
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 25_000 }), async (at) => {
      const text = sentence.repeat(at) + danger + sentence.repeat(25_000 - at);
      const { finding } = await readLong(text, (piece) => reading(piece.includes(danger)));
      expect(finding?.danger).toBe('danger');
    }),
    { numRuns: 10 },
  );
  expect((await readLong(sentence.repeat(300) + danger, read)).finding).not.toBe(null);
});

test('F86 it is read in small pieces with rests between them, the whole of it', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  let turn = 0;
  // Whatever else waits in the page has its turn.
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((next: () => void) => {
    turn = 0;
    queueMicrotask(next);
  }) as typeof setTimeout);
  const text = Array.from({ length: 50_000 }, (_, n) => String(n).padStart(6, '0')).join('');
  let read = 0;
  const turns: number[] = [];
  const { finding } = await readLong(text, (piece) => {
    const from = text.indexOf(piece);
    expect(from).toBeLessThanOrEqual(read);
    expect(piece.length).toBeLessThanOrEqual(4_000);
    read = from + piece.length;
    // As long as a piece takes on a slow machine, in milliseconds.
    now += 5;
    turn += 5;
    turns.push(turn);
    return reading(false);
  });
  expect([finding, read]).toEqual([null, text.length]);
  expect(Math.max(...turns)).toBeLessThanOrEqual(15);
});

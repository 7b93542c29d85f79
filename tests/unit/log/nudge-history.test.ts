import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { nudgeOutcomes } from '../../../utils/log/database/schema.ts';
import {
  prune,
  recent,
  recordEnd,
  recordHeld,
  recordIntent,
  recordShown,
} from '../../../utils/log/nudge-history.ts';
import { openNudges } from './open-nudges.ts';
import { newProfile } from './place.ts';

const at = '2026-03-02T09:00:00.000Z';

beforeEach(newProfile);

test('a nudge from intent to end is one row without content', async () => {
  await recordIntent({ id: 'n1', origin: 'few', at });
  await recordIntent({ id: 'n1', origin: 'other', at: 0 });
  await recordHeld('n1', { at: Date.parse(at) + 1000, reason: 'away' });
  await recordHeld('n1', { at: Date.parse(at) + 2000, reason: 'sound' });
  await recordShown('n1', { at: Temporal.Instant.from('2026-03-02T09:05:00Z'), as: 'both' });
  await recordShown('n1', { at: Date.parse(at) + 9e6, as: 'dot' });
  expect(await openNudges()).toHaveLength(1);
  const zoned = Temporal.ZonedDateTime.from('2026-03-02T10:06:00+01:00[Europe/Berlin]');
  expect(await recordEnd('n1', { at: zoned, outcome: 'opened' })).toBe(true);
  expect(await recordEnd('n1', { at: 9e12, outcome: 'expired', reason: 'x' })).toBe(false);
  await recordHeld('n1', { at: 9e12, reason: 'late' });
  expect(await openNudges()).toEqual([]);
  expect(await recent()).toEqual([
    {
      id: 'n1',
      origin: 'few',
      intendedAt: at,
      heldAt: '2026-03-02T09:00:01.000Z',
      holdReason: 'sound',
      shownAt: '2026-03-02T09:05:00.000Z',
      shownAs: 'both',
      endedAt: '2026-03-02T09:06:00.000Z',
      outcome: 'opened',
    },
  ]);
});

test('the first terminal event wins, in any order and any number of times', async () => {
  const end = fc.constantFrom(...nudgeOutcomes);
  let n = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(end, { minLength: 1, maxLength: 5 }), async (outcomes) => {
      const id = `n${n++}`;
      await recordIntent({ id, origin: 'few', at: n });
      const firsts = await Promise.all(outcomes.map((outcome) => recordEnd(id, { at, outcome })));
      expect(firsts).toEqual(outcomes.map((_, place) => place === 0));
      expect((await recent(1000)).find((row) => row.id === id)?.outcome).toBe(outcomes[0]);
    }),
    { numRuns: 30 },
  );
});

test('an end of a nudge nobody knows is no end', async () => {
  expect(await recordEnd('nobody', { at, outcome: 'opened' })).toBe(false);
  await recordShown('nobody', { at, as: 'dot' });
  expect(await recent()).toEqual([]);
});

test('recent is newest first by intended instant, whatever its spelling', async () => {
  await recordIntent({ id: 'b', origin: 'few', at: '2026-03-02T09:00:00.5Z' });
  await recordIntent({ id: 'a', origin: 'few', at: '2026-03-02T09:00:00Z' });
  await recordIntent({ id: 'c', origin: 'few', at: '2026-03-02T10:00:01+01:00' });
  expect((await recent()).map((row) => row.id)).toEqual(['c', 'b', 'a']);
  expect((await recent(2)).map((row) => row.id)).toEqual(['c', 'b']);
  expect((await openNudges()).map((row) => row.id)).toEqual(['a', 'b', 'c']);
});

test('rows older than 90 days go, to the millisecond', async () => {
  const now = Date.parse(at);
  const edge = now - 90 * 86_400_000;
  for (const [id, when] of [
    ['old', edge - 1],
    ['edge', edge],
    ['new', now],
  ] as const) {
    await recordIntent({ id, origin: 'few', at: when });
  }
  expect(await prune(now)).toBe(1);
  expect((await recent()).map((row) => row.id)).toEqual(['new', 'edge']);
});

test('no instant is a mistake, and writes nothing', async () => {
  expect(() => recordIntent({ id: 'x', origin: 'few', at: 'soon' })).toThrow(RangeError);
  expect(await recent()).toEqual([]);
});

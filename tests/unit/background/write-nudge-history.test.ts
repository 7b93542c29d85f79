import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { writeNudgeHistory } from '../../../entrypoints/background/write-nudge-history.ts';
import { recent } from '../../../utils/log/nudge-history.ts';
import type { HistoryEvent } from '../../../utils/stores/schedule-store.ts';
import { openNudges } from '../log/open-nudges.ts';

const at = Temporal.Instant.from('2026-03-02T10:00:00Z').epochMilliseconds;
const day = 24 * 3_600_000;

test('facts reach the real ledger, and written twice they say the same', async () => {
  const facts: HistoryEvent[] = [
    { kind: 'intent', id: 'nudge-1', at, origin: 'rhythm' },
    { kind: 'held', id: 'nudge-1', at, reason: 'sound' },
    { kind: 'shown', id: 'nudge-1', at: at + 60_000, as: 'both' },
    { kind: 'end', id: 'nudge-1', at: at + 85_000, outcome: 'expired' },
    { kind: 'intent', id: 'nudge-2', at: at + 1, origin: 'later' },
    { kind: 'end', id: 'nudge-2', at: at + 2, outcome: 'let-go', reason: 'fullScreen' },
    { kind: 'intent', id: 'nudge-3', at: at + 3, origin: 'sent' },
  ];
  await writeNudgeHistory(facts, at);
  const first = await recent();
  await writeNudgeHistory(facts, at);
  expect(await recent()).toEqual(first);
  expect(first).toEqual([
    expect.objectContaining({ id: 'nudge-3', origin: 'sent' }),
    expect.objectContaining({ id: 'nudge-2', outcome: 'let-go', reason: 'fullScreen' }),
    expect.objectContaining({
      id: 'nudge-1',
      heldAt: '2026-03-02T10:00:00.000Z',
      holdReason: 'sound',
      shownAt: '2026-03-02T10:01:00.000Z',
      shownAs: 'both',
      outcome: 'expired',
    }),
  ]);
  expect((await openNudges()).map(({ id }) => id)).toEqual(['nudge-3']);
});

test('the first end stays, and what is ninety days old goes', async () => {
  await writeNudgeHistory([{ kind: 'end', id: 'nudge-1', at: at + 9, outcome: 'opened' }], at);
  expect((await recent()).find(({ id }) => id === 'nudge-1')?.outcome).toBe('expired');
  await writeNudgeHistory([{ kind: 'end', id: 'nudge-3', at, outcome: 'unknown' }], at + 91 * day);
  expect(await recent()).toEqual([]);
});

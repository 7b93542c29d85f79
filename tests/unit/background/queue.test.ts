import { beforeEach, expect, test, vi } from 'vitest';
import { createQueue } from '../../../entrypoints/background/queue.ts';
import { writeNudgeHistory } from '../../../entrypoints/background/write-nudge-history.ts';
import type { HistoryEvent } from '../../../utils/stores/schedule-store.ts';
import { log, logOf, slow, world } from './slow.ts';

vi.mock('../../../utils/log/nudge-history.ts', async () => {
  const { slow } = await import('./slow.ts');
  const told = (id: string | { id: string }, fact?: object) =>
    fact ? `${id} ${JSON.stringify(fact)}` : JSON.stringify(id);
  return {
    recordIntent: slow('intent', told),
    recordHeld: slow('held', told),
    recordShown: slow('shown', told),
    recordEnd: slow('end', told),
    prune: slow('prune', String),
  };
});

beforeEach(() => {
  world.answers = {};
});

test('jobs wait for each other, also for one that fails', async () => {
  const queue = createQueue();
  world.answers = { one: new Error('no'), two: 2, three: 3 };
  log.length = 0;
  const [one, two, three] = ['one', 'two', 'three'].map((name) => queue(slow(name)));
  await expect(one).rejects.toThrow('no');
  expect(await two).toBe(2);
  expect(await three).toBe(3);
  expect(log).toEqual(['one', 'one done', 'two', 'two done', 'three', 'three done']);
});

const end: HistoryEvent = { kind: 'end', id: 'a', at: 4, outcome: 'opened' };
const facts: HistoryEvent[] = [
  { kind: 'intent', id: 'a', at: 1, origin: 'rhythm' },
  { kind: 'held', id: 'a', at: 2, reason: 'sound' },
  { kind: 'shown', id: 'a', at: 3, as: 'dot' },
];

test('the ledger is told fact by fact, and what is old goes when one ends', async () => {
  const lines = await logOf(() => writeNudgeHistory([...facts, end], 9));
  const told = ([first, ...others]: HistoryEvent[]) => [
    `intent ${JSON.stringify(first)}`,
    ...others.map((fact) => `${fact.kind} a ${JSON.stringify(fact)}`),
  ];
  expect(lines.filter((_, at) => at % 2 === 0)).toEqual([...told([...facts, end]), 'prune 9']);
  const over = ['intent', 'held', 'shown', 'end', 'prune'].map((name) => `${name} done`);
  expect(lines.filter((_, at) => at % 2 === 1)).toEqual(over);
});

test('as long as none ends, nothing old goes', async () => {
  expect(await logOf(() => writeNudgeHistory(facts, 9))).not.toContain('prune 9');
});

test('a log that does not open is told, and nothing more is tried', async () => {
  world.answers = { held: new Error('no log') };
  const lines = await logOf(() => writeNudgeHistory([...facts, end], 9));
  expect(lines.slice(-3)).toEqual([expect.stringMatching(/^held/), 'held done', 'Error: no log']);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyLife, broken, live } from './lives.ts';
import { patienceMs, runs, seed } from './runs.ts';

test(
  `safety holds over ${runs} random runs`,
  () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        expect(broken(life)).toEqual([]);
      }),
      { numRuns: runs, seed },
    );
  },
  patienceMs,
);

test(
  'a calm heartbeat taken short comes to what decide comes to',
  () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        // Lateness draws from the person's luck at each look, and looks are what differs.
        const late = () => 400;
        const short = live(life, { late });
        const long = live(life, { late, everyLook: true });
        expect(short.desk.ledger.all).toEqual(long.desk.ledger.all);
        expect(short.desk.state).toEqual(long.desk.state);
      }),
      { numRuns: runs / 10, seed },
    );
  },
  patienceMs,
);

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LogLedger } from '../../../../utils/log/database/schema.ts';
import { readCopy, reconciled } from '../../../../utils/log/integrity/compare-counts.ts';

const noticed = '2026-01-01T00:00:00.000Z';
const first: LogLedger = { created: 'a', lastSeq: 0, count: 0 };

type Step = 'keep' | 'delete' | 'crash' | 'start' | 'rollback' | 'replace';
const steps = fc.array(
  fc.constantFrom<Step>('keep', 'keep', 'delete', 'crash', 'start', 'rollback', 'replace'),
  { maxLength: 30 },
);

test('F39 F41 F42 a crash between database and copy is never an alarm, a real loss always is', () => {
  fc.assert(
    fc.property(steps, (plan) => {
      let log = first;
      let copy: unknown = reconciled(undefined, log, noticed);
      // What somebody was told is kept, and what the disk still could fall back to.
      let told = log;
      const earlier = [log];
      for (const step of plan) {
        const grown = step === 'delete' ? -Math.min(1, log.count) : 1;
        if (step === 'keep' || step === 'delete' || step === 'crash') {
          log = { ...log, lastSeq: log.lastSeq + 1, count: log.count + grown };
          earlier.push(log);
          if (step === 'crash') continue;
        } else if (step === 'rollback') {
          log = earlier[Math.floor(earlier.length / 2)] ?? log;
        } else if (step === 'replace') {
          log = { created: `${log.created}+`, lastSeq: 0, count: 0 };
        }
        const gone = log.created === told.created ? log.lastSeq < told.lastSeq : told.count > 0;
        copy = reconciled(copy, log, noticed);
        expect(Boolean(readCopy(copy)?.loss)).toBe(gone);
        if (gone) {
          // Stays told while more is kept, until the person goes on.
          const more = { ...log, lastSeq: told.lastSeq + 9, count: told.count + 9 };
          expect(readCopy(reconciled(copy, more, noticed))?.loss?.had).toBe(told.count);
          copy = log;
        }
        told = log;
      }
    }),
    { numRuns: 1000 },
  );
});

test('rows that are fewer than the ledger says are a loss, more are not', () => {
  const log = { created: 'a', lastSeq: 9, count: 5 };
  expect(reconciled(log, log, noticed, 5).loss).toBeUndefined();
  expect(reconciled(log, log, noticed, 6).loss).toBeUndefined();
  expect(reconciled(log, log, noticed, 4).loss).toEqual({ had: 5, has: 4, noticedAt: noticed });
  expect(reconciled(undefined, log, noticed, 4).loss).toBeDefined();
});

test('a copy that makes no sense counts as none', () => {
  fc.assert(
    fc.property(fc.anything(), (copy) => {
      const known = readCopy(copy);
      if (!known) expect(reconciled(copy, first, noticed)).toEqual(first);
    }),
  );
  for (const copy of [{ created: 'a', lastSeq: -1, count: 0 }, { created: 1 }, 'x', null, []]) {
    expect(readCopy(copy)).toBeNull();
  }
});

test('F77 a loss noted from a container is over while all that there was is here; a real one never', () => {
  const log = { created: 'a', lastSeq: 9, count: 5 };
  const loss = { had: 5, has: 1, noticedAt: noticed };
  const ofContainer = { created: 'c', lastSeq: 1, count: 1, loss };
  expect(reconciled(ofContainer, log, noticed, 5, { older: 5 })).toEqual(log);
  expect(reconciled({ ...log, loss }, log, noticed, 5, { older: 5 })).toEqual(log);
  expect(reconciled(ofContainer, log, noticed, 5, { older: 4 }).loss).toEqual(loss);
  expect(reconciled(ofContainer, log, noticed, 4, { older: 5 }).loss?.has).toBe(4);
  const seenHere = reconciled(log, { ...log, created: 'b' }, noticed, 5, { sure: true });
  expect(reconciled(seenHere, log, noticed, 5, { older: 9 })).toEqual({ ...seenHere, ...log });
});

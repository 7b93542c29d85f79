import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BackupCopy,
  type BackupHistory,
  copiesThatStay,
  noHistory,
  withBackup,
} from '../../../../utils/log/backup/backup-copies.ts';

const day = 86_400_000;
const start = Date.parse('2026-03-02T10:00:00Z');

/** A folder as it is: each copy with the entries that really are in it. */
class Folder {
  history: BackupHistory = noHistory;
  copies: (BackupCopy & { ids: ReadonlySet<string> })[] = [];

  backUp(at: number, ids: readonly string[]): void {
    this.history = withBackup(this.history, ids);
    const { number } = this.history;
    const name = `copy ${number}`;
    this.copies.push({ name, number, at, entries: ids.length, ids: new Set(ids) });
    const stay = copiesThatStay(this.copies, this.history.lost);
    this.copies = this.copies.filter((copy) => stay.has(copy.name));
  }

  /** Every entry that is in some copy. */
  get all(): Set<string> {
    return new Set(this.copies.flatMap(({ ids }) => [...ids]));
  }

  get names(): string[] {
    return this.copies.map(({ name }) => name);
  }
}

describe('F84 the copies in a backup folder', () => {
  test('a log that shrinks twice loses nothing', () => {
    const folder = new Folder();
    folder.backUp(start, ['a', 'b', 'c', 'd']);
    folder.backUp(start + day, ['c', 'd']);
    folder.backUp(start + 2 * day, ['d']);
    expect(folder.all).toEqual(new Set(['a', 'b', 'c', 'd']));
    folder.backUp(start + 3 * day, []);
    expect(folder.all).toEqual(new Set(['a', 'b', 'c', 'd']));
    expect(folder.names).toEqual(['copy 1', 'copy 4']);
  });

  test('also where new entries hide that old ones went', () => {
    const folder = new Folder();
    folder.backUp(start, ['a', 'b']);
    folder.backUp(start + day, ['b', 'c']);
    folder.backUp(start + 2 * day, ['c', 'd']);
    expect(folder.all).toEqual(new Set(['a', 'b', 'c', 'd']));
  });

  test('of a log that only grows one a week and one a month stay', () => {
    const folder = new Folder();
    const ids: string[] = [];
    for (let at = 0; at < 400; at++) {
      ids.push(String(at));
      folder.backUp(start + at * day, [...ids]);
    }
    expect(folder.copies.length).toBeLessThanOrEqual(4 + 12);
    const ages = folder.copies.map(({ at }) => (start + 399 * day - at) / day);
    expect(Math.max(...ages)).toBeGreaterThan(300);
    expect(ages.filter((age) => age <= 28).length).toBeGreaterThanOrEqual(4);
  });

  test('of entries kept for 30 days about one a month stays, and each entry is somewhere', () => {
    const folder = new Folder();
    for (let at = 0; at < 365; at++) {
      const ids = Array.from({ length: Math.min(30, at + 1) }, (_, back) => String(at - back));
      folder.backUp(start + at * day, ids);
    }
    expect(folder.all.size).toBe(365);
    expect(folder.copies.length).toBeLessThanOrEqual(4 + 12 + 14);
  });

  test('whatever comes and goes, and whoever takes files away: no last copy of an entry goes', () => {
    const step = fc.record({
      ids: fc.uniqueArray(fc.integer({ min: 0, max: 12 }).map(String), { maxLength: 10 }),
      days: fc.integer({ min: -400, max: 400 }),
      taken: fc.option(fc.nat(20), { freq: 6 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const folder = new Folder();
        let at = start;
        for (const { ids, days, taken } of steps) {
          if (taken !== null) folder.copies.splice(taken, 1);
          const before = folder.all;
          at += days * day;
          folder.backUp(at, ids);
          for (const id of before) expect(folder.all.has(id)).toBe(true);
          expect(folder.names).toContain(`copy ${folder.history.number}`);
        }
      }),
      { numRuns: 300 },
    );
  });
});

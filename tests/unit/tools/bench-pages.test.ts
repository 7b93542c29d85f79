import { describe, expect, test } from 'vitest';
import { isPast, ratioOf } from '../../bench/pages/ratio.ts';
import { reportOf, rowsOf } from '../../bench/pages/report.ts';
import { pages, states, type Taken } from '../../bench/pages/taken.ts';

describe('a ratio', () => {
  test('is that of the medians, within its interval', () => {
    const { value, from, to } = ratioOf([20, 22, 24, 60], [10, 11, 12, 12]);
    expect(value).toBe(2);
    expect(from).toBeLessThanOrEqual(value);
    expect(to).toBeGreaterThanOrEqual(value);
    expect(to).toBeGreaterThan(from);
  });

  test('is past a budget only as a whole', () => {
    expect(isPast({ value: 1.5, from: 1.1, to: 2 }, 1.2)).toBe(false);
    expect(isPast({ value: 1.5, from: 1.3, to: 2 }, 1.2)).toBe(true);
  });
});

test('a row for each page and state, with what is ours alone and how quiet it was', () => {
  const sample = (who: Taken['who'], noise: number): Omit<Taken, 'page' | 'state'> => ({
    who,
    round: 0,
    noise,
    firstPaint: who === 'ours' ? 30 : 20,
    contentVisible: 40,
    cpu: 10,
    heap: 1000,
    scriptBytes: who === 'ours' ? 2048 : 0,
    requests: 4,
    elements: 50,
    layoutShift: who === 'ours' ? 0.01 : 0,
  });
  const all = pages.flatMap((page) =>
    states.flatMap((state) => [
      { page, state, ...sample('ours', 50) },
      { page, state, ...sample('floor', 90) },
    ]),
  );
  const rows = rowsOf(all);
  expect(rows).toHaveLength(6);
  expect(rows[0]).toMatchObject({ scriptBytes: 2048, layoutShift: 0.01, quiet: 1, samples: 2 });
  expect(rows[0]?.ratios.firstPaint.value).toBe(1.5);
  expect(reportOf(rows, all, 1)).toContain(
    '| newtab, fresh | 1.50 (1.50–1.50) | 1.00 (1.00–1.00) | 1.00 (1.00–1.00) | 1.00 (1.00–1.00) | 2.0 KiB | 4 | 50 | 0.0100 | 1 of 2 |',
  );
});

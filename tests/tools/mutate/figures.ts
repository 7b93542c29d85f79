import type { Outcome } from './outcome.ts';
import { folderOf } from './sample.ts';

/** What became of the changes of one folder, in counts; `all` is what the folder has to offer. */
export type Row = {
  folder: string;
  all: number;
  drawn: number;
  tests: number;
  types: number;
  unreached: number;
};

/**
 * The 95 % interval around a share (Wilson), as shares from 0 to 1.
 * @param share 0 to 1
 * @param of how many were looked at; with none, nothing is known
 */
export function interval(share: number, of: number): [from: number, to: number] {
  if (of <= 0) return [0, 1];
  const z = 1.96;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  return [Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole)];
}

/** One row for each folder. */
export function rows(outcomes: readonly Outcome[], counts: ReadonlyMap<string, number>): Row[] {
  const folders = Map.groupBy(outcomes, ({ change }) => folderOf(change.file));
  return [...folders].sort().map(([folder, list]) => {
    const count = (verdict: string) => list.filter((one) => one.verdict === verdict).length;
    return {
      folder,
      all: counts.get(folder) ?? list.length,
      drawn: list.length,
      tests: count('tests') + count('time'),
      types: count('types'),
      unreached: list.filter(({ reached, verdict }) => reached === 0 && verdict !== 'types').length,
    };
  });
}

/** A share over folders of which some were looked at more closely: each weighs what it has. */
export function overall(
  all: readonly Row[],
  killed: (row: Row) => number,
): { share: number; from: number; to: number } {
  const total = all.reduce((sum, row) => sum + row.all, 0);
  let share = 0;
  let spread = 0;
  for (const row of all) {
    const weight = row.all / total;
    share += (weight * killed(row)) / row.drawn;
    spread += weight ** 2 / row.drawn;
  }
  const [from, to] = interval(share, spread > 0 ? 1 / spread : 0);
  return { share, from, to };
}

const percent = (share: number) => String(Math.round(share * 100));

function line(name: string, row: Row, tests: Figure, both: Figure): string {
  const shown = ({ share, from, to }: Figure) =>
    `${percent(share)} (${percent(from)} to ${percent(to)})`;
  const cells = [name, row.all, row.drawn, shown(tests), shown(both), row.unreached];
  return `| ${cells.join(' | ')} |`;
}

type Figure = { share: number; from: number; to: number };

function figure(killed: number, of: number): Figure {
  const share = of > 0 ? killed / of : 0;
  const [from, to] = interval(share, of);
  return { share, from, to };
}

/** The figures as a table: percent killed, with the 95 % interval. */
export function table(all: readonly Row[]): string {
  const sum = (pick: (row: Row) => number) => all.reduce((total, row) => total + pick(row), 0);
  const whole: Row = {
    folder: 'all',
    all: sum((row) => row.all),
    drawn: sum((row) => row.drawn),
    tests: sum((row) => row.tests),
    types: sum((row) => row.types),
    unreached: sum((row) => row.unreached),
  };
  const both = (row: Row) => row.tests + row.types;
  return [
    '| folder | changes | drawn | killed by tests, % | by tests or types, % | reached by no test |',
    '|---|---|---|---|---|---|',
    ...all.map((row) =>
      line(row.folder, row, figure(row.tests, row.drawn), figure(both(row), row.drawn)),
    ),
    line(
      'all',
      whole,
      overall(all, (row) => row.tests),
      overall(all, both),
    ),
  ].join('\n');
}

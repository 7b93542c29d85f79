import { type Row, rows, table } from './figures.ts';
import type { Outcome } from './outcome.ts';

const VERDICTS: Record<Outcome['verdict'], string> = {
  tests: 'killed by',
  time: 'never ends in',
  types: 'killed by types',
  survived: 'SURVIVED',
};

/** One outcome on one line, for those who watch. */
export function lineOf({ change, verdict, by, took, reached }: Outcome): string {
  const seconds = (took / 1000).toFixed(1);
  const what = `${VERDICTS[verdict]}${by ? ` ${by}` : ''}`;
  return `${change.file}:${change.line} ${change.kind}: ${what} (${seconds} s, ${reached} tests)`;
}

const inOrder = (one: Outcome, other: Outcome) =>
  one.change.file.localeCompare(other.change.file) || one.change.start - other.change.start;

/** A change that nothing noticed, as it stands in a report. */
export function survivor({ change, reached, tried }: Outcome): string {
  const where = `${change.file}:${change.line} (${change.kind})`;
  const left = reached > tried ? ` after ${tried} of ${reached} test files` : '';
  const note = reached === 0 ? ' reached by no test' : left;
  return `${where}${note}\n  - ${change.before}\n  + ${change.after}`;
}

function median(all: readonly number[]): number {
  const sorted = [...all].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The figures and the survivors, for people and for programs. */
export function reportOf(
  outcomes: readonly Outcome[],
  counts: ReadonlyMap<string, number>,
  seed: number,
): { seed: number; rows: Row[]; medianMs: number; survivors: string[]; text: string } {
  const figures = rows(outcomes, counts);
  const left = outcomes.filter(({ verdict }) => verdict === 'survived').sort(inOrder);
  const survivors = left.map(survivor);
  const medianMs = median(outcomes.map(({ took }) => took));
  const timed = `${outcomes.length} changes, ${(medianMs / 1000).toFixed(1)} s each at the median`;
  const title = `${survivors.length} that nothing noticed`;
  const text = [`seed ${seed}: ${timed}`, '', table(figures), '', `${title}:`, '', ...survivors];
  return { seed, rows: figures, medianMs, survivors, text: text.join('\n') };
}

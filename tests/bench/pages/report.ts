import { median } from '../turns.ts';
import { type Ratio, ratioOf } from './ratio.ts';
import { type Page, pages, type State, states, type Taken } from './taken.ts';

/** What is told as a ratio to the floor. */
const compared = ['firstPaint', 'contentVisible', 'cpu', 'heap'] as const;

export type Row = {
  page: Page;
  state: State;
  ratios: Record<(typeof compared)[number], Ratio>;
  /** Medians of ours alone. */
  scriptBytes: number;
  requests: number;
  elements: number;
  /** The largest of all rounds. */
  layoutShift: number;
  /** How many of the samples were taken while the machine was quiet, of how many. */
  quiet: number;
  samples: number;
};

/** A sample is quiet when the fixed work before it took at most a quarter more than the fastest. */
function isQuiet(sample: Taken, fastest: number): boolean {
  return sample.noise <= fastest * 1.25;
}

/** One row for each page and state. */
export function rowsOf(all: readonly Taken[]): Row[] {
  const fastest = Math.min(...all.map(({ noise }) => noise));
  return pages.flatMap((page) =>
    states.map((state) => {
      const here = all.filter((one) => one.page === page && one.state === state);
      const ours = here.filter(({ who }) => who === 'ours');
      const floor = here.filter(({ who }) => who === 'floor');
      const ratios = Object.fromEntries(
        compared.map((name) => [
          name,
          ratioOf(
            ours.map((one) => one[name]),
            floor.map((one) => one[name]),
          ),
        ]),
      ) as Row['ratios'];
      const middle = (name: 'scriptBytes' | 'requests' | 'elements') =>
        median(ours.map((one) => one[name]));
      return {
        page,
        state,
        ratios,
        scriptBytes: middle('scriptBytes'),
        requests: middle('requests'),
        elements: middle('elements'),
        layoutShift: Math.max(...ours.map(({ layoutShift }) => layoutShift)),
        quiet: here.filter((one) => isQuiet(one, fastest)).length,
        samples: here.length,
      };
    }),
  );
}

/** The table in Markdown: each ratio with its interval of 95 %. */
export function reportOf(rows: readonly Row[], all: readonly Taken[], rounds: number): string {
  const told = ({ value, from, to }: Ratio) =>
    `${value.toFixed(2)} (${from.toFixed(2)}–${to.toFixed(2)})`;
  const lines = rows.map(
    ({ page, state, ratios, scriptBytes, requests, elements, layoutShift, quiet, samples }) =>
      `| ${page}, ${state} | ${compared.map((name) => told(ratios[name])).join(' | ')} | ` +
      `${(scriptBytes / 1024).toFixed(1)} KiB | ${requests} | ${elements} | ` +
      `${layoutShift.toFixed(4)} | ${quiet} of ${samples} |`,
  );
  const noise = all.map((one) => one.noise);
  return [
    `${rounds} rounds in turns with an extension that says hello. Ratios of medians, and their interval of 95 %.`,
    `The fixed work before each sample took ${Math.min(...noise).toFixed(0)} to ${Math.max(...noise).toFixed(0)} ms.`,
    '',
    '| page, state | first paint | content visible | CPU | heap | script | requests | elements | layout shift | quiet |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

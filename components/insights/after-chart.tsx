import { scaleLinear } from 'd3-scale';
import { afters } from '../../utils/log/entry/entry.ts';
import { entryKinds } from '../../utils/log/entry/entry-kinds.ts';
import type { Insights } from '../../utils/log/reading/insights.ts';
import { listText } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/insights.ts';
import { words as log } from '../../utils/words/log.ts';
import styles from './chart.module.css';
import { Chart } from './chart.tsx';

const row = 34;
const left = 130;

/** What was said after each practice: lighter, the same, heavier; where nothing was, no bar. */
export function AfterChart({ after }: Pick<Insights, 'after'>) {
  const rows = entryKinds.flatMap((kind) => {
    const counts = after[kind];
    return counts ? [{ kind, counts, all: afters.reduce((sum, one) => sum + counts[one], 0) }] : [];
  });
  if (rows.length === 0) return null;
  const largest = Math.max(...rows.map(({ all }) => all));
  const total = (one: (typeof afters)[number]) =>
    rows.reduce((sum, { counts }) => sum + counts[one], 0);
  const said = afters
    .filter((one) => total(one) > 0)
    .map((one) => words.counted({ name: log.after[one], count: total(one) }));
  return (
    <Chart
      title={words.after.title}
      said={words.after.said({ counts: listText(said) })}
      height={rows.length * row}
      head={[words.after.practice, ...afters.map((one) => log.after[one])]}
      rows={rows.map(({ kind, counts }) => [log.kinds[kind], ...afters.map((one) => counts[one])])}
    >
      {(width) =>
        rows.map(({ kind, counts }, index) => {
          const x = scaleLinear([0, largest], [0, width - left]);
          const y = index * row + row / 2;
          let at = left;
          return (
            <g key={kind}>
              <text class={styles.name} x={0} y={y} dominant-baseline="middle">
                {log.kinds[kind]}
              </text>
              {afters.map((one) => {
                const from = at;
                at += x(counts[one]);
                return (
                  <rect
                    key={one}
                    class={styles[one]}
                    x={from}
                    y={y - 8}
                    width={Math.max(0, x(counts[one]) - 2)}
                    height={16}
                    rx={4}
                  />
                );
              })}
            </g>
          );
        })
      }
    </Chart>
  );
}

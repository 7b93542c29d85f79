import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { type After, afters } from '../../utils/log/entry/entry.ts';
import { entryKinds } from '../../utils/log/entry/entry-kinds.ts';
import type { Insights } from '../../utils/log/reading/insights.ts';
import { numberText } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/insights.ts';
import { words as log } from '../../utils/words/log.ts';
import styles from './chart.module.css';
import { Chart, nameWidth } from './chart.tsx';

const row = 34;
const bar = 18;

/** What was said after each practice: lighter, the same, heavier; where nothing was, no bar. */
export function AfterChart({ after, table }: Pick<Insights, 'after'> & { table: boolean }) {
  const id = useId();
  const rows = entryKinds.flatMap((kind) => {
    const counts = after[kind];
    return counts ? [{ kind, counts, all: afters.reduce((sum, one) => sum + counts[one], 0) }] : [];
  });
  if (rows.length === 0) return null;
  const largest = Math.max(...rows.map(({ all }) => all));
  const total = (one: After) => rows.reduce((sum, { counts }) => sum + counts[one], 0);
  const said = afters.filter((one) => total(one) > 0);
  return (
    <Chart
      title={words.after.title}
      said={
        <ul class={styles.legend}>
          {said.map((one, at) => (
            <li key={one}>
              <svg class={styles.swatch} width={bar} height={bar} aria-hidden="true">
                {at === 0 ? <Patterns id={id} /> : null}
                <Bar id={id} after={one} width={bar} />
              </svg>
              {words.counted({ name: log.after[one], count: total(one) })}
            </li>
          ))}
        </ul>
      }
      height={rows.length * row}
      table={table}
      head={[words.after.practice, ...afters.map((one) => log.after[one])]}
      rows={rows.map(({ kind, counts }) => [log.kinds[kind], ...afters.map((one) => counts[one])])}
    >
      {(width) => {
        const left = nameWidth(
          rows.map(({ kind }) => log.kinds[kind]),
          width,
        );
        const x = scaleLinear([0, largest], [0, width - left]);
        return rows.map(({ kind, counts }, index) => {
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
                const width = Math.max(0, x(counts[one]) - 3);
                return counts[one] > 0 ? (
                  <g key={one} transform={`translate(${from} ${y - bar / 2})`}>
                    <Bar id={id} after={one} width={width} />
                    {width > 24 ? (
                      <g class={styles.count}>
                        <rect x={4} y={2} width={20} height={14} rx={7} />
                        <text x={14} y={13} text-anchor="middle">
                          {numberText(counts[one])}
                        </text>
                      </g>
                    ) : null}
                  </g>
                ) : null;
              })}
            </g>
          );
        });
      }}
    </Chart>
  );
}

/** By colour, and by a pattern of its own. */
function Bar({ id, after, width }: { id: string; after: After; width: number }) {
  return (
    <>
      <rect class={styles[after]} width={width} height={bar} rx={4} />
      {after === 'lighter' ? null : (
        <rect fill={`url(#${id}-${after})`} width={width} height={bar} rx={4} />
      )}
    </>
  );
}

/** Slanted lines, and dots. */
function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-same`}
        width={6}
        height={6}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line class={styles.slant} x1={0} y1={0} x2={0} y2={6} />
      </pattern>
      <pattern id={`${id}-heavier`} width={6} height={6} patternUnits="userSpaceOnUse">
        <circle class={styles.speck} cx={3} cy={3} r={1.2} />
      </pattern>
    </defs>
  );
}

import { scaleSqrt, scaleTime } from 'd3-scale';
import { feelingFamily, isFeeling } from '../../utils/feelings/feelings.ts';
import type { Insights } from '../../utils/log/reading/insights.ts';
import { dateName, listText } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/insights.ts';
import { feelingName } from '../log/entry/entry-names.ts';
import styles from './chart.module.css';
import { Chart, nameWidth } from './chart.tsx';

type Props = {
  insights: Pick<Insights, 'feelings' | 'feelingDays'>;
  from: string;
  to: string;
  table: boolean;
};

const most = 7;
const row = 34;
const largestDot = 11;

/** Which feelings were named, and when: a row each, a dot where it was named. */
export function FeelingsChart({ insights, from, to, table }: Props) {
  const named = insights.feelings.slice(0, most);
  if (named.length === 0) return null;
  const height = named.length * row + 24;
  const firsts = named
    .slice(0, 3)
    .map(({ feeling, count }) => words.counted({ name: feelingName(feeling), count }));
  return (
    <Chart
      title={words.feelings.title}
      said={<p class={styles.said}>{words.feelings.said({ named: listText(firsts) })}</p>}
      height={height}
      table={table}
      head={[words.feelings.feeling, words.count]}
      rows={insights.feelings.map(({ feeling, count }) => [feelingName(feeling), count])}
    >
      {(width) => {
        const left = nameWidth(
          named.map(({ feeling }) => feelingName(feeling)),
          width,
        );
        return (
          <>
            {named.map(({ feeling }, index) => {
              const y = index * row + row / 2;
              return (
                <g key={feeling}>
                  <text class={styles.name} x={0} y={y} dominant-baseline="middle">
                    {feelingName(feeling)}
                  </text>
                  <line class={styles.line} x1={left} x2={width} y1={y} y2={y} />
                  {dotsOf(insights, feeling, { from, to, left, width }).map(({ x, r }) => (
                    <circle
                      key={x}
                      class={`${styles.dot} ${familyStyle(feeling)}`}
                      cx={x}
                      cy={y}
                      r={r}
                    />
                  ))}
                </g>
              );
            })}
            <text x={left} y={height - 4}>
              {dateName(from, to)}
            </text>
            <text x={width} y={height - 4} text-anchor="end">
              {dateName(to, to)}
            </text>
          </>
        );
      }}
    </Chart>
  );
}

/** A feeling has the hue of its family; what a newer version named has none. */
function familyStyle(feeling: string): string {
  return isFeeling(feeling) ? (styles[feelingFamily(feeling)] ?? '') : '';
}

type Place = { from: string; to: string; left: number; width: number };

/** Days that would lie over each other are one dot, larger by how often. */
function dotsOf(
  { feelingDays }: Props['insights'],
  feeling: string,
  { from, to, left, width }: Place,
) {
  const [start, end] = [Date.parse(from), Date.parse(to) + 86_400_000];
  const parts = Math.max(1, Math.floor((width - left) / (2 * largestDot)));
  const partOf = (day: string) => Math.floor(((Date.parse(day) - start) / (end - start)) * parts);
  const counts = new Map<number, number>();
  for (const { feeling: one, day, count } of feelingDays) {
    if (one !== feeling) continue;
    counts.set(partOf(day), (counts.get(partOf(day)) ?? 0) + count);
  }
  const x = scaleTime([start, end], [left, width]);
  // Four in one place are as large as a dot gets.
  const size = scaleSqrt([0, 4], [0, largestDot]).clamp(true);
  return [...counts].map(([part, count]) => ({
    x: x(start + ((part + 0.5) / parts) * (end - start)),
    r: size(count),
  }));
}

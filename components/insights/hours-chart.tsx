import { scaleBand, scaleLinear } from 'd3-scale';
import type { Insights } from '../../utils/log/reading/insights.ts';
import { hourName } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/insights.ts';
import styles from './chart.module.css';
import { Chart } from './chart.tsx';

const height = 120;
const foot = 24;

/** At which hours of the day something was kept. */
export function HoursChart({ hours, table }: Pick<Insights, 'hours'> & { table: boolean }) {
  const y = scaleLinear([0, Math.max(1, ...hours)], [0, height - foot]);
  const busiest = hours.indexOf(Math.max(...hours));
  return (
    <Chart
      title={words.hours.title}
      said={<p class={styles.said}>{words.hours.said({ hour: hourName(busiest) })}</p>}
      height={height}
      table={table}
      head={[words.hours.hour, words.count]}
      rows={hours.flatMap((count, hour) => (count > 0 ? [[hourName(hour), count]] : []))}
    >
      {(width) => {
        const x = scaleBand(
          hours.map((_, hour) => hour),
          [0, width],
        ).padding(0.25);
        return (
          <>
            {hours.map((count, hour) => (
              <rect
                key={hourName(hour)}
                class={styles.bar}
                x={x(hour)}
                y={height - foot - y(count)}
                width={x.bandwidth()}
                height={y(count)}
                rx={3}
              />
            ))}
            {[0, 6, 12, 18].map((hour) => (
              <text key={hour} x={x(hour)} y={height - 4}>
                {hourName(hour)}
              </text>
            ))}
          </>
        );
      }}
    </Chart>
  );
}

import { scaleLinear } from 'd3-scale';
import type { Insights } from '../../utils/log/reading/insights.ts';
import { elements as names } from '../../utils/practice/element.ts';
import { words } from '../../utils/words/insights.ts';
import { words as log } from '../../utils/words/log.ts';
import styles from './chart.module.css';
import { Chart, nameWidth } from './chart.tsx';

const row = 34;
/** Of fewer entries than this, how they are shared out says nothing. */
const enough = 12;

/**
 * The three elements beside each other. None of them is better. They stand there only where there is
 * something to see: of enough entries, more than half belong to one.
 */
export function ElementsChart({
  elements,
  table,
}: Pick<Insights, 'elements'> & { table: boolean }) {
  const all = names.reduce((sum, name) => sum + elements[name], 0);
  const main = names.find((name) => elements[name] > all / 2);
  if (all < enough || !main) return null;
  const largest = elements[main];
  return (
    <Chart
      title={words.elements.title}
      said={<p class={styles.said}>{words.elements.said({ name: log.elements[main] })}</p>}
      height={names.length * row}
      table={table}
      head={[words.elements.element, words.count]}
      rows={names.map((name) => [log.elements[name], elements[name]])}
    >
      {(width) => {
        const left = nameWidth(
          names.map((name) => log.elements[name]),
          width,
        );
        return names.map((name, index) => (
          <g key={name}>
            <text class={styles.name} x={0} y={index * row + row / 2} dominant-baseline="middle">
              {log.elements[name]}
            </text>
            <rect
              class={styles[name]}
              x={left}
              y={index * row + row / 2 - 8}
              width={scaleLinear([0, largest], [0, width - left])(elements[name])}
              height={16}
              rx={4}
            />
          </g>
        ));
      }}
    </Chart>
  );
}

import { scaleLinear } from 'd3-scale';
import type { Insights } from '../../utils/log/reading/insights.ts';
import { elements as names } from '../../utils/practice/element.ts';
import { listText } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/insights.ts';
import { words as log } from '../../utils/words/log.ts';
import styles from './chart.module.css';
import { Chart } from './chart.tsx';

const row = 34;
const left = 160;

/** The three elements beside each other. None of them is better. */
export function ElementsChart({ elements }: Pick<Insights, 'elements'>) {
  const largest = Math.max(1, ...Object.values(elements));
  const said = names
    .filter((name) => elements[name] > 0)
    .map((name) => words.counted({ name: log.elements[name], count: elements[name] }));
  return (
    <Chart
      title={words.elements.title}
      said={words.elements.said({ counts: listText(said) })}
      height={names.length * row}
      head={[words.elements.element, words.count]}
      rows={names.map((name) => [log.elements[name], elements[name]])}
    >
      {(width) =>
        names.map((name, index) => (
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
        ))
      }
    </Chart>
  );
}

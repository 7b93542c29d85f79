import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { numberText } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/insights.ts';
import styles from './chart.module.css';

type Props = {
  title: string;
  /** What the picture shows, in a sentence: the text alternative, and read by everyone. */
  said: string;
  /** In pixels, as everything in the picture. */
  height: number;
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** The picture, at the width there is: words in it keep their size. */
  children: (width: number) => ComponentChildren;
};

/** Before it was measured, and where nothing measures. */
const usual = 576;

/** A picture with its sentence, and the same as a table. */
export function Chart({ title, said, height, head, rows, children }: Props) {
  const id = useId();
  const picture = useRef<SVGSVGElement>(null);
  const [width, setWidth] = useState(usual);
  useEffect(() => {
    const watch = new ResizeObserver(([seen]) => {
      if (seen && seen.contentRect.width > 0) setWidth(Math.round(seen.contentRect.width));
    });
    if (picture.current) watch.observe(picture.current);
    return () => watch.disconnect();
  }, []);
  return (
    <section class={styles.chart} aria-labelledby={id}>
      <h2 id={id} class={styles.title}>
        {title}
      </h2>
      <p class={styles.said}>{said}</p>
      <svg ref={picture} class={styles.picture} height={height} role="img" aria-label={said}>
        {children(width)}
      </svg>
      <details class={styles.details}>
        <summary>{words.table}</summary>
        <table class={styles.table}>
          <caption class="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...values]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {values.map((value, index) => (
                  <td key={head[index + 1]}>
                    {typeof value === 'number' ? numberText(value) : value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { numberText } from '../../utils/words/date-time.ts';
import styles from './chart.module.css';

type Props = {
  title: string;
  /** What the picture shows, in words that everyone reads or hears: nobody else describes it. */
  said: ComponentChildren;
  /** In pixels, as everything in the picture. */
  height: number;
  /** The same as a table, where that is wished for. */
  table: boolean;
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** The picture, at the width there is: words in it keep their size. */
  children: (width: number) => ComponentChildren;
};

/** Before it was measured, and where nothing measures. */
const usual = 576;

/** How far names in front of a picture reach, in pixels: so far as the longest needs, or half of it. */
export function nameWidth(names: readonly string[], width: number): number {
  const longest = Math.max(...names.map((name) => name.length));
  return Math.min(width / 2, longest * 7 + 16);
}

/** A picture with what it says, and the same as a table. */
export function Chart({ title, said, height, table, head, rows, children }: Props) {
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
      {said}
      <svg ref={picture} class={styles.picture} height={height} aria-hidden="true">
        {children(width)}
      </svg>
      {table ? (
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
      ) : null}
    </section>
  );
}

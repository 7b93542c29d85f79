import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import styles from './step-title.module.css';

type Props = {
  /** Smaller where much else is to be seen. */
  look?: 'large' | 'small';
  children: ComponentChildren;
};

/**
 * The heading of one step; with a key of its own in each step it takes the focus there, so that a
 * screen reader hears it and no button is pressed by a key still held down.
 */
export function StepTitle({ look = 'large', children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1} class={styles[look]}>
      {children}
    </h1>
  );
}

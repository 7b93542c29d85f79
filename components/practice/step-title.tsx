import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useHeadingFocus } from '../frame/use-heading-focus.ts';
import styles from './step-title.module.css';

type Props = {
  id?: string;
  /** Smaller where much else is to be seen. */
  look?: 'large' | 'small';
  /** False where something else in the step takes the focus, such as a box to write in. */
  takesFocus?: boolean;
  /** The sentence under it: who hears the heading hears it, too. */
  body?: ComponentChildren;
  /** The id of what says it in its place. */
  describedBy?: string;
  children: ComponentChildren;
};

/**
 * The heading of one step; with a key of its own in each step it takes the focus there, so that a
 * screen reader hears it and no button is pressed by a key still held down.
 */
export function StepTitle({
  id,
  look = 'large',
  takesFocus = true,
  body,
  describedBy,
  children,
}: Props) {
  const heading = useHeadingFocus(takesFocus);
  const bodyId = useId();
  return (
    // It may say the name of someone dear: no browser is asked to translate that.
    <>
      <h1
        ref={heading}
        id={id}
        tabIndex={-1}
        class={styles[look]}
        translate={false}
        aria-describedby={body ? bodyId : describedBy}
      >
        {children}
      </h1>
      {body ? (
        <p id={bodyId} class={styles.body}>
          {body}
        </p>
      ) : null}
    </>
  );
}

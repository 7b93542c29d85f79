import { useId } from 'preact/hooks';
import { useHeadingFocus } from '../frame/use-heading-focus.ts';

type Props = {
  text: string;
  /** How it looks; without a look only those who listen know of it. */
  look?: string | undefined;
  /** False where something else takes the focus. */
  takesFocus?: boolean;
  /** Heard with it; to be seen elsewhere, in its turn. */
  body?: string | undefined;
};

/** A screen reader hears where it is; no button is pressed by a key still held down. */
export function PracticeTitle({ text, look = 'visually-hidden', takesFocus = true, body }: Props) {
  const heading = useHeadingFocus(takesFocus);
  const id = useId();
  return (
    <>
      <h1 ref={heading} tabIndex={-1} class={look} aria-describedby={body ? id : undefined}>
        {text}
      </h1>
      {body ? (
        <p id={id} hidden>
          {body}
        </p>
      ) : null}
    </>
  );
}

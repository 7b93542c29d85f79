import { useId } from 'preact/hooks';
import { useHeadingFocus } from '../frame/use-heading-focus.ts';

type Props = {
  text: string;
  /** 2 where the page has a heading above it. */
  level?: 1 | 2;
  /** How it looks; without a look only those who listen know of it. */
  look?: string | undefined;
  /** False where something else takes the focus. */
  takesFocus?: boolean;
  /** Heard with it; to be seen elsewhere, in its turn. */
  body?: string | undefined;
};

/** A screen reader hears where it is; no button is pressed by a key still held down. */
export function PracticeTitle(props: Props) {
  const { text, level = 1, look = 'visually-hidden', takesFocus = true, body } = props;
  const Tag = level === 1 ? 'h1' : 'h2';
  const heading = useHeadingFocus(takesFocus);
  const id = useId();
  return (
    <>
      <Tag ref={heading} tabIndex={-1} class={look} aria-describedby={body ? id : undefined}>
        {text}
      </Tag>
      {body ? (
        <p id={id} hidden>
          {body}
        </p>
      ) : null}
    </>
  );
}

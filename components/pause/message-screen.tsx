import type { ComponentChildren } from 'preact';
import { Mark } from '../controls/mark.tsx';
import { ownWords } from '../controls/own-words.ts';
import { useHeadingFocus } from '../frame/use-heading-focus.ts';
import { useScreen } from '../screen/use-screen.ts';
import styles from './message-screen.module.css';

type Props = {
  title: string;
  body?: string;
  /** What says it in its place: heard with the title. */
  describedBy?: string;
  /** Words of the person's own to rest on. */
  quote?: string;
  /** In the place of such words: something to look at. */
  picture?: ComponentChildren;
  /** False where the room is for what is to tap. */
  mark?: boolean;
  /** Something to tap before the choices. */
  between?: ComponentChildren;
  /** The way back, where a practice has it. */
  above?: ComponentChildren;
  /** What stays in view at the foot. */
  more?: ComponentChildren;
  children: ComponentChildren;
};

/** A still screen between two things: one sentence, one explanation, equal choices. */
export function MessageScreen(props: Props) {
  const {
    title,
    body,
    describedBy,
    quote,
    picture,
    mark = true,
    between,
    above,
    more,
    children,
  } = props;
  const heading = useHeadingFocus();
  useScreen(title);
  return (
    <main class={styles.moment}>
      {above ? <div class={styles.above}>{above}</div> : null}
      <div class={styles.middle}>
        {mark ? (
          <span class={styles.mark}>
            <Mark />
          </span>
        ) : null}
        <h1
          ref={heading}
          tabIndex={-1}
          class={styles.title}
          aria-describedby={body ? 'message-body' : describedBy}
        >
          {title}
        </h1>
        {picture}
        {quote ? (
          <blockquote class={styles.quote} {...ownWords(quote)}>
            {quote}
          </blockquote>
        ) : null}
        {body ? (
          <p id="message-body" class={styles.body} aria-live="polite">
            {body}
          </p>
        ) : null}
        {between}
      </div>
      <div class={styles.choices}>{children}</div>
      {more ? <div class={styles.more}>{more}</div> : null}
    </main>
  );
}

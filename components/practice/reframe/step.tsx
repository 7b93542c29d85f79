import type { ComponentChildren, RefObject } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { TextLanguage } from '../../../utils/language/content.ts';
import { GuardedBox } from '../../support/guarded-box.tsx';
import { StepTitle } from '../step-title.tsx';
import styles from './reframe.module.css';

type Props = {
  title: string;
  /** Where it is not in the language of the page. */
  titleLanguage?: TextLanguage;
  /** Smaller where much else is to be seen. */
  look?: 'large' | 'small';
  label: string;
  /** A quiet line under the box. */
  hint: ComponentChildren;
  /** Under that line. */
  below?: ComponentChildren;
  rows: number;
  value: string;
  onText: (text: string) => void;
  boxRef?: RefObject<HTMLTextAreaElement | null>;
  /** Between the question and its box. */
  above?: ComponentChildren;
  /** The id of a sentence that the box answers. */
  answers?: string;
  /** Whose bubble the box is: the harsh voice's, or of who answers a friend. Else a page to oneself. */
  bubble?: 'voice' | 'answer';
  /** At the end of the quiet line; Tab reaches it after the box. */
  beside?: ComponentChildren;
};

/** A title longer than this has more lines than there is room for in large letters. */
const longTitle = 52;

/** One step: a question, its box, a quiet line. It begins in the box, behind what is there. */
export function ReframeStepFrame(props: Props) {
  const {
    title,
    titleLanguage = {},
    look = 'large',
    label,
    hint,
    below,
    above,
    answers = '',
    bubble,
    beside,
    boxRef,
    ...box
  } = props;
  const titleId = useId();
  const hintId = useId();
  const own = useRef<HTMLTextAreaElement>(null);
  const ref = boxRef ?? own;
  // At once: whoever types on after pressing Next loses no letter, and Space presses no button.
  useLayoutEffect(() => {
    // A name that was being typed when the surface closed goes on being typed.
    if (document.activeElement instanceof HTMLInputElement) return;
    const end = ref.current?.value.length ?? 0;
    ref.current?.focus();
    ref.current?.setSelectionRange(end, end);
  }, [ref]);
  return (
    <div class={styles.step}>
      <StepTitle id={titleId} look={title.length > longTitle ? 'small' : look} takesFocus={false}>
        <span {...titleLanguage}>{title}</span>
      </StepTitle>
      {above}
      <div class={bubble ? styles[bubble] : styles.write}>
        <GuardedBox
          {...box}
          label={label}
          labelHidden
          describedBy={`${titleId} ${answers} ${hintId}`}
          boxRef={ref}
        />
      </div>
      <div data-aside class={styles.under}>
        <p id={hintId} class={styles.hint} aria-live="polite">
          {hint}
        </p>
        {below}
        {beside}
      </div>
    </div>
  );
}

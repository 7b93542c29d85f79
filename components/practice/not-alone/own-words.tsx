import { useEffect, useId, useRef } from 'preact/hooks';
import { dayName } from '../../../utils/words/date-time.ts';
import { words } from '../../../utils/words/practice/not-alone.ts';
import { Button } from '../../controls/button.tsx';
import { ScrolledText } from '../scrolled-text.tsx';
import styles from './own-words.module.css';
import type { OwnWordsState as Own } from './use-own-words.ts';

type Props = { own: Own; today: string };

/** Kind words of an earlier day, with a way to send them off until tomorrow. */
export function OwnWords({ own, today }: Props) {
  const id = useId();
  if (own.sentAway) return <Away />;
  if (own.words === null) return null;
  return (
    <figure class={styles.own} aria-labelledby={id}>
      <ScrolledText as="blockquote" class={styles.words} text={own.words.text} />
      <figcaption class={styles.foot}>
        <span id={id}>{words.ownWords({ day: dayName(own.words.day, today) })}</span>
        <Button look="quiet" onClick={own.notToday}>
          {words.notToday}
        </Button>
      </figcaption>
    </figure>
  );
}

/** It takes the focus of the button that is gone with the words. */
function Away() {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <p ref={line} tabIndex={-1} class={styles.away}>
      {words.restsToday}
    </p>
  );
}

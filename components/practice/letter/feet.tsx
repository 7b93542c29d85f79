import { useState } from 'preact/hooks';
import type { PracticeChoices } from '../../../utils/practice/choices.ts';
import { words } from '../../../utils/words/practice/letter.ts';
import { useHeadingFocus } from '../../frame/use-heading-focus.ts';
import { AnchoredMoment } from '../moment/anchored-moment.tsx';
import styles from './letter.module.css';

/** About as long as it takes to come back into the room, in seconds. */
const seconds = 60;

/** Grounding after a letter: the floor, or the anchor chosen; never the breath, which is not neutral for all. */
export function Feet({ choices }: { choices: PracticeChoices }) {
  const heading = useHeadingFocus();
  const [over, setOver] = useState(false);
  const anchor = choices.anchor === 'breath' ? 'feet' : choices.anchor;
  return (
    <div class={styles.feet}>
      <h1 ref={heading} tabIndex={-1} class={styles.title}>
        {words.feet.title}
      </h1>
      <p class={styles.body}>{words.feet.body}</p>
      {over ? null : (
        <AnchoredMoment
          choices={{ ...choices, anchor, tone: false }}
          seconds={seconds}
          onEnd={() => setOver(true)}
        />
      )}
    </div>
  );
}

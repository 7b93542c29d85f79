import { useState } from 'preact/hooks';
import type { PracticeChoices } from '../../../utils/practice/choices.ts';
import { dateName } from '../../../utils/words/date-time.ts';
import { words } from '../../../utils/words/practice/letter.ts';
import { Envelope } from '../../returning-letter/envelope.tsx';
import { AnchoredMoment } from '../moment/anchored-moment.tsx';
import { StepTitle } from '../step-title.tsx';
import styles from './letter.module.css';

/** About as long as it takes to come back into the room, in seconds. */
const seconds = 60;

type Props = {
  choices: PracticeChoices;
  /** When the letter that was kept comes back: a day, 'hard' or 'log'; empty without a letter. */
  returnsOn: string;
  /** The local day, YYYY-MM-DD. */
  today: string;
};

/** Grounding after a letter: the floor, or the anchor chosen; never the breath, which is not neutral for all. */
export function Feet({ choices, returnsOn, today }: Props) {
  const [over, setOver] = useState(false);
  const anchor = choices.anchor === 'breath' ? 'feet' : choices.anchor;
  const said = returnText(returnsOn, today);
  return (
    <div class={styles.feet}>
      {said === null ? null : (
        <span class={styles.envelope}>
          <Envelope />
        </span>
      )}
      <StepTitle
        body={
          <>
            {said === null ? null : <span class={styles.comesBack}>{said}</span>} {words.feet.body}
          </>
        }
      >
        {words.feet.title}
      </StepTitle>
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

/** What became of the letter, with the day it comes back; null where none was kept. */
function returnText(returnsOn: string, today: string): string | null {
  if (returnsOn === '') return null;
  if (returnsOn === 'hard') return words.after.hard;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(returnsOn)) return words.after.log;
  return words.after.on({ date: dateName(returnsOn, today) });
}

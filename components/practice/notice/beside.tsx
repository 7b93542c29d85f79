import type { Feeling } from '../../../utils/feelings/feelings.ts';
import type { PracticeChoices } from '../../../utils/practice/choices.ts';
import { AnchoredMoment } from '../moment/anchored-moment.tsx';
import { StepTitle } from '../step-title.tsx';
import styles from './beside.module.css';
import { named } from './named.ts';

type Props = {
  feelings: readonly Feeling[];
  /** What is offered once the feeling is named. */
  offer: string;
  choices: PracticeChoices;
  /** About how long. */
  seconds: number;
  onEnd: () => void;
};

/** The feeling, by its name, and a moment beside it. */
export function Beside({ feelings, offer, choices, seconds, onEnd }: Props) {
  return (
    <div class={styles.beside}>
      <StepTitle look="small">{named(feelings)}</StepTitle>
      <p class={styles.offer}>{offer}</p>
      <div class={styles.moment}>
        <AnchoredMoment choices={choices} seconds={seconds} onEnd={onEnd} />
      </div>
    </div>
  );
}

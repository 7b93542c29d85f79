import { useId } from 'preact/hooks';
import type { PracticeChoices } from '../../../utils/practice/choices.ts';
import { AnchoredMoment } from '../moment/anchored-moment.tsx';
import { StepTitle } from '../step-title.tsx';
import { feelingsText } from './feelings-text.ts';
import styles from './neutral-place.module.css';

type Props = {
  feelings: readonly string[];
  /** What is offered once the feeling is named. */
  offer: string;
  choices: PracticeChoices;
  /** About how long. */
  seconds: number;
  onEnd: () => void;
};

/** The feeling, by its name, and a moment beside it. */
export function NeutralPlace({ feelings, offer, choices, seconds, onEnd }: Props) {
  const id = useId();
  return (
    <div class={styles.beside}>
      <StepTitle look="small" describedBy={id}>
        {feelingsText(feelings)}
      </StepTitle>
      <p id={id} class={styles.offer}>
        {offer}
      </p>
      <div class={styles.moment}>
        <AnchoredMoment choices={choices} seconds={seconds} onEnd={onEnd} />
      </div>
    </div>
  );
}

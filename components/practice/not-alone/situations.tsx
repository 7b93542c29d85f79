import { type Situation, situations } from '../../../utils/cards/deck.ts';
import { words } from '../../../utils/words/practice/not-alone.ts';
import { StepTitle } from '../step-title.tsx';
import styles from './situations.module.css';

type Props = { onChoose: (situation: Situation) => void };

/** Moments of a working day; one tap, and it is placed among everyone's. */
export function Situations({ onChoose }: Props) {
  return (
    <>
      <StepTitle>{words.title}</StepTitle>
      <ul class={styles.situations}>
        {situations.map((situation) => (
          <li key={situation}>
            <button type="button" class={styles.situation} onClick={() => onChoose(situation)}>
              {words.situations[situation]}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

import { useMemo } from 'preact/hooks';
import type { PracticeChoices } from '../../../utils/practice/choices.ts';
import { planOf } from '../../../utils/practice/moment-plan.ts';
import { words as around } from '../../../utils/words/pause.ts';
import { words } from '../../../utils/words/practice/hand-on-heart.ts';
import { Button } from '../../controls/button.tsx';
import { useEscape } from '../frame/use-escape.ts';
import { PracticeTitle } from '../practice-title.tsx';
import { Exercise } from './exercise.tsx';
import styles from './hand-on-heart.module.css';

type Props = {
  /** What is left out, as `obeyed` leaves it. */
  choices: Pick<PracticeChoices, 'touch' | 'anchor' | 'noBreath'>;
  onFinished: () => void;
  onStop: () => void;
};

/** Twenty seconds to try; Stop and Esc end them at once. */
export function HandOnHeart({ choices, onFinished, onStop }: Props) {
  const { touch, anchor, noBreath } = choices;
  const plan = useMemo(
    () => planOf({ anchor, noBreath, pattern: 'even-slow' }),
    [anchor, noBreath],
  );
  useEscape(onStop);
  return (
    <section class={styles.alone}>
      <PracticeTitle
        level={2}
        text={touch === 'none' ? words.nameWithoutTouch : words.name}
        body={plan.kind === 'breath' ? words.hints.breath[2] : undefined}
      />
      <Exercise plan={plan} seconds={20} touch={touch} tone={false} onEnd={onFinished} />
      <Button data-always onClick={onStop}>
        {around.stop}
      </Button>
    </section>
  );
}

import { useEffect } from 'preact/hooks';
import { type BreathPattern, evenSlow } from '../../../utils/practice/breath.ts';
import { words } from '../../../utils/words/practice.ts';
import { Button } from '../../controls/button.tsx';
import { useReducedMotion } from '../../motion/reduced-motion.ts';
import { BreathingGuide } from './breathing-guide.tsx';
import styles from './hand-on-heart.module.css';
import { useBreathClock } from './use-breath-clock.ts';

type Props = {
  seconds?: number;
  pattern?: BreathPattern;
  onFinished: () => void;
  onStop: () => void;
};

/** The exercise itself. It runs from the moment it is shown; Stop and Esc end it at once. */
export function HandOnHeart({ seconds = 20, pattern = evenSlow, onFinished, onStop }: Props) {
  const { moment, elapsedMs } = useBreathClock(pattern, seconds, onFinished);
  const reduced = useReducedMotion();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Otherwise Chromium closes the popup before the stop is shown.
      event.preventDefault();
      onStop();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onStop]);
  const cue = words.handOnHeart[moment.phase];
  return (
    <section class={styles.exercise} aria-label={words.handOnHeart.name}>
      <p class={styles.intro}>{words.handOnHeart.intro}</p>
      <BreathingGuide pattern={pattern} elapsedMs={elapsedMs} reduced={reduced} />
      {/* The region stays, its words change: a replaced region would not be read out. */}
      <p class={styles.cue} aria-live="polite">
        <span key={moment.count} class={styles.words}>
          {cue}
        </span>
      </p>
      <p class={styles.hint}>{words.handOnHeart.pace}</p>
      <Button onClick={onStop}>{words.handOnHeart.stop}</Button>
    </section>
  );
}

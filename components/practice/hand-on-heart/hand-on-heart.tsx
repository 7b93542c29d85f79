import { useEffect, useMemo } from 'preact/hooks';
import { planOf } from '../../../utils/practice/moment-plan.ts';
import { words as around } from '../../../utils/words/around.ts';
import { words } from '../../../utils/words/hand-on-heart.ts';
import { Button } from '../../controls/button.tsx';
import { Exercise } from './exercise.tsx';
import styles from './hand-on-heart.module.css';

type Props = { onFinished: () => void; onStop: () => void };

/** Twenty seconds as they are before anything is chosen; Stop and Esc end them at once. */
export function HandOnHeart({ onFinished, onStop }: Props) {
  const plan = useMemo(
    () => planOf({ anchor: 'breath', noBreath: false, pattern: 'even-slow' }),
    [],
  );
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
  return (
    <section class={styles.alone} aria-label={words.name}>
      <Exercise plan={plan} seconds={20} touch="heart" tone={false} onEnd={onFinished} />
      <Button onClick={onStop}>{around.stop}</Button>
    </section>
  );
}

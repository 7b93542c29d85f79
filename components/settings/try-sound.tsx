import { useState } from 'preact/hooks';
import { words } from '../../utils/words/settings.ts';
import { Button } from '../controls/button.tsx';
import { loadPart } from '../errors/load-part.ts';
import styles from './try-sound.module.css';

/** Plays the soft sound of a nudge, here and now. */
export function TrySound() {
  const [said, setSaid] = useState('');
  const play = async () => {
    setSaid('');
    const { chime } = await loadPart('chime', () => import('../../utils/browser/chime.ts'));
    await chime();
    setSaid(words.tryIt.played);
  };
  return (
    <>
      <Button
        aria-label={words.tryIt.sound}
        onClick={() => void play().catch(() => setSaid(words.tryIt.noSound))}
      >
        {words.tryIt.title}
      </Button>
      <p class={styles.said} role="status">
        {said}
      </p>
    </>
  );
}

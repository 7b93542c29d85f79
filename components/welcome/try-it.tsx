import { useCallback, useId, useState } from 'preact/hooks';
import { obeyed } from '../../utils/practice/choices.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { defaultSettings } from '../../utils/settings/settings-table.ts';
import { words } from '../../utils/words/welcome.ts';
import { Button } from '../controls/button.tsx';
import { Mark } from '../controls/mark.tsx';
import { useHeadingFocus } from '../frame/use-heading-focus.ts';
import { HandOnHeart } from '../practice/hand-on-heart/hand-on-heart.tsx';
import { useScreen } from '../screen/use-screen.ts';
import styles from './try-it.module.css';

type Trying = 'before' | 'running' | 'finished' | 'stopped';

/** Twenty seconds to see what this is about. Nothing of it is logged. */
export function TryIt({ settings }: { settings: Settings | null }) {
  const choices = obeyed(settings ?? defaultSettings());
  const [trying, setTrying] = useState<Trying>('before');
  const finish = useCallback(() => setTrying('finished'), []);
  const stop = useCallback(() => setTrying('stopped'), []);
  useScreen(trying);
  // Back from trying it: what came of it is heard with the heading.
  const heading = useHeadingFocus(trying === 'finished' || trying === 'stopped', [trying]);
  const id = useId();
  if (trying === 'running') {
    return (
      <section class={styles.card}>
        <HandOnHeart choices={choices} onFinished={finish} onStop={stop} />
      </section>
    );
  }
  const body = {
    before: choices.touch === 'none' ? words.tryIt.bodyWithoutTouch : words.tryIt.body,
    finished: words.tryIt.after,
    stopped: words.tryIt.stopped,
  };
  return (
    <section class={styles.card}>
      <span class={styles.mark}>
        <Mark />
      </span>
      <h2 ref={heading} tabIndex={-1} aria-describedby={id}>
        {words.tryIt.title}
      </h2>
      <p id={id} class={styles.body}>
        {body[trying]}
      </p>
      <Button look={trying === 'before' ? 'primary' : 'soft'} onClick={() => setTrying('running')}>
        {trying === 'before' ? words.tryIt.begin : words.tryIt.again}
      </Button>
    </section>
  );
}

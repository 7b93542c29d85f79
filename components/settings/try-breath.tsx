import { useCallback, useState } from 'preact/hooks';
import { obeyed } from '../../utils/practice/choices.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { words } from '../../utils/words/settings.ts';
import { Button } from '../controls/button.tsx';
import { lazyPart } from '../frame/lazy-part.tsx';
import { useEscape } from '../practice/frame/use-escape.ts';
import styles from './try-breath.module.css';

const LazyMoment = lazyPart('moment', () =>
  import('../practice/moment/anchored-moment.tsx').then(({ AnchoredMoment }) => AnchoredMoment),
);

/** One breath, about. */
const seconds = 10;

/** A breath as it is set now: the cues, the hand, the tone. */
export function TryBreath({ settings }: { settings: Settings }) {
  const [isTrying, setIsTrying] = useState(false);
  const end = useCallback(() => setIsTrying(false), []);
  return (
    <div class={styles.breath}>
      <Button onClick={() => setIsTrying(!isTrying)}>
        {isTrying ? words.tryIt.stop : words.tryIt.breath}
      </Button>
      {isTrying ? (
        <div class={styles.moment}>
          <LazyMoment choices={obeyed(settings)} seconds={seconds} onEnd={end} />
          <Escape onEscape={end} />
        </div>
      ) : null}
    </div>
  );
}

/** Esc stops it, as it stops a practice. */
function Escape({ onEscape }: { onEscape: () => void }) {
  useEscape(onEscape);
  return null;
}

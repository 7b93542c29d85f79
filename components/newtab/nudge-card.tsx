import { useEffect, useState } from 'preact/hooks';
import { words } from '../../utils/words/newtab.ts';
import { Button } from '../controls/button.tsx';
import { loadPart } from '../errors/load-part.ts';
import { untilRest } from '../frame/rest.ts';
import styles from './nudge-card.module.css';

type Talk = typeof import('./nudge-card-state.ts');

/**
 * Lets the worker look whether its alarms are right, as a new tab is a good moment for it, and when
 * the clock was set back; and shows the dot of an open nudge here where the icon is out of sight.
 */
export function NudgeCard() {
  const [talk, setTalk] = useState<Talk | null>(null);
  useEffect(() => {
    const look = async () => {
      const loaded = await loadPart('nudge-card', () => import('./nudge-card-state.ts'));
      loaded.watchClock();
      if (await loaded.isNudgeShown()) setTalk(loaded);
    };
    // When the page is at rest; without an answer the card is a card all the same.
    const later = setTimeout(() => void look().catch(() => null), untilRest());
    return () => clearTimeout(later);
  }, []);
  if (!talk) return null;
  return (
    <p class={styles.invitation}>
      {words.invited}
      <Button look="quiet" onClick={talk.beginNudge}>
        {words.begin}
      </Button>
    </p>
  );
}

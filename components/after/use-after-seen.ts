import { useEffect, useState } from 'preact/hooks';
import { type AfterSeen, lookAtAfterWords } from '../../utils/log/after-words/after-words.ts';
import { onLockSession } from '../../utils/log/lock/lock-session.ts';
import { onHidden } from '../../utils/stores/hidden-words.ts';

/**
 * What may be seen of one's own words; looked at anew when the log is locked or unlocked, and when
 * somebody leaves in a hurry. A log that does not answer is told by its own page.
 * @returns null until it is known
 */
export function useAfterSeen(): AfterSeen | null {
  const [seen, setSeen] = useState<AfterSeen | null>(null);
  useEffect(() => {
    let turn = 0;
    const look = () => {
      const mine = ++turn;
      const show = (next: AfterSeen) => {
        if (mine === turn) setSeen(next);
      };
      lookAtAfterWords(Date.now()).then(show, () => show({ at: 'locked' }));
    };
    look();
    const stops = [onLockSession(look), onHidden(() => setSeen({ at: 'hidden' }))];
    return () => {
      turn = -1;
      for (const stop of stops) stop();
    };
  }, []);
  return seen;
}

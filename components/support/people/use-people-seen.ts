import { useEffect, useState } from 'preact/hooks';
import { onLockSession } from '../../../utils/log/lock/lock-session.ts';
import { lookAtPeople, type PeopleSeen } from '../../../utils/log/people/look-at-people.ts';

/**
 * What may be seen of one's own people; looked at anew when the log is locked or unlocked, in
 * whatever page. A log that does not answer is told by its own page: nobody stands here then.
 * @returns null until it is known
 */
export function usePeopleSeen(): PeopleSeen | null {
  const [seen, setSeen] = useState<PeopleSeen | null>(null);
  useEffect(() => {
    let turn = 0;
    const look = () => {
      const mine = ++turn;
      const show = (next: PeopleSeen) => {
        if (mine === turn) setSeen(next);
      };
      lookAtPeople(Date.now()).then(show, () => show({ at: 'none' }));
    };
    look();
    const stop = onLockSession(look);
    return () => {
      turn = -1;
      stop();
    };
  }, []);
  return seen;
}

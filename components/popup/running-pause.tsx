import { useCallback, useEffect } from 'preact/hooks';
import { ask } from '../../utils/browser/client.ts';
import { markPractice } from '../../utils/browser/session.ts';
import { words } from '../../utils/words/practice.ts';
import { HandOnHeart } from '../practice/hand-on-heart/hand-on-heart.tsx';

const seconds = 20;

type Props = {
  nudgeId: string | undefined;
  onFinished: (entryId: string | null) => void;
  onStop: () => void;
};

/** The log is wanted only at the end of a pause: it loads while the pause runs. */
const log = () => import('../../utils/log/entries.ts');

/** Hand on heart, with what the schedule and the log hear of it. */
export function RunningPause({ nudgeId, onFinished, onStop }: Props) {
  useEffect(() => {
    // The pause runs whether or not the worker hears of it.
    const unheard = () => null;
    void markPractice().catch(unheard);
    void log();
    ask('pauseBegan', { practice: 'hand-on-heart', ...(nudgeId ? { nudgeId } : {}) }).catch(
      unheard,
    );
    return () => void markPractice(null).catch(unheard);
  }, [nudgeId]);
  const ended = useCallback((finished: boolean) => {
    ask('pauseEnded', { practice: 'hand-on-heart', finished }).catch(() => {
      // As above: what was kept in the log does not depend on it.
    });
  }, []);
  const finish = useCallback(async () => {
    ended(true);
    // Without an entry the pause was still a pause: the next screen says that it is not kept.
    const entry = await log()
      .then(({ keepEntry }) =>
        keepEntry({
          kind: 'hand-on-heart',
          element: 'kindness',
          source: nudgeId ? 'nudge' : 'popup',
          payload: { seconds, pattern: 'even-slow', touch: 'heart', finished: true },
        }),
      )
      .catch(() => null);
    onFinished(entry?.id ?? null);
  }, [nudgeId, ended, onFinished]);
  const stop = useCallback(() => {
    ended(false);
    onStop();
  }, [ended, onStop]);
  return (
    <main>
      <h1 class="visually-hidden">{words.handOnHeart.name}</h1>
      <HandOnHeart onFinished={finish} onStop={stop} />
    </main>
  );
}

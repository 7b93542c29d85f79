import { useEffect, useReducer } from 'preact/hooks';
import { nextSession } from '../../utils/practice/pause.ts';
import { PauseScreens } from '../pause/pause-screens.tsx';
import { RunningPractice } from '../pause/running-practice.tsx';
import styles from './page-pause.module.css';

/** Hand on heart writes nothing. */
const noWords = () => undefined;

/** Hand on heart on the page itself: Stop, Heavier, Support and Esc as in the popup, and its end. */
export function PagePause({ onEnd }: { onEnd: () => void }) {
  const [session, dispatch] = useReducer(nextSession, {
    at: 'running',
    practice: 'hand-on-heart',
  });
  const isOver = session.at === 'home';
  useEffect(() => {
    if (isOver) onEnd();
  }, [isOver, onEnd]);
  if (session.at === 'home') return null;
  if (session.at !== 'running') {
    return (
      <div class={styles.pause}>
        <PauseScreens session={session} onEvent={dispatch} onClose={onEnd} />
      </div>
    );
  }
  const { at: _, ...run } = session;
  return (
    <div class={styles.pause}>
      <RunningPractice key={run.practice} run={run} onEvent={dispatch} onWords={noWords} />
    </div>
  );
}

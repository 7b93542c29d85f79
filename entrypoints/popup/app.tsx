import { useCallback, useEffect, useReducer, useState } from 'preact/hooks';
import { useLoaded } from '../../components/frame/use-loaded.ts';
import { Home } from '../../components/popup/home.tsx';
import { useNoTouch } from '../../components/popup/use-no-touch.ts';
import { useNudges } from '../../components/popup/use-nudges.ts';
import { openPage } from '../../utils/browser/pages.ts';
import { nextSession, type Session } from '../../utils/practice/pause.ts';
import type { PracticeName } from '../../utils/practice/practices.ts';
import { onHandover, takeHandover } from '../../utils/stores/session-store.ts';
import { rememberPlace, rememberWords, wordsWaiting } from './popup-place.ts';

const running = () => import('../../components/pause/running-practice.tsx');
type RunningProps = Parameters<Awaited<ReturnType<typeof running>>['RunningPractice']>[0];
const around = () => import('../../components/pause/pause-screens.tsx');
type AroundProps = Parameters<Awaited<ReturnType<typeof around>>['PauseScreens']>[0];

function LoadedPractice(props: RunningProps) {
  const loaded = useLoaded(running);
  return loaded && <loaded.RunningPractice {...props} />;
}

function LoadedAround(props: AroundProps) {
  const loaded = useLoaded(around);
  return loaded && <loaded.PauseScreens {...props} />;
}

/** One switch over one state; everything else is asked of the rooms below. */
export function App({ start }: { start: Session }) {
  const [session, dispatch] = useReducer(nextSession, start);
  const [waiting, setWaiting] = useState(wordsWaiting);
  const nudges = useNudges();
  const noTouch = useNoTouch();
  const begin = (practice: PracticeName) => dispatch({ type: 'begin', practice });
  const heardWords = useCallback((practice: PracticeName, are: boolean) => {
    rememberWords(practice, are);
    setWaiting(wordsWaiting());
  }, []);

  useEffect(() => rememberPlace(session), [session]);
  // A nudge answered while the popup is open leads there as well.
  useEffect(
    () =>
      onHandover(async () => {
        const handed = await takeHandover();
        if (handed && handed.step !== 'home') {
          const { step, nudgeId } = handed;
          dispatch({ type: 'begin', practice: step, ...(nudgeId ? { nudgeId } : {}) });
        }
      }),
    [],
  );

  switch (session.at) {
    case 'home':
      return (
        <Home
          {...nudges}
          waiting={waiting}
          noTouch={noTouch}
          onBegin={begin}
          onOpen={openPage}
          onSupport={() => dispatch({ type: 'support' })}
        />
      );
    case 'running': {
      const { at: _, ...run } = session;
      return (
        <LoadedPractice key={run.practice} run={run} onEvent={dispatch} onWords={heardWords} />
      );
    }
    default:
      return (
        <LoadedAround session={session} onEvent={dispatch} onOpenLog={() => openPage('log')} />
      );
  }
}

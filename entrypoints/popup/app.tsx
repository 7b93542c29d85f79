import { useCallback, useEffect, useReducer, useState } from 'preact/hooks';
import { lazyPart } from '../../components/frame/lazy-part.tsx';
import { Home } from '../../components/popup/home.tsx';
import { useNoTouch } from '../../components/popup/use-no-touch.ts';
import { useNudges } from '../../components/popup/use-nudges.ts';
import { usePauseLength } from '../../components/popup/use-pause-length.ts';
import { usePracticesOff } from '../../components/popup/use-practices-off.ts';
import { openPage } from '../../utils/browser/open-page.ts';
import { nextSession, type Session } from '../../utils/practice/pause.ts';
import type { PracticeName } from '../../utils/practice/practices.ts';
import { onHandover, takeHandover } from '../../utils/stores/session-store.ts';
import { closePopup } from './close-popup.ts';
import { rememberPlace, rememberWords, wordsWaiting } from './popup-place.ts';

const Running = lazyPart(
  'pause',
  () => import('../../components/pause/running-practice.tsx').then((part) => part.RunningPractice),
  { isPage: true },
);
const SwitchedOff = lazyPart('switched-off', () =>
  import('../../components/pause/switched-off.tsx').then((part) => part.SwitchedOff),
);
const Around = lazyPart(
  'pause-screens',
  () => import('../../components/pause/pause-screens.tsx').then((part) => part.PauseScreens),
  { isPage: true },
);

/** One switch over one state; everything else is asked of the rooms below. */
export function App({ start }: { start: Session }) {
  const [session, dispatch] = useReducer(nextSession, start);
  const [waiting, setWaiting] = useState(wordsWaiting);
  const nudges = useNudges();
  const noTouch = useNoTouch();
  const length = usePauseLength();
  const off = usePracticesOff();
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
          off={off}
          noTouch={noTouch}
          length={length}
          onBegin={begin}
          onWays={() => dispatch({ type: 'begin', practice: 'hand-on-heart', ways: true })}
          onOpen={openPage}
          onSupport={() => dispatch({ type: 'support' })}
        />
      );
    case 'running': {
      const { at: _, ...run } = session;
      // Words that wait there are the person's own: they can be kept, or let go.
      if (off.includes(run.practice) && !waiting.includes(run.practice)) {
        return <SwitchedOff onBack={() => dispatch({ type: 'home' })} />;
      }
      return <Running key={run.practice} run={run} onEvent={dispatch} onWords={heardWords} />;
    }
    default:
      return (
        <Around
          session={session}
          onEvent={dispatch}
          onClose={() => closePopup(() => dispatch({ type: 'home' }))}
        />
      );
  }
}

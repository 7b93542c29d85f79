import { useCallback, useEffect, useReducer } from 'preact/hooks';
import { Button } from '../../components/controls/button.tsx';
import { useLoaded } from '../../components/frame/use-loaded.ts';
import { Home } from '../../components/popup/home.tsx';
import { Moment } from '../../components/popup/moment.tsx';
import { Paused } from '../../components/popup/paused.tsx';
import { RunningPause } from '../../components/popup/running-pause.tsx';
import { useNudges } from '../../components/popup/use-nudges.ts';
import { openPage } from '../../utils/browser/pages.ts';
import { onHandover, takeHandover } from '../../utils/browser/session.ts';
import type { PracticeName } from '../../utils/practice/practices.ts';
import { nextSession, type Session } from '../../utils/practice/session.ts';
import { words } from '../../utils/words/practice.ts';
import { rememberPlace, rememberWords, wordsWait } from './place.ts';

const reframeHere = () => import('../../components/popup/reframe-here.tsx');
type ReframeProps = Parameters<Awaited<ReturnType<typeof reframeHere>>['ReframeHere']>[0];

function LoadedReframe(props: ReframeProps) {
  const loaded = useLoaded(reframeHere);
  return loaded && <loaded.ReframeHere {...props} />;
}

/** One switch over one state; everything else is asked of the rooms below. */
export function App({ start }: { start: Session }) {
  const [session, dispatch] = useReducer(nextSession, start);
  const nudges = useNudges();
  const home = useCallback(() => dispatch({ type: 'home' }), []);
  const stop = useCallback(() => dispatch({ type: 'stop' }), []);
  const finished = useCallback(
    (entryId: string | null) => dispatch({ type: 'finished', entryId }),
    [],
  );
  const begin = (practice: PracticeName) => dispatch({ type: 'begin', practice });

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
      return <Home {...nudges} reframeWaiting={wordsWait()} onBegin={begin} onOpen={openPage} />;
    case 'running':
      return session.practice === 'reframe' ? (
        <LoadedReframe
          source={session.nudgeId ? 'nudge' : 'popup'}
          onWords={rememberWords}
          onKept={(kinder) => dispatch({ type: 'kept', kinder })}
          onLeave={home}
        />
      ) : (
        <RunningPause nudgeId={session.nudgeId} onFinished={finished} onStop={stop} />
      );
    case 'stopped':
      return (
        <Moment title={words.stopped.title} body={words.stopped.body}>
          <Button onClick={home}>{words.stopped.done}</Button>
        </Moment>
      );
    case 'paused':
      return <Paused entryId={session.entryId} onLeave={home} onReframe={() => begin('reframe')} />;
    case 'kept':
      return (
        <Moment title={words.kept.title} body={words.kept.body} quote={session.kinder}>
          <Button onClick={() => openPage('log')}>{words.kept.log}</Button>
          <Button onClick={home}>{words.kept.done}</Button>
        </Moment>
      );
  }
}

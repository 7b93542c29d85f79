import { useCallback, useEffect, useRef } from 'preact/hooks';
import { ask } from '../../utils/browser/client.ts';
import type { Run, SessionEvent } from '../../utils/practice/pause.ts';
import type { PracticeName } from '../../utils/practice/practices.ts';
import { markPractice } from '../../utils/stores/session-store.ts';
import { loadPart } from '../errors/load-part.ts';
import { useLoading } from '../frame/use-loading.ts';
import { loadPractice } from '../practice/load.ts';
import { useChoices } from '../practice/use-choices.ts';

type Props = {
  run: Run;
  onEvent: (event: SessionEvent) => void;
  onWords: (practice: PracticeName, waiting: boolean) => void;
};

/** The pause runs whether or not the worker hears of it. */
const unheard = () => null;

/** One run of any practice, with what the schedule hears of it. */
export function RunningPractice({ run, onEvent, onWords }: Props) {
  const { practice, nudgeId, beganAt } = run;
  const isChoosing = run.ways === true;
  const { choices, change } = useChoices();
  const [loaded] = useLoading(() => loadPart(practice, () => loadPractice(practice)), [practice]);
  const told = useRef(false);
  useEffect(() => {
    if (isChoosing) return;
    void markPractice().catch(unheard);
    void ask('pauseBegan', { practice, ...(nudgeId ? { nudgeId } : {}) }).catch(unheard);
    return () => void markPractice(null).catch(unheard);
  }, [practice, nudgeId, isChoosing]);
  const over = useCallback(
    (finished: boolean, event: SessionEvent) => {
      if (!told.current && !isChoosing) ask('pauseEnded', { practice, finished }).catch(unheard);
      told.current = true;
      onEvent(event);
    },
    [practice, isChoosing, onEvent],
  );
  // Where nothing has begun there is nothing to stop.
  const stop = useCallback(
    () => over(false, { type: isChoosing ? 'home' : 'stop' }),
    [over, isChoosing],
  );
  const words = useCallback((waiting: boolean) => onWords(practice, waiting), [practice, onWords]);
  if (loaded.at === 'failed') throw loaded.error;
  if (!choices || loaded.at === 'loading') return null;
  return (
    <main>
      <loaded.value
        choices={choices}
        onChoices={change}
        source={nudgeId ? 'nudge' : 'popup'}
        {...(beganAt === undefined ? {} : { beganAt })}
        {...(isChoosing ? { choosesFirst: true } : {})}
        onBegan={(at) =>
          onEvent({ type: 'begin', practice, ...(nudgeId ? { nudgeId } : {}), beganAt: at })
        }
        onFinished={(end) => over(true, { type: 'finished', end })}
        onStop={stop}
        onHeavier={() => over(false, { type: 'heavier' })}
        onSupport={() => onEvent({ type: 'support' })}
        onLeave={() => over(false, { type: 'home' })}
        onOther={(other) => over(false, { type: 'begin', practice: other })}
        onWords={words}
      />
    </main>
  );
}

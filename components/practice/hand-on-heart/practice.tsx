import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { wholeRoundsMs } from '../../../utils/practice/breath.ts';
import type { PracticeChoices } from '../../../utils/practice/choices.ts';
import { arrivalMs, keptPattern, planOf } from '../../../utils/practice/moment-plan.ts';
import { words } from '../../../utils/words/practice/hand-on-heart.ts';
import { Button } from '../../controls/button.tsx';
import { Mark } from '../../controls/mark.tsx';
import { loadPart } from '../../errors/load-part.ts';
import { lazyPart } from '../../frame/lazy-part.tsx';
import { PracticeFrame } from '../frame/practice-frame.tsx';
import type { PracticeProps } from '../practice-props.ts';
import { PracticeTitle } from '../practice-title.tsx';
import { Exercise } from './exercise.tsx';
import styles from './practice.module.css';

/** The log is wanted only at the end of a pause. */
const log = () =>
  loadPart('log', () =>
    Promise.all([
      import('../../../utils/log/keep-entry.ts'),
      import('../../../utils/log/entries.ts'),
    ]),
  );
const LazyWays = lazyPart('ways', () =>
  import('./exercise-choices.tsx').then(({ ExerciseChoices }) => ExerciseChoices),
);

/** `over`: its time ran out while the popup was closed. */
type View = 'running' | 'choosing' | 'over';

/** What a run is made of; another of these is another run. */
function choicesKey({
  pauseSeconds,
  touch,
  anchor,
  pattern,
  noBreath,
  tone,
}: PracticeChoices): string {
  return [pauseSeconds, touch, anchor, pattern, noBreath, tone].join(' ');
}

/** Hand on heart: it begins at once, in the way chosen last, and ends by itself. */
export function Practice(props: PracticeProps) {
  const { choices, source, beganAt, choosesFirst, onBegan, onFinished, onStop, onLeave } = props;
  const { pauseSeconds, touch, anchor, pattern, noBreath, tone } = choices;
  const plan = useMemo(() => planOf({ anchor, noBreath, pattern }), [anchor, noBreath, pattern]);
  const totalMs = wholeRoundsMs(plan.pattern, pauseSeconds);
  const [resumedMs] = useState(
    () => Math.max(0, Date.now() - (beganAt ?? Date.now())) - arrivalMs(plan),
  );
  const [view, setView] = useState<View>(firstView(choosesFirst, resumedMs < totalMs));
  /** Nothing has run yet. */
  const isNew = useRef(choosesFirst === true);
  const [run, setRun] = useState({ number: 0, startMs: resumedMs });
  const wayBefore = useRef('');
  const cameTo = useRef(0);
  const stopped = useRef(false);

  const begin = useCallback(() => {
    isNew.current = false;
    setRun(({ number }) => ({ number: number + 1, startMs: -arrivalMs(plan) }));
    setView('running');
    onBegan?.(Date.now());
  }, [onBegan, plan]);
  const choose = () => {
    wayBefore.current = choicesKey(choices);
    setView('choosing');
  };
  const changed =
    view === 'choosing' && (isNew.current || choicesKey(choices) !== wayBefore.current);
  const goOn = () => {
    setRun(({ number }) => ({ number, startMs: cameTo.current }));
    setView('running');
  };
  const finish = async () => {
    const payload = {
      seconds: Math.round(totalMs / 1000),
      pattern: keptPattern(plan),
      ...(touch === 'none' ? {} : { touch }),
      finished: true,
    };
    // Without an entry the pause was still a pause: the next screen says that it is not kept.
    const entry = await log()
      .then(async ([{ keepEntry }, { deleteEntry }]) => {
        const kept = await keepEntry({
          kind: 'hand-on-heart',
          element: 'kindness',
          source,
          payload,
        });
        // A stop that crossed with the last moment wins.
        if (stopped.current && kept) await deleteEntry(kept.id);
        return kept;
      })
      .catch(() => null);
    if (!stopped.current) onFinished({ entryId: entry?.id ?? null, chosen: false });
  };
  const stop = useCallback(() => {
    stopped.current = true;
    onStop();
  }, [onStop]);

  const name = touch === 'none' ? words.nameWithoutTouch : words.name;
  const foot = {
    running: undefined,
    choosing: (
      <Button look="primary" onClick={changed ? begin : goOn}>
        {changed ? words.ways.begin : words.ways.goOn}
      </Button>
    ),
    over: (
      <>
        <Button onClick={onLeave}>{words.over.leave}</Button>
        <Button look="primary" onClick={begin}>
          {words.again}
        </Button>
      </>
    ),
  };
  return (
    <PracticeFrame
      label={name}
      isNamed={view !== 'running' || plan.kind === 'own-pace'}
      screen={view}
      onStop={stop}
      onHeavier={props.onHeavier}
      onSupport={props.onSupport}
      {...(isNew.current ? { back: { name: words.over.leave, onBack: onLeave } } : {})}
      foot={foot[view]}
      aside={
        view === 'running' ? (
          <button type="button" onClick={choose}>
            {words.ways.open}
          </button>
        ) : null
      }
    >
      {view === 'running' ? (
        <div key={`${run.number} ${choicesKey(choices)}`} class={styles.running}>
          <PracticeTitle
            text={name}
            takesFocus={plan.kind !== 'own-pace'}
            body={plan.kind === 'breath' ? words.hints.breath[2] : undefined}
          />
          <Exercise
            plan={plan}
            seconds={pauseSeconds}
            touch={touch}
            tone={tone}
            startMs={run.startMs}
            onEnd={finish}
            onGone={(elapsedMs) => {
              cameTo.current = elapsedMs;
            }}
          />
          {run.number === 0 && resumedMs > 0 ? (
            <div class={styles.ways}>
              <Button look="quiet" onClick={begin}>
                {words.again}
              </Button>
            </div>
          ) : null}
        </div>
      ) : null}
      {view === 'choosing' ? (
        <>
          <PracticeTitle text={words.ways.open} look={styles.title} />
          <LazyWays
            choices={choices}
            onChoices={props.onChoices}
            {...(props.onOther ? { onOther: props.onOther } : {})}
          />
        </>
      ) : null}
      {view === 'over' ? (
        <div class={styles.over}>
          <span class={styles.mark}>
            <Mark />
          </span>
          <PracticeTitle text={words.over.title} look={styles.title} />
        </div>
      ) : null}
    </PracticeFrame>
  );
}

/** Whoever asked for another way chooses; otherwise it runs, unless its time is over. */
function firstView(choosesFirst: boolean | undefined, runs: boolean): View {
  if (choosesFirst) return 'choosing';
  return runs ? 'running' : 'over';
}

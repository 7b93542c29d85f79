import { useMemo, useRef } from 'preact/hooks';
import type { OwnWord } from '../../../utils/log/my-words/my-words.ts';
import { type BreathMoment, phaseAt, wholeRoundsMs } from '../../../utils/practice/breath.ts';
import type { MomentPlan } from '../../../utils/practice/moment-plan.ts';
import { words } from '../../../utils/words/content/cues.ts';
import { lazyPart } from '../../frame/lazy-part.tsx';
import { useReducedMotion } from '../../motion/reduced-motion.ts';
import { useShownWords } from '../../my-words/use-shown-words.ts';
import { Cue } from './cue.tsx';
import styles from './guided-moment.module.css';
import { PacedGuide } from './paced-guide.tsx';
import { useMomentClock } from './use-moment-clock.ts';
import { useScreenOn } from './use-screen-on.ts';
import { type Breathing, useTone } from './use-tone.ts';

const LazyOwnPace = lazyPart(
  'own-pace',
  () => import('./own-pace.tsx').then(({ OwnPace }) => OwnPace),
  { room: ({ stage }) => <div class={stage} /> },
);

type Props = {
  /** Must stay the same object while the moment runs. */
  plan: MomentPlan;
  /** About how long; it ends with a whole breath. */
  seconds: number;
  /** Milliseconds of it that are over already; below 0 for the time to arrive before it. */
  startMs?: number;
  /** What is said while a person arrives. */
  arrival?: string;
  withHand: boolean;
  tone: boolean;
  size: 'large' | 'small';
  /** One quiet line below the words, another one with each round. */
  hints?: readonly string[];
  onEnd: () => void;
  /** Told how far it came when it leaves the screen. */
  onGone?: (elapsedMs: number) => void;
};

/** The guide and its words, for any anchor. It runs from the moment it is shown. */
export function GuidedMoment(props: Props) {
  const { plan, seconds, startMs = 0, arrival = '', withHand, tone, size, hints } = props;
  const { onEnd, onGone } = props;
  const { pattern } = plan;
  const inhaling = useRef(false);
  const { moment, elapsedMs } = useMomentClock({
    pattern,
    totalMs: wholeRoundsMs(pattern, seconds),
    startMs,
    waits: () => inhaling.current,
    onEnd,
    ...(onGone ? { onGone } : {}),
  });
  const count = moment?.count;
  const breathing = useMemo(
    (): Breathing | null =>
      count === undefined
        ? null
        : {
            fullnessIn: (ms) => phaseAt(pattern, elapsedMs() + ms).fullness,
            msLeft: () => phaseAt(pattern, elapsedMs()).msLeft,
            count,
          },
    [pattern, elapsedMs, count],
  );
  useScreenOn(seconds);
  useTone(tone && plan.kind === 'breath', breathing);
  const own = useShownWords('breath');
  const moving = useReducedMotion() ? 'fading' : 'moving';
  return (
    <div class={styles.moment}>
      {plan.kind === 'own-pace' ? (
        <LazyOwnPace
          look={moving}
          withHand={withHand}
          tone={tone}
          stage={styles[size]}
          inhaling={inhaling}
        />
      ) : (
        <>
          <div class={styles[size]}>
            <PacedGuide
              pattern={pattern}
              elapsedMs={elapsedMs}
              look={plan.kind === 'breath' ? moving : 'glowing'}
              withHand={withHand}
            />
          </div>
          <Cue
            {...(moment ? cueOf(plan, moment, own) : { text: arrival })}
            count={count ?? -1}
            arriving={moment === null}
          />
        </>
      )}
      {hints ? <p class={styles.hint}>{hintOf(hints, plan, count ?? 0)}</p> : null}
    </div>
  );
}

/** @param own words of one's own for the breath; null until they are known: then nothing is said */
function cueOf(
  plan: MomentPlan,
  { phase, count }: BreathMoment,
  own: readonly OwnWord[] | null,
): { text: string; isOwn?: boolean } {
  if (plan.kind === 'anchor') {
    const lines = words.lines[plan.anchor];
    return { text: lines[count % lines.length] ?? '' };
  }
  if (phase === 'stay' || !own) return { text: '' };
  const said = own[Math.floor(count / plan.pattern.phases.length) % own.length];
  const text = (phase === 'in' ? said?.text : phase === 'out' ? said?.out : '')?.trim();
  return text ? { text, isOwn: true } : { text: words.breath[phase] };
}

/** A hint stays for a whole round; where the person sets the pace, for one phase of the clock. */
function hintOf(hints: readonly string[], plan: MomentPlan, count: number): string {
  const rounds = plan.kind === 'own-pace' ? count : Math.floor(count / plan.pattern.phases.length);
  return hints[rounds % hints.length] ?? '';
}

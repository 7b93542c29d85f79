import type { Touch } from '../../../utils/practice/choices.ts';
import { arrivalMs, type MomentPlan } from '../../../utils/practice/moment-plan.ts';
import { words } from '../../../utils/words/practice/hand-on-heart.ts';
import { GuidedMoment } from '../moment/guided-moment.tsx';
import styles from './exercise.module.css';

type Props = {
  /** Must stay the same object while the exercise runs. */
  plan: MomentPlan;
  seconds: number;
  touch: Touch;
  tone: boolean;
  /** Milliseconds of it that are over already; by default it begins with the time to arrive. */
  startMs?: number;
  onEnd: () => void;
  /** Told how far it came when it leaves the screen. */
  onGone?: (elapsedMs: number) => void;
};

/** The guide and its words; where the hand may rest is said first. It runs from when it is shown. */
export function Exercise(props: Props) {
  const { plan, seconds, touch, tone, startMs = -arrivalMs(plan), onEnd, onGone } = props;
  return (
    <div class={styles.exercise}>
      {plan.kind === 'own-pace' ? <p class={styles.intro}>{words.intro[touch]}</p> : null}
      <GuidedMoment
        plan={plan}
        seconds={seconds}
        startMs={startMs}
        arrival={words.intro[touch]}
        withHand={touch === 'heart'}
        tone={tone}
        size="large"
        hints={words.hints[plan.kind]}
        onEnd={onEnd}
        {...(onGone ? { onGone } : {})}
      />
    </div>
  );
}

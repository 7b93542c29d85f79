import type { Touch } from '../../../utils/practice/choices.ts';
import type { MomentPlan } from '../../../utils/practice/moment-plan.ts';
import { words } from '../../../utils/words/practice/hand-on-heart.ts';
import { GuidedMoment } from '../moment/guided-moment.tsx';
import styles from './exercise.module.css';

type Props = {
  /** Must stay the same object while the exercise runs. */
  plan: MomentPlan;
  seconds: number;
  touch: Touch;
  tone: boolean;
  /** Milliseconds of it that are over already. */
  startMs?: number;
  onEnd: () => void;
  /** Told how far it came when it leaves the screen. */
  onGone?: (elapsedMs: number) => void;
};

/** Where the hand may rest, the guide, and its words. It runs from the moment it is shown. */
export function Exercise({ plan, seconds, touch, tone, startMs = 0, onEnd, onGone }: Props) {
  return (
    <div class={styles.exercise}>
      <p class={styles.intro}>{words.intro[touch]}</p>
      <GuidedMoment
        plan={plan}
        seconds={seconds}
        startMs={startMs}
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

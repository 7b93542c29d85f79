import { wholeRoundsMs } from '../../../utils/practice/breath.ts';
import type { MomentPlan } from '../../../utils/practice/moment-plan.ts';
import { words } from '../../../utils/words/hand-on-heart.ts';
import { useReducedMotion } from '../../motion/reduced-motion.ts';
import { Cue } from './cue.tsx';
import styles from './guided-moment.module.css';
import { PacedGuide } from './paced-guide.tsx';
import { useMomentClock } from './use-moment-clock.ts';

type Props = {
  /** Must stay the same object while the moment runs. */
  plan: MomentPlan;
  /** About how long; it ends with a whole breath. */
  seconds: number;
  /** Milliseconds of it that are over already. */
  startMs?: number;
  withHand: boolean;
  size: 'large' | 'small';
  onEnd: () => void;
};

/** The guide and its words, for any anchor. It runs from the moment it is shown. */
export function GuidedMoment({ plan, seconds, startMs = 0, withHand, size, onEnd }: Props) {
  const { pattern } = plan;
  const totalMs = wholeRoundsMs(pattern, seconds);
  const { moment, elapsedMs } = useMomentClock({ pattern, totalMs, startMs, onEnd });
  const reduced = useReducedMotion();
  const breathes = plan.kind !== 'anchor';
  const moving = reduced ? 'fading' : 'moving';
  return (
    <div class={styles.moment}>
      <div class={styles[size]}>
        <PacedGuide
          pattern={pattern}
          elapsedMs={elapsedMs}
          look={breathes ? moving : 'glowing'}
          withHand={withHand}
        />
      </div>
      <Cue text={cueOf(plan, moment)} count={moment.count} />
    </div>
  );
}

function cueOf(plan: MomentPlan, { phase, count }: ReturnType<typeof useMomentClock>['moment']) {
  if (plan.kind === 'anchor') {
    const lines = words.lines[plan.anchor];
    return lines[count % lines.length] ?? '';
  }
  return phase === 'stay' ? '' : words.cues[phase];
}

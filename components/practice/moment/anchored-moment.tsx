import { useMemo } from 'preact/hooks';
import type { PracticeChoices } from '../../../utils/practice/choices.ts';
import { planOf } from '../../../utils/practice/moment-plan.ts';
import { GuidedMoment } from './guided-moment.tsx';

type Props = {
  choices: Pick<PracticeChoices, 'anchor' | 'noBreath' | 'pattern' | 'touch' | 'tone'>;
  /** About how long; it ends with a whole breath. */
  seconds: number;
  onEnd: () => void;
};

/** A moment beside the anchor that was chosen, inside a practice of any kind. */
export function AnchoredMoment({ choices, seconds, onEnd }: Props) {
  const { anchor, noBreath, pattern, touch, tone } = choices;
  const plan = useMemo(() => planOf({ anchor, noBreath, pattern }), [anchor, noBreath, pattern]);
  return (
    <GuidedMoment
      // Another way is another moment: it begins anew.
      key={`${anchor} ${pattern}`}
      plan={plan}
      seconds={seconds}
      withHand={touch === 'heart'}
      tone={tone}
      size="small"
      onEnd={onEnd}
    />
  );
}

import type { ComponentChildren } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { firstShared, nextShared, sharedCard } from '../../../utils/cards/shared-cards.ts';
import { planOf } from '../../../utils/practice/moment-plan.ts';
import {
  type PartName,
  partBeside,
  partSeconds,
  threeParts,
} from '../../../utils/practice/three-parts.ts';
import { words as heart } from '../../../utils/words/practice/hand-on-heart.ts';
import { words as notice } from '../../../utils/words/practice/notice.ts';
import { words } from '../../../utils/words/practice/three-parts.ts';
import { Button } from '../../controls/button.tsx';
import { PracticeFrame } from '../frame/practice-frame.tsx';
import { goesOn } from '../frame/use-go-on.ts';
import { Exercise } from '../hand-on-heart/exercise.tsx';
import { SharedCard } from '../not-alone/shared-card.tsx';
import { ChosenFeelings } from '../notice/chosen-feelings.tsx';
import { FeelingsPicker } from '../notice/feelings-picker.tsx';
import { usePickedFeelings } from '../notice/use-picked-feelings.ts';
import type { PracticeProps } from '../practice-props.ts';
import { PracticeTitle } from '../practice-title.tsx';
import { StepTitle } from '../step-title.tsx';
import styles from './practice.module.css';
import { useThreeParts } from './use-three-parts.ts';

/** The three parts in one pause: notice, not alone, hand on heart, about twenty seconds each. */
export function Practice(props: PracticeProps) {
  const { anchor, noBreath, pattern, touch, tone } = props.choices;
  const { ready, fields, change, stop, finish } = useThreeParts(props);
  const { part, feelings } = fields;
  const [day] = useState(() => Temporal.Now.plainDateISO().toString());
  const choose = useCallback((chosen: readonly string[]) => change({ feelings: chosen }), [change]);
  const picked = usePickedFeelings(feelings, choose);
  const plan = useMemo(() => planOf({ anchor, noBreath, pattern }), [anchor, noBreath, pattern]);
  if (!ready) return null;

  const card = sharedCard(fields.cardId) ?? sharedCard(firstShared('something-else', day));
  const before = partBeside(part, -1);
  const after = partBeside(part, 1);
  const next = (said: boolean) =>
    after ? (
      <Button
        key={part}
        look={said ? 'primary' : 'quiet'}
        {...goesOn}
        onClick={() => change({ part: after })}
      >
        {said ? words.next : words.skip}
      </Button>
    ) : null;
  const foot: Record<PartName, () => ComponentChildren> = {
    notice: () => (
      <>
        <ChosenFeelings {...picked} />
        {next(feelings.length > 0)}
      </>
    ),
    'not-alone': () => (
      <>
        <span class={styles.another}>
          <Button look="quiet" onClick={() => card && change({ cardId: nextShared(card) })}>
            {words.another}
          </Button>
        </span>
        {next(true)}
      </>
    ),
    'hand-on-heart': () => null,
  };
  return (
    <PracticeFrame
      label={words.name}
      step={{ index: threeParts.indexOf(part), of: threeParts.length }}
      back={{
        name: before ? words.back : words.leave,
        onBack: before ? () => change({ part: before }) : props.onLeave,
      }}
      onStop={stop}
      onHeavier={props.onHeavier}
      onSupport={props.onSupport}
      foot={foot[part]()}
    >
      {part === 'notice' ? (
        <>
          <StepTitle>{notice.title}</StepTitle>
          <FeelingsPicker {...picked} />
        </>
      ) : null}
      {part === 'not-alone' && card ? <SharedCard card={card} /> : null}
      {part === 'hand-on-heart' ? (
        <div class={styles.heart}>
          <PracticeTitle
            text={touch === 'none' ? heart.nameWithoutTouch : heart.name}
            takesFocus={plan.kind !== 'own-pace'}
            body={plan.kind === 'breath' ? heart.hints.breath[2] : undefined}
          />
          <Exercise
            plan={plan}
            seconds={partSeconds}
            touch={touch}
            tone={tone}
            onEnd={() => void finish(plan)}
          />
        </div>
      ) : null}
    </PracticeFrame>
  );
}

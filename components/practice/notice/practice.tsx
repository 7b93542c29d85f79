import { useCallback } from 'preact/hooks';
import type { Feeling } from '../../../utils/feelings/feelings.ts';
import { besideSeconds, type NoticeStep, noticeSteps } from '../../../utils/practice/notice.ts';
import { words } from '../../../utils/words/practice/notice.ts';
import { Button } from '../../controls/button.tsx';
import { PracticeFrame } from '../frame/practice-frame.tsx';
import type { PracticeProps } from '../practice-props.ts';
import { StepTitle } from '../step-title.tsx';
import { AnchorChoice } from './anchor-choice.tsx';
import { BodyPlaceChoice } from './body-place.tsx';
import { ChosenFeelings } from './chosen-feelings.tsx';
import { FeelingsPicker } from './feelings-picker.tsx';
import { feelingsText } from './feelings-text.ts';
import { NeutralPlace } from './neutral-place.tsx';
import styles from './practice.module.css';
import { StrengthRow } from './strength-row.tsx';
import { useNotice } from './use-notice.ts';
import { usePickedFeelings } from './use-picked-feelings.ts';

/** Notice: what is here is named, and has some company; nothing is to be fixed. */
export function Practice(props: PracticeProps) {
  const { choices, onChoices, onLeave } = props;
  const { ready, fields, change, noticed, keep, letGo, keeping, problem } = useNotice(props);
  const { step, feelings, where, strength } = fields;
  const choose = useCallback(
    (chosen: readonly Feeling[]) => change({ feelings: chosen }),
    [change],
  );
  const picked = usePickedFeelings(feelings, choose);
  if (!ready) return null;

  const index = noticeSteps.indexOf(step);
  const before = noticeSteps[index - 1];
  const go = (to: NoticeStep) => change({ step: to });
  const next = (to: NoticeStep, said: boolean) => (
    <Button look="primary" onClick={() => go(to)}>
      {said ? words.next : words.skip}
    </Button>
  );
  const foot = {
    feelings: () => (
      <>
        <ChosenFeelings {...picked} />
        {next('about', feelings.length > 0)}
      </>
    ),
    about: () => next('beside', where !== '' || strength > 0),
    beside: () => (
      <>
        <AnchorChoice choices={choices} onAnchor={(anchor) => onChoices({ anchor })} />
        <Button onClick={() => go('after')}>{words.enough}</Button>
      </>
    ),
    after: () =>
      noticed ? (
        <>
          <Button look="quiet" onClick={letGo} disabled={keeping}>
            {words.letGo}
          </Button>
          <Button look="primary" onClick={keep} aria-disabled={keeping}>
            {words.keep}
          </Button>
        </>
      ) : (
        <Button look="primary" onClick={keep}>
          {words.done}
        </Button>
      ),
  };
  const screen = {
    feelings: () => (
      <>
        <StepTitle key={step}>{words.title}</StepTitle>
        <FeelingsPicker {...picked} />
      </>
    ),
    about: () => (
      <div class={styles.about}>
        <StepTitle key={step}>{feelingsText(feelings)}</StepTitle>
        {choices.bodyQuestions ? (
          <BodyPlaceChoice where={where} onWhere={(place) => change({ where: place })} />
        ) : null}
        <StrengthRow strength={strength} onStrength={(one) => change({ strength: one })} />
      </div>
    ),
    beside: () => (
      <NeutralPlace
        feelings={feelings}
        offer={words.beside}
        choices={choices}
        seconds={besideSeconds(choices)}
        onEnd={() => go('after')}
      />
    ),
    after: () => (
      <div class={styles.after}>
        <StepTitle key={step}>{words.after}</StepTitle>
        <p class={styles.more}>{words.afterMore}</p>
        <Button look="quiet" onClick={() => go('beside')}>
          {words.longer}
        </Button>
      </div>
    ),
  };
  return (
    <PracticeFrame
      label={words.name}
      step={{ index, of: noticeSteps.length }}
      back={{
        name: before ? words.back : words.leave,
        onBack: before ? () => go(before) : onLeave,
      }}
      onStop={props.onStop}
      onHeavier={props.onHeavier}
      onSupport={props.onSupport}
      foot={foot[step]()}
    >
      {screen[step]()}
      {problem ? (
        <p class={styles.problem} role="alert">
          {problem}
        </p>
      ) : null}
    </PracticeFrame>
  );
}

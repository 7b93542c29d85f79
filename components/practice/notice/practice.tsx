import { useCallback } from 'preact/hooks';
import { besideSeconds, type NoticeStep, noticeSteps } from '../../../utils/practice/notice.ts';
import { words } from '../../../utils/words/practice/notice.ts';
import { Button } from '../../controls/button.tsx';
import { useMayKeep } from '../../keeping/use-keeping.ts';
import { PracticeFrame } from '../frame/practice-frame.tsx';
import { goesOn } from '../frame/use-go-on.ts';
import { LeftOut } from '../left-out.tsx';
import type { PracticeProps } from '../practice-props.ts';
import { StepTitle } from '../step-title.tsx';

import { AnchorChoice } from './anchor-choice.tsx';
import { BodyPlaceChoice } from './body-place.tsx';
import { ChosenFeelings } from './chosen-feelings.tsx';
import { FeelingsPicker } from './feelings-picker.tsx';
import { feelingsText } from './feelings-text.ts';
import { NeutralPlace } from './neutral-place.tsx';
import { NoticeEnd } from './notice-end.tsx';
import styles from './practice.module.css';
import { StrengthRow } from './strength-row.tsx';
import { useNotice } from './use-notice.ts';
import { usePickedFeelings } from './use-picked-feelings.ts';

/** Notice: what is here is named, and has some company; nothing is to be fixed. */
export function Practice(props: PracticeProps) {
  const mayKeep = useMayKeep();
  const { choices, onChoices, onLeave } = props;
  const notice = useNotice(props);
  const { ready, fields, change, keep, keeping, problem } = notice;
  const { step, feelings, where, strength, note } = fields;
  const choose = useCallback((chosen: readonly string[]) => change({ feelings: chosen }), [change]);
  const picked = usePickedFeelings(feelings, choose);
  if (!ready) return null;
  if (notice.isLeftOut) return <LeftOut {...props} label={words.name} onUndo={notice.undo} />;

  const index = noticeSteps.indexOf(step);
  const before = noticeSteps[index - 1];
  const go = (to: NoticeStep) => change({ step: to });
  const next = (to: NoticeStep, said: boolean) => (
    <Button look={said ? 'primary' : 'quiet'} {...goesOn} onClick={() => go(to)}>
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
        <Button {...goesOn} onClick={() => go('after')}>
          {words.enough}
        </Button>
      </>
    ),
    after: () => (
      <>
        {notice.isNoted ? (
          <Button look="quiet" onClick={notice.leaveOut} disabled={keeping}>
            {words.leaveOut}
          </Button>
        ) : null}
        <Button look="primary" {...goesOn} onClick={keep} aria-disabled={keeping}>
          {notice.isNoted && mayKeep ? words.keep : words.done}
        </Button>
      </>
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
      <NoticeEnd
        key={step}
        note={note}
        onNote={(text) => change({ note: text })}
        onLonger={() => go('beside')}
      />
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

import { reframeSteps, stepBeside } from '../../../utils/reframe/steps.ts';
import { words } from '../../../utils/words/reframe.ts';
import { Button } from '../../controls/button.tsx';
import { PracticeFrame } from '../frame/practice-frame.tsx';
import type { PracticeProps } from '../practice-props.ts';
import { DearOne } from './dear-one.tsx';
import { Kinder } from './kinder.tsx';
import styles from './reframe.module.css';
import { Flip } from './said.tsx';
import { Step } from './step.tsx';
import { useFittingQuestion } from './use-fitting-question.ts';
import { useReframe } from './use-reframe.ts';

/** Three sentences: the harsh one, what one would tell someone dear, a kinder one for oneself. */
export function Practice(props: PracticeProps) {
  const { ready, fields, change, waiting, keep, letGo, keeping, problem } = useReframe(props);
  const { step, harsh } = fields;
  const question = useFittingQuestion(ready && step !== 'harsh' ? harsh : null);
  if (!ready) return null;

  const dear = props.choices.dearName.trim();
  const before = stepBeside(step, -1);
  const after = stepBeside(step, 1);
  const friendTitle = dear
    ? harsh.trim()
      ? words.friendNamed(dear)
      : words.friendAlone(dear)
    : words.friend.title;
  const keepButton = (look: 'primary' | 'soft') => (
    <Button key={`keep-${step}`} look={look} onClick={keep} aria-disabled={keeping}>
      {waiting ? words.keep : words.done}
    </Button>
  );
  return (
    <PracticeFrame
      label={words.name}
      step={{ index: reframeSteps.indexOf(step), of: reframeSteps.length }}
      back={{
        name: before ? words.back : words.leave,
        onBack: before ? () => change({ step: before }) : props.onLeave,
      }}
      onStop={props.onStop}
      onHeavier={props.onHeavier}
      onSupport={props.onSupport}
      foot={
        after ? (
          <>
            {/* Two sentences are a whole reframe for a short moment. */}
            {step === 'friend' && waiting ? keepButton('soft') : null}
            <Button key={step} look="primary" onClick={() => change({ step: after })}>
              {words.next}
            </Button>
          </>
        ) : (
          <>
            <Button look="quiet" onClick={letGo} disabled={keeping}>
              {words.letGo}
            </Button>
            {keepButton('primary')}
          </>
        )
      }
    >
      {step === 'harsh' ? (
        <Step
          key="harsh"
          {...words.harsh}
          rows={5}
          value={harsh}
          onText={(text) => change({ harsh: text })}
          onKeep={keep}
        />
      ) : null}
      {step === 'friend' ? (
        <Step
          key="friend"
          {...words.friend}
          title={friendTitle}
          hint={dear ? '' : words.friend.hint}
          below={<DearOne name={dear} onName={(dearName) => props.onChoices({ dearName })} />}
          rows={3}
          value={fields.friend}
          onText={(text) => change({ friend: text })}
          onKeep={keep}
          above={<Flip draft={fields} dear={dear} />}
        />
      ) : null}
      {step === 'kinder' ? (
        <Kinder
          key="kinder"
          draft={fields}
          onDraft={change}
          onKeep={keep}
          dear={dear}
          question={question}
        />
      ) : null}
      {problem ? (
        <p class={styles.problem} role="alert">
          {problem}
        </p>
      ) : null}
    </PracticeFrame>
  );
}

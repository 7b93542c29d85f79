import { isBlank } from '../../../utils/log/entry/text.ts';
import { practisedOn, reframeSteps, stepBeside } from '../../../utils/reframe/steps.ts';
import { words } from '../../../utils/words/practice/reframe.ts';
import { Button } from '../../controls/button.tsx';
import { lazyPart } from '../../frame/lazy-part.tsx';
import { useMayKeep } from '../../keeping/use-keeping.ts';
import { PracticeFrame } from '../frame/practice-frame.tsx';
import { goesOn } from '../frame/use-go-on.ts';
import { LeftOut } from '../left-out.tsx';
import type { PracticeProps } from '../practice-props.ts';
import { Friend } from './friend.tsx';
import { Kinder } from './kinder.tsx';
import { OfferOthers, OthersSentenceStep } from './others-sentence.tsx';
import styles from './reframe.module.css';
import { ReframeStepFrame } from './step.tsx';
import { useFittingQuestion } from './use-fitting-question.ts';
import { useReframe } from './use-reframe.ts';

const OwnPart = lazyPart('own-part', () => import('./own-part.tsx').then((part) => part.OwnPart));

/** Three sentences: the harsh one, what one would tell someone dear, a kinder one for oneself. */
export function Practice(props: PracticeProps) {
  const reframe = useReframe(props);
  const mayKeep = useMayKeep();
  const { ready, fields, change, goTo, waiting, keep, keeping, problem } = reframe;
  const { step, harsh, friend, kinder, kept } = fields;
  const left = ready && step !== 'harsh' ? harsh : null;
  const question = useFittingQuestion(left, friend, kinder);
  if (!ready) return null;
  if (reframe.isLeftOut) return <LeftOut {...props} label={words.name} onUndo={reframe.undo} />;
  if (kept) return <OwnPart {...props} entryId={kept} onOver={() => change({ kept: '' })} />;

  const before = stepBeside(step, -1);
  const after = stepBeside(step, 1);
  const others = practisedOn(fields);
  // What was only practised is kept by whoever wishes it, and by nobody else.
  const practised = others !== null && waiting && mayKeep;
  const shared = { draft: fields, onDraft: change, dear: reframe.dear };
  const leaveOut = waiting ? (
    <Button
      look={practised ? 'primary' : 'quiet'}
      {...(practised ? goesOn : {})}
      onClick={reframe.leaveOut}
      disabled={keeping}
    >
      {words.leaveOut}
    </Button>
  ) : null;
  return (
    <PracticeFrame
      label={words.name}
      step={{ index: reframeSteps.indexOf(step), of: reframeSteps.length }}
      back={{
        name: before ? words.back : words.leave,
        onBack: before ? () => goTo(before) : props.onLeave,
      }}
      onStop={props.onStop}
      onHeavier={props.onHeavier}
      onSupport={props.onSupport}
      foot={
        after ? (
          <>
            {/* Two sentences are a whole reframe for a short moment. */}
            {step === 'friend' && !isBlank(friend) && !others ? (
              <Button look="quiet" onClick={keep} aria-disabled={keeping}>
                {mayKeep ? words.keep : words.done}
              </Button>
            ) : null}
            <Next
              key={step}
              isSkip={isBlank(fields[step]) && !(others && step === 'harsh')}
              onNext={() => goTo(after)}
            />
          </>
        ) : (
          <>
            {practised ? null : leaveOut}
            <Button
              look={practised ? 'quiet' : 'primary'}
              {...(practised ? {} : goesOn)}
              onClick={keep}
              aria-disabled={keeping}
            >
              {waiting && mayKeep ? words.keep : words.done}
            </Button>
            {practised ? leaveOut : null}
          </>
        )
      }
    >
      {step === 'harsh' && others ? <OthersSentenceStep name={others} onDraft={change} /> : null}
      {step === 'harsh' && !others ? (
        <ReframeStepFrame
          key="harsh"
          {...words.harsh}
          // Where nothing is kept the box says so itself.
          hint={mayKeep ? words.harsh.hint : null}
          bubble="voice"
          rows={4}
          value={harsh}
          // Another sentence may ask for another question.
          onText={(text) => change({ harsh: text, more: '' })}
          beside={isBlank(harsh) ? <OfferOthers onDraft={change} /> : null}
        />
      ) : null}
      {step === 'friend' ? <Friend key="friend" {...shared} onDear={reframe.nameDear} /> : null}
      {step === 'kinder' ? <Kinder key="kinder" {...shared} question={question} /> : null}
      {problem ? (
        <p class={styles.problem} role="alert">
          {problem}
        </p>
      ) : null}
    </PracticeFrame>
  );
}

/** On to the next step; without a word it is left out, quietly. */
function Next({ isSkip, onNext }: { isSkip: boolean; onNext: () => void }) {
  return (
    <Button look={isSkip ? 'quiet' : 'primary'} {...goesOn} onClick={onNext}>
      {isSkip ? words.skip : words.next}
    </Button>
  );
}

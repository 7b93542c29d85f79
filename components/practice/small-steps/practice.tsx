import { useState } from 'preact/hooks';
import { type SmallStep, smallSteps } from '../../../utils/practice/small-steps.ts';
import { words } from '../../../utils/words/practice/small-steps.ts';
import { Button } from '../../controls/button.tsx';
import { SupportLine } from '../../support/support-line.tsx';
import { PracticeFrame } from '../frame/practice-frame.tsx';
import { goesOn } from '../frame/use-go-on.ts';
import type { PracticeProps } from '../practice-props.ts';
import { StepTitle } from '../step-title.tsx';
import styles from './practice.module.css';

/** When kindness feels wrong: four smaller ways of equal rank. Nothing is asked, nothing kept. */
export function Practice(props: PracticeProps) {
  const { choices, onFinished, onLeave, onStop, onHeavier, onSupport } = props;
  const [step, setStep] = useState<SmallStep | null>(null);
  const shown = step && words.steps[step];
  const end = () => onFinished({ entryId: null, chosen: true });
  return (
    <PracticeFrame
      label={words.name}
      screen={step ?? 'choices'}
      back={
        step
          ? { name: words.back, onBack: () => setStep(null) }
          : { name: words.leave, onBack: onLeave }
      }
      onStop={onStop}
      onHeavier={onHeavier}
      onSupport={onSupport}
      foot={
        <Button {...goesOn} onClick={end}>
          {words.done}
        </Button>
      }
    >
      {shown ? (
        <div key={step} class={styles.still}>
          <StepTitle body={shown.body}>{shown.title}</StepTitle>
        </div>
      ) : (
        <div class={styles.choices}>
          <StepTitle look="small" body={words.about}>
            {words.name}
          </StepTitle>
          <ul class={styles.steps}>
            {smallSteps.map((name) => (
              <li key={name}>
                <button type="button" class={styles.step} onClick={() => setStep(name)}>
                  {words.steps[name].name}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <SupportLine country={choices.country} onMore={onSupport} />
    </PracticeFrame>
  );
}

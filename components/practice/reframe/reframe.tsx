import { useEffect, useId, useRef } from 'preact/hooks';
import {
  type ReframeDraft,
  type ReframeStep,
  reframeSteps,
  stepBeside,
} from '../../../utils/reframe/steps.ts';
import { words } from '../../../utils/words/practice.ts';
import { Button } from '../../controls/button.tsx';
import { WritingBox } from '../../controls/writing-box.tsx';
import styles from './reframe.module.css';

type Props = {
  draft: ReframeDraft;
  onDraft: (change: Partial<ReframeDraft>) => void;
  onKeep: () => void;
  onLetGo: () => void;
  onLeave: () => void;
  /** True while keeping: a second press does nothing. */
  keeping: boolean;
  problem?: string | null;
};

/** The earlier sentences stay in view, so that the kinder one is written beside them. */
function Earlier({ draft }: { draft: ReframeDraft }) {
  const said = reframeSteps
    .slice(0, reframeSteps.indexOf(draft.step))
    .filter((step) => draft[step].trim() !== '');
  if (said.length === 0) return null;
  const captions: Partial<Record<ReframeStep, string>> = {
    harsh: words.reframe.theHarshVoice,
    friend: words.reframe.youToAFriend,
  };
  return (
    <dl class={styles.earlier}>
      {said.map((step) => (
        <div key={step} class={styles[step]}>
          <dt>{captions[step]}</dt>
          <dd dir="auto">{draft[step]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Three sentences: the harsh one, what one would tell a friend, a kinder one for oneself. */
export function Reframe({ draft, onDraft, onKeep, onLetGo, onLeave, keeping, problem }: Props) {
  const hint = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { step } = draft;
  // Each step begins in its box; the caret goes behind what is already there.
  useEffect(() => {
    const end = box.current?.value.length ?? 0;
    box.current?.focus();
    box.current?.setSelectionRange(end, end);
  }, [step]);
  const before = stepBeside(step, -1);
  const after = stepBeside(step, 1);
  const text = words.reframe[step];
  return (
    <section class={styles.reframe} aria-label={words.reframe.name}>
      <header class={styles.head}>
        <Button
          look="quiet"
          onClick={before ? () => onDraft({ step: before }) : onLeave}
          aria-label={before ? words.reframe.back : words.reframe.leave}
        >
          <span aria-hidden="true" class={styles.arrow} />
          {words.reframe.back}
        </Button>
        <p class={styles.steps}>
          <span class="visually-hidden" aria-live="polite">
            {words.reframe.step(reframeSteps.indexOf(step) + 1)}
          </span>
          {reframeSteps.map((each) => (
            <span key={each} class={each === step ? styles.here : styles.dot} aria-hidden="true" />
          ))}
        </p>
      </header>
      <h1 class={styles.title}>{text.title}</h1>
      <Earlier draft={draft} />
      <WritingBox
        key={step}
        label={text.label}
        value={draft[step]}
        onText={(value) => onDraft({ [step]: value })}
        describedBy={hint}
        boxRef={box}
        rows={step === 'harsh' ? 4 : 3}
      />
      <p id={hint} class={styles.hint}>
        {text.hint}
      </p>
      {problem ? (
        <p class={styles.problem} role="alert">
          {problem}
        </p>
      ) : null}
      <footer class={styles.foot}>
        {after ? (
          <Button look="primary" onClick={() => onDraft({ step: after })}>
            {words.reframe.next}
          </Button>
        ) : (
          <>
            <Button look="quiet" onClick={onLetGo} disabled={keeping}>
              {words.reframe.letGo}
            </Button>
            <Button look="primary" onClick={onKeep} aria-disabled={keeping}>
              {words.reframe.keep}
            </Button>
          </>
        )}
      </footer>
    </section>
  );
}

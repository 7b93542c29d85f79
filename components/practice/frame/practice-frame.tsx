import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { words } from '../../../utils/words/pause.ts';
import { Button } from '../../controls/button.tsx';
import { LiveText } from '../../controls/live-text.tsx';
import { useScreen } from '../../screen/use-screen.ts';
import { GuardGate } from '../../support/guard-gate.tsx';
import styles from './practice-frame.module.css';
import { useEscape } from './use-escape.ts';
import { useGoOn } from './use-go-on.ts';

type Props = {
  /** The practice's name, as a screen reader says it. */
  label: string;
  /** False where the heading that takes the focus says it. */
  isNamed?: boolean;
  /** Where in it this is: the step, from 0, and how many there are. Absent without steps. */
  step?: { index: number; of: number };
  /** Tells screens without a step apart. */
  screen?: string;
  /** Absent where there is nowhere to go back to. */
  back?: { name: string; onBack: () => void };
  onStop: () => void;
  onHeavier: () => void;
  onSupport: () => void;
  /** The buttons that lead on. */
  foot?: ComponentChildren;
  /** One quiet thing more, beside the way out. */
  aside?: ComponentChildren;
  children: ComponentChildren;
};

/**
 * The same frame around every step of every practice: a way back, support, and a way out that is
 * always in the same place. Esc is Stop; Enter leads on.
 */
export function PracticeFrame(props: Props) {
  const { label, isNamed = true, step, screen, back, onStop, onHeavier, onSupport } = props;
  const { foot, aside, children } = props;
  const frame = useRef<HTMLElement>(null);
  useEscape(onStop);
  useGoOn(frame);
  useScreen(`${label} ${step?.index} ${screen}`);
  return (
    <section ref={frame} class={styles.practice} aria-label={isNamed ? label : undefined}>
      <header class={styles.head}>
        {back ? (
          <Button look="quiet" onClick={back.onBack} aria-label={back.name}>
            <span aria-hidden="true" class={styles.arrow} />
            {words.back}
          </Button>
        ) : (
          <span />
        )}
        {step ? (
          <div class={styles.steps}>
            <LiveText text={words.step({ step: step.index + 1, of: step.of })} />
            {Array.from({ length: step.of }, (_, index) => (
              <span
                key={index}
                class={index === step.index ? styles.here : styles.dot}
                aria-hidden="true"
              />
            ))}
          </div>
        ) : null}
        <Button look="quiet" data-always onClick={onSupport}>
          {words.support}
        </Button>
      </header>
      <div class={styles.body}>{children}</div>
      {foot ? (
        <div class={styles.foot}>
          <GuardGate>{foot}</GuardGate>
        </div>
      ) : null}
      <footer class={styles.out}>
        <div class={styles.ways}>
          {aside}
          <button type="button" class={styles.way} data-always onClick={onHeavier}>
            {words.heavier}
          </button>
        </div>
        <Button data-always onClick={onStop}>
          {words.stop}
        </Button>
      </footer>
    </section>
  );
}

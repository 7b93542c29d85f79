import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '../../utils/words/pause.ts';
import { Button } from '../controls/button.tsx';
import { Toggle } from '../controls/toggle.tsx';
import styles from './grounding.module.css';
import { MessageScreen } from './message-screen.tsx';

const senses = ['see', 'feel', 'hear', 'smell', 'taste'] as const;
type Sense = (typeof senses)[number];

type Props = {
  /** Support in short, in view all the while. */
  support: ComponentChildren;
  onDone: () => void;
};

/** The feet first; the five senses only if wanted. Nothing is asked, nothing is counted. */
export function Grounding({ support, onDone }: Props) {
  const [step, setStep] = useState<'feet' | 'senses'>('feet');
  const [found, setFound] = useState<readonly Sense[]>([]);
  const enough = <Button onClick={onDone}>{words.grounding.enough}</Button>;
  if (step === 'feet') {
    return (
      <MessageScreen
        key="feet"
        title={words.grounding.feetTitle}
        body={words.grounding.feet}
        more={support}
      >
        <Button onClick={() => setStep('senses')}>{words.grounding.goOn}</Button>
        {enough}
      </MessageScreen>
    );
  }
  return (
    <MessageScreen
      key="senses"
      mark={false}
      title={words.grounding.moreTitle}
      body={words.grounding.more}
      more={support}
      between={
        <ul class={styles.senses}>
          {senses.map((sense) => (
            <li key={sense}>
              <Toggle
                label={words.grounding.senses[sense]}
                on={found.includes(sense)}
                onChange={(on) =>
                  setFound(on ? [...found, sense] : found.filter((one) => one !== sense))
                }
              />
            </li>
          ))}
        </ul>
      }
    >
      {enough}
    </MessageScreen>
  );
}

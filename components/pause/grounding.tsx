import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '../../utils/words/pause.ts';
import { Button } from '../controls/button.tsx';
import styles from './grounding.module.css';
import { MessageScreen } from './message-screen.tsx';

type Sense = 'see' | 'feel' | 'hear' | 'smell' | 'taste';

const senses: readonly Sense[] = ['see', 'feel', 'hear', 'smell', 'taste'];

type Props = {
  /** Support in short, in view all the while. */
  support: ComponentChildren;
  onDone: () => void;
};

/** The feet first; then one sense after the other, only if wanted. Nothing is asked, nothing kept. */
export function Grounding({ support, onDone }: Props) {
  const [at, setAt] = useState<'feet' | Sense>('feet');
  const { grounding } = words;
  const next = at === 'feet' ? 'see' : senses[senses.indexOf(at) + 1];
  const texts =
    at === 'feet'
      ? { title: grounding.feetTitle, body: grounding.feet }
      : { title: grounding.senses[at], body: grounding.hints[at] };
  return (
    <MessageScreen
      key={at}
      {...texts}
      mark={at === 'feet'}
      between={at === 'feet' ? null : <Things many={senses.length - senses.indexOf(at)} />}
      more={support}
    >
      {next ? (
        <Button onClick={() => setAt(next)}>
          {next === 'see' ? grounding.goOn : grounding.next[next]}
        </Button>
      ) : null}
      <Button onClick={onDone}>{grounding.enough}</Button>
    </MessageScreen>
  );
}

/** As many soft lights as things are looked for. Nothing to press, and nobody counts along. */
function Things({ many }: { many: number }) {
  return (
    <p class={styles.things} aria-hidden="true">
      {Array.from({ length: many }, (_, index) => (
        <span key={index} class={styles.thing} />
      ))}
    </p>
  );
}

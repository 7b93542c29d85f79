import { useRef, useState } from 'preact/hooks';
import { directionOf, placeAfter, typesLetter } from './arrow-keys.ts';
import { FeelingChip } from './feeling-chip.tsx';
import styles from './feeling-list.module.css';
import { familyOf } from './feeling-shown.ts';
import type { PickedFeelings } from './use-picked-feelings.ts';

type Props = Pick<PickedFeelings, 'chosen' | 'pick' | 'own'> & {
  feelings: readonly string[];
  /** What holds the list together, for a screen reader. */
  label: string;
  look: 'column' | 'wrapped';
  /** An arrow key leads out of the list, back to where one came from. */
  onOut: () => void;
  /** A letter is being typed: it is meant for the search. */
  onLetter: () => void;
};

/** Words to tap. Tab stops once; arrow keys lead from word to word. */
export function FeelingList(props: Props) {
  const { feelings, label, look, onOut, onLetter, chosen, pick, own } = props;
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(0);
  const stop = Math.min(place, feelings.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (typesLetter(event)) onLetter();
    const way = directionOf(event);
    if (!way) return;
    const start = way === 'before' && stop === 0 && look === 'wrapped';
    if (start || (way === 'out' && look === 'column')) {
      event.preventDefault();
      onOut();
      return;
    }
    // In wrapped lines left and right lead on as well.
    const along = { in: 'after', out: 'before' } as const;
    const step = way === 'in' || way === 'out' ? along[way] : way;
    if (look === 'column' && way === 'in') return;
    event.preventDefault();
    const next = placeAfter(step, stop, feelings.length);
    setPlace(next);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend on the screen
    <div ref={list} class={styles[look]} role="group" aria-label={label} onKeyDown={onKeyDown}>
      {feelings.map((feeling, at) => (
        <FeelingChip
          key={feeling}
          feeling={feeling}
          family={familyOf(feeling, own)}
          chosen={chosen.includes(feeling)}
          stop={at === stop}
          onPick={(picked) => {
            setPlace(at);
            pick(picked);
          }}
        />
      ))}
    </div>
  );
}

import { type LetterDraft, letterKinds, letterMinutes } from '../../../utils/practice/letter.ts';
import { words } from '../../../utils/words/practice/letter.ts';
import { Choices } from '../../controls/choices.tsx';
import { useHeadingFocus } from '../../frame/use-heading-focus.ts';
import styles from './letter.module.css';
import { Rows } from './rows.tsx';

type Props = {
  fields: Pick<LetterDraft, 'kind' | 'minutes'>;
  onChange: (change: Partial<LetterDraft>) => void;
};

/** What is said before a letter begins, and how it may be written. */
export function Begin({ fields, onChange }: Props) {
  const heading = useHeadingFocus();
  const { begin } = words;
  return (
    <>
      <h1 ref={heading} tabIndex={-1} class={styles.title}>
        {begin.title}
      </h1>
      <p class={styles.body}>{begin.body}</p>
      <p class={styles.body}>{begin.heavier}</p>
      <Rows
        legend={begin.kind}
        rows={letterKinds.map((value) => ({ value, name: begin.kinds[value] }))}
        chosen={fields.kind}
        onChoose={(kind) => onChange({ kind })}
      />
      <Choices
        legend={begin.minutes}
        legendHidden
        look="segments"
        options={letterMinutes.map((value) => ({ value, name: begin.lengths[value] }))}
        chosen={fields.minutes}
        onChoose={(minutes) => onChange({ minutes })}
      />
    </>
  );
}

import { useId } from 'preact/hooks';
import { fitsIn, type OwnWord } from '../../utils/log/my-words/my-words.ts';
import { GuardedBox } from '../support/guarded-box.tsx';
import styles from './my-words-view.module.css';

type Props = {
  word: OwnWord;
  label: string;
  /** What is said of one that is too long for where it is shown; nothing of it is cut. */
  long: string;
  rows: number;
  onText: (text: string) => void;
};

/** A box for something that fits into little room. */
export function LimitedBox({ word, label, long, rows, onText }: Props) {
  const id = useId();
  return (
    <>
      <GuardedBox label={label} value={word.text} rows={rows} describedBy={id} onText={onText} />
      <p id={id} class={fitsIn(word) ? 'visually-hidden' : styles.long} role="status">
        {fitsIn(word) ? '' : long}
      </p>
    </>
  );
}

import { words } from '../../utils/words/support.ts';
import { ownWords } from '../controls/own-words.ts';
import { CopyNumber } from './copy-number.tsx';
import styles from './support-panel.module.css';

type Props = {
  /** As people there write it. */
  number: string;
  /** What can be done with it, or whom it calls, in words; empty where it needs none. */
  about: string;
  /** Whether it can be called: then a press hands it to whatever telephone there is. */
  calls: boolean;
  /** Whether a person wrote it down: then it is private, and may be long. */
  own?: boolean;
  onSaid: (said: string) => void;
};

/** One number, large, to call and to copy. */
export function DialNumber({ number, about, calls, own = false, onSaid }: Props) {
  const look = own ? `${styles.number} ${styles.own}` : styles.number;
  const marks = own ? ownWords(number) : {};
  return (
    <li class={styles.dial}>
      {calls ? (
        <a
          {...marks}
          class={look}
          href={`tel:${dialled(number)}`}
          aria-label={words.call({ number })}
        >
          {number}
        </a>
      ) : (
        <span {...marks} class={look}>
          {number}
        </span>
      )}
      {about === '' ? null : <span class={styles.about}>{about}</span>}
      <CopyNumber number={number} own={own} onSaid={onSaid} />
    </li>
  );
}

/** What a telephone takes of a number. */
function dialled(number: string): string {
  return number.replace(/[^\d+*#]/g, '').replaceAll('#', '%23');
}

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { words } from '../../utils/words/log.ts';
import panel from '../controls/panel.module.css';
import { problemWords } from '../frame/problem-words.ts';
import { EraseDialog } from '../log/erase-dialog.tsx';
import { eraseLog } from '../log/erase-log.ts';
import styles from './transfer-view.module.css';

/** The last of the ways: everything goes, once the word for it has been typed. */
export function ErasePanel({ onErased }: { onErased: () => void | Promise<void> }) {
  const [asking, setAsking] = useState(false);
  const [end, setEnd] = useState<{ problem: boolean; text: string } | null>(null);
  const id = useId();
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!asking) told.current?.focus();
  }, [asking, end]);
  const erase = async () => {
    try {
      await eraseLog();
      setEnd({ problem: false, text: words.erase.done });
      await onErased();
    } catch (error) {
      setEnd({ problem: true, text: problemWords(error) });
    }
  };
  return (
    <>
      <button
        type="button"
        class={styles.way}
        aria-haspopup="dialog"
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-about`}
        onClick={() => {
          setEnd(null);
          setAsking(true);
        }}
      >
        <span id={`${id}-name`} class={styles.name}>
          {words.erase.open}
        </span>
        <span id={`${id}-about`} class={styles.about}>
          {words.erase.about}
        </span>
      </button>
      {end ? (
        <p ref={told} class={end.problem ? panel.problem : panel.said} tabIndex={-1}>
          {end.text}
        </p>
      ) : null}
      {asking ? <EraseDialog onErase={erase} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

import { useId, useState } from 'preact/hooks';
import { words } from '../../utils/words/storage/keeping.ts';
import { answerKeeping } from './answer-keeping.ts';
import styles from './keeping.module.css';
import { KeepingFacts } from './keeping-facts.tsx';
import { useKeeping } from './use-keeping.ts';

/** One line: where these words are, and how they may stay. A yes loses no letter and no focus. */
export function KeepingOffer({ onBack }: { onBack: () => void }) {
  const keeping = useKeeping();
  const [open, setOpen] = useState(false);
  const [told, setTold] = useState('');
  const facts = useId();
  const isAsked = keeping === 'unasked' || keeping === 'no';
  const say = () => {
    setOpen(false);
    answerKeeping('yes').then(
      () => {
        setTold(words.nowKept);
        onBack();
      },
      () => setTold(words.notSaved),
    );
  };
  return (
    <div data-aside class={styles.line}>
      {isAsked ? (
        <p>
          {keeping === 'no' ? words.asChosen : words.onlyHere}{' '}
          <button type="button" class={styles.link} onClick={say}>
            {words.yes}
          </button>{' '}
          <button
            type="button"
            class={styles.link}
            aria-expanded={open}
            aria-controls={facts}
            onClick={() => setOpen(!open)}
          >
            {words.what}
          </button>
        </p>
      ) : null}
      <div id={facts}>{open && isAsked ? <KeepingFacts /> : null}</div>
      <p role="status">{isAsked && told === words.nowKept ? '' : told}</p>
    </div>
  );
}

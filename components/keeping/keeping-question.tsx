import { useRef, useState } from 'preact/hooks';
import { words } from '../../utils/words/storage/keeping.ts';
import { Button } from '../controls/button.tsx';
import { answerKeeping } from './answer-keeping.ts';
import styles from './keeping.module.css';
import { KeepingFacts } from './keeping-facts.tsx';
import { useKeeping } from './use-keeping.ts';

/** Asked once, of a profile that kept things before there was a question. It takes no focus. */
export function KeepingQuestion() {
  const keeping = useKeeping();
  const [told, setTold] = useState('');
  const [open, setOpen] = useState(false);
  const after = useRef<HTMLParagraphElement>(null);
  const answer = (said: 'yes' | 'no') => {
    answerKeeping(said).then(
      () => {
        setTold(said === 'yes' ? words.thanks : words.stopped);
        after.current?.focus();
      },
      () => setTold(words.notSaved),
    );
  };
  const isAsked = keeping === 'before';
  return (
    <section class={isAsked || told ? styles.question : undefined} aria-label={words.title}>
      {isAsked ? (
        <>
          <p>{words.before}</p>
          {open ? <KeepingFacts /> : null}
          <p class={styles.answers}>
            <Button onClick={() => answer('yes')}>{words.goOn}</Button>
            <Button look="quiet" onClick={() => answer('no')}>
              {words.stop}
            </Button>
            <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
              {words.what}
            </Button>
          </p>
        </>
      ) : null}
      <p ref={after} tabIndex={-1} role="status">
        {told}
      </p>
    </section>
  );
}

import { useState } from 'preact/hooks';
import { words } from '../../utils/words/newtab/menu.ts';
import { Button } from '../controls/button.tsx';
import { noteAnswered } from './stay-hint.ts';
import styles from './stay-question.module.css';
import { switchCardOff } from './switch-off.ts';

/** Asked once: whether this new tab may stay. It takes no focus and covers nothing. */
export function StayQuestion() {
  const [answered, setAnswered] = useState(false);
  if (answered) return null;
  const answer = () => {
    noteAnswered();
    setAnswered(true);
  };
  return (
    <aside class={styles.question} aria-label={words.stay.question}>
      <span>{words.stay.question}</span>
      <Button look="quiet" onClick={answer}>
        {words.stay.keep}
      </Button>
      <Button
        look="quiet"
        onClick={() => {
          answer();
          void switchCardOff();
        }}
      >
        {words.stay.off}
      </Button>
    </aside>
  );
}

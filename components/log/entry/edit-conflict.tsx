import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../../utils/words/log.ts';
import { Button } from '../../controls/button.tsx';
import { ownWords } from '../../controls/own-words.ts';
import { LongText } from '../../reading/long-text.tsx';
import { GuardGate } from '../../support/guard-gate.tsx';
import styles from './entry-tools.module.css';

type Props = {
  /** The words in the log that are others now, each with the name of its box. */
  texts: readonly { field: string; label: string; text: string }[];
  onBoth: () => void;
  onMine: () => void;
  onTheirs: () => void;
};

/** Two versions of one entry: both stand there, and the person chooses. */
export function EditConflict({ texts, onBoth, onMine, onTheirs }: Props) {
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => told.current?.focus(), []);
  return (
    <section class={styles.conflict} aria-label={words.conflict.theirs}>
      <p ref={told} tabIndex={-1}>
        {words.conflict.told}
      </p>
      <dl class={styles.theirs}>
        {texts.map(({ field, label, text }) => (
          <div key={field}>
            <dt>{texts.length > 1 ? label : words.conflict.theirs}</dt>
            <dd {...ownWords(text)}>
              <LongText text={text} highlights={none} short={false} />
            </dd>
          </div>
        ))}
      </dl>
      <div class={styles.choices}>
        <Button look="quiet" onClick={onTheirs}>
          {words.conflict.other}
        </Button>
        <GuardGate>
          <Button look="quiet" onClick={onMine}>
            {words.conflict.mine}
          </Button>
        </GuardGate>
        <GuardGate>
          <Button look="primary" onClick={onBoth}>
            {words.conflict.both}
          </Button>
        </GuardGate>
      </div>
    </section>
  );
}

const none: never[] = [];

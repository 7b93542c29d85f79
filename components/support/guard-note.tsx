import { useState } from 'preact/hooks';
import { words } from '../../utils/words/support.ts';
import { Button } from '../controls/button.tsx';
import styles from './guard-note.module.css';
import { SupportLine } from './support-line.tsx';
import { SupportPanel } from './support-panel.tsx';
import { useCountry } from './use-country.ts';

type Props = {
  /** Back to the text; it stays as it is. */
  onKeepWriting: () => void;
  /** Absent where there is nothing to keep yet. */
  onKeepIt?: (() => void) | undefined;
  onNotThat: () => void;
};

/** Support beside a text. It takes nothing away, asks nothing, and leaves every way on. */
export function GuardNote({ onKeepWriting, onKeepIt, onNotThat }: Props) {
  const [country, choose] = useCountry();
  const [open, setOpen] = useState(false);
  return (
    <section class={styles.note} aria-label={words.note.label}>
      <p>{words.note.body}</p>
      {country === null ? null : open ? (
        <SupportPanel country={country} onCountry={choose} />
      ) : (
        <SupportLine country={country} onMore={() => setOpen(true)} />
      )}
      <div class={styles.ways}>
        <Button look="quiet" onClick={onKeepWriting}>
          {words.note.keepWriting}
        </Button>
        {onKeepIt ? (
          <Button look="quiet" onClick={onKeepIt}>
            {words.note.keepIt}
          </Button>
        ) : null}
        <Button look="quiet" onClick={onNotThat}>
          {words.note.notThat}
        </Button>
      </div>
    </section>
  );
}

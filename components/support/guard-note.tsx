import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../utils/words/support.ts';
import styles from './guard-note.module.css';
import { SupportLine } from './support-line.tsx';
import { SupportPanel } from './support-panel.tsx';
import { useCountry } from './use-country.ts';
import type { SupportReason } from './use-guard.ts';

type Props = {
  reason: SupportReason;
  /** Back to the text; it stays as it is. */
  onKeepWriting: () => void;
  /** Absent where there is nothing to keep yet. */
  onKeepIt?: (() => void) | undefined;
  onNotThat: () => void;
};

/** Support beside a text. It takes nothing away, asks nothing, and leaves every way on. */
export function GuardNote({ reason, onKeepWriting, onKeepIt, onNotThat }: Props) {
  const [country, choose] = useCountry();
  const [open, setOpen] = useState(false);
  const note = useRef<HTMLElement>(null);
  const shown = country !== null;
  // Only as far as it takes to see it; the focus stays where the words are.
  useEffect(() => {
    if (shown) note.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  return (
    <section ref={note} class={styles.note} data-support aria-label={words.note.label}>
      <p>{reason === 'danger' ? words.note.body : words.note.unread}</p>
      {country === null ? null : open ? (
        <SupportPanel country={country} onCountry={choose} />
      ) : (
        <SupportLine country={country} onMore={() => setOpen(true)} />
      )}
      <div class={styles.ways}>
        <button type="button" class={styles.way} onClick={onKeepWriting}>
          {words.note.keepWriting}
        </button>
        {onKeepIt ? (
          <button type="button" class={styles.way} onClick={onKeepIt}>
            {words.note.keepIt}
          </button>
        ) : null}
        {reason === 'danger' ? (
          <button type="button" class={styles.way} onClick={onNotThat}>
            {words.note.notThat}
          </button>
        ) : null}
      </div>
    </section>
  );
}

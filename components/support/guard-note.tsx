import { useEffect, useRef, useState } from 'preact/hooks';
import { pageLanguage } from '../../utils/language/page-language.ts';
import type { HelplineKind } from '../../utils/support/helpline-rows.ts';
import { helplineFor } from '../../utils/support/helplines.ts';
import { displayNames } from '../../utils/words/date-time.ts';
import { words } from '../../utils/words/support.ts';
import styles from './guard-note.module.css';
import { SupportDialog } from './support-dialog.tsx';
import { useCountry } from './use-country.ts';
import type { SupportReason } from './use-guard.ts';

type Props = {
  reason: SupportReason;
  /** The tag of the language whose rules found it. */
  language?: string | null;
  /** Back to the text; it stays as it is. */
  onKeepWriting: () => void;
  onNotThat: () => void;
};

const says: Record<SupportReason, string> = {
  danger: words.note.body,
  violence: words.note.violence,
  unread: words.note.unread,
};

/** Support beside a text. It takes nothing away, asks nothing, and leaves every way on. */
export function GuardNote({ reason, language, onKeepWriting, onNotThat }: Props) {
  const [country, choose] = useCountry();
  const [open, setOpen] = useState(false);
  const note = useRef<HTMLElement>(null);
  const shown = country !== null;
  const first: HelplineKind = reason === 'violence' ? 'violence' : 'crisis';
  const row = helplineFor(country ?? '', first);
  // Only as far as it takes to see it; the focus stays where the words are.
  useEffect(() => {
    if (shown) note.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  return (
    <section ref={note} class={styles.note} data-support aria-label={words.note.label}>
      <p>{says[reason]}</p>
      {row ? (
        <p class={styles.number}>
          {words.line.number({ name: row.name, number: row.lines[0].number })}
        </p>
      ) : null}
      <button type="button" class={styles.support} data-always onClick={() => setOpen(true)}>
        {words.line.more}
      </button>
      <div class={styles.ways}>
        <button type="button" class={styles.way} onClick={onKeepWriting}>
          {words.note.keepWriting}
        </button>
        {reason === 'unread' ? null : (
          <button type="button" class={styles.way} onClick={onNotThat}>
            {words.note.notThat}
          </button>
        )}
      </div>
      {language && !pageLanguage.tag.startsWith(language) ? (
        <p>
          {words.note.plainWords({ language: displayNames('language').of(language) ?? language })}
        </p>
      ) : null}
      {open ? (
        <SupportDialog
          country={country ?? ''}
          onCountry={choose}
          first={first}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </section>
  );
}

import { useId, useRef, useState } from 'preact/hooks';
import { words } from '../../../utils/words/settings.ts';
import { PrivateLine } from '../../controls/private-box.tsx';
import { GuardLine } from '../../support/guard-line.tsx';
import { findSettings, type SettingId } from './find-settings.ts';
import styles from './setting-search.module.css';

type Props = {
  /** How many are found; null while nobody searches. */
  count: number | null;
  /** Told with every letter; null once nobody searches any more. */
  onFound: (found: SettingId[] | null) => void;
  /** Enter: to the first one. */
  onFirst: () => void;
};

/** Nobody looks for a setting by more letters. */
const longest = 60;

/** Filters the settings by their plain words and by others that people use for them. */
export function SettingSearch({ count, onFound, onFirst }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const look = (query: string) => {
    setText(query);
    onFound(query.trim() === '' ? null : findSettings(document, query));
  };
  return (
    <search class={styles.search}>
      <label class={styles.label} for={id}>
        {words.search.label}
      </label>
      <PrivateLine
        id={id}
        boxRef={box}
        class={styles.box}
        type="search"
        maxLength={longest}
        value={text}
        onInput={({ currentTarget }) => look(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Escape' && text !== '') {
            event.preventDefault();
            look('');
          }
          if (event.key !== 'Enter' || !count) return;
          event.preventDefault();
          onFirst();
        }}
      />
      <GuardLine text={text} onBack={() => box.current?.focus()} />
      <p class={styles.count} role="status">
        {count === null ? '' : count === 0 ? words.search.none : words.search.found({ count })}
      </p>
    </search>
  );
}

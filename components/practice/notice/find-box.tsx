import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { words } from '../../../utils/words/practice/notice.ts';
import { PrivateLine } from '../../controls/private-box.tsx';
import { GuardLine } from '../../support/guard-line.tsx';
import styles from './find-box.module.css';

/** No word for a feeling is longer; a pasted book is none. */
const longest = 200;

type Props = {
  query: string;
  boxRef: RefObject<HTMLInputElement | null>;
  onQuery: (query: string) => void;
  /** Enter: the nearest word is meant. */
  onEnter: () => void;
  /** An arrow key leads on to the words. */
  onDown: () => void;
};

/** Finds a feeling by whatever one calls it. What is typed here is kept nowhere. */
export function FindBox({ query, boxRef, onQuery, onEnter, onDown }: Props) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && query !== '') {
      // It empties the box; only the next one is Stop.
      event.preventDefault();
      onQuery('');
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      onEnter();
    }
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      onDown();
    }
  };
  return (
    <div class={styles.find}>
      <label class="visually-hidden" for={id}>
        {words.find}
      </label>
      <PrivateLine
        id={id}
        boxRef={boxRef}
        class={styles.box}
        maxLength={longest}
        placeholder={words.find}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <GuardLine text={query} onBack={() => boxRef.current?.focus()} />
    </div>
  );
}

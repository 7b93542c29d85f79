import { useId, useRef, useState } from 'preact/hooks';
import { longestName } from '../../../utils/settings/settings.ts';
import { words } from '../../../utils/words/practice/reframe.ts';
import { Button } from '../../controls/button.tsx';
import { GuardedField } from '../../support/guarded-field.tsx';
import styles from './dear-form.module.css';

type Props = {
  name: string;
  /** As far as it was typed when the surface was closed. */
  naming: string;
  onNaming: (typed: string) => void;
  onName: (name: string) => void;
  /** It is named, or left out: back to what was being written. */
  onDone: () => void;
};

/** Names the dear one, once; changed or left out again at any time. */
export function DearForm({ name, naming, onNaming, onName, onDone }: Props) {
  const [typed, setTyped] = useState(naming || name);
  const form = useRef<HTMLFormElement>(null);
  const hint = useId();
  const end = (fresh: string) => {
    onName(fresh);
    onDone();
  };
  return (
    <form
      autocomplete="off"
      ref={form}
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        // What stands there, whether or not it was typed in this opening.
        end(form.current?.querySelector('input')?.value ?? typed);
      }}
    >
      <GuardedField
        label={words.dear.label}
        value={typed}
        longest={longestName}
        takesFocus
        describedBy={hint}
        // Not when it is left: a popup that closes leaves it too, with half a name.
        onTyping={(fresh) => {
          setTyped(fresh);
          onNaming(fresh);
        }}
      />
      <Button type="submit">{words.dear.done}</Button>
      <p id={hint} class={styles.hint}>
        {words.dear.hint}
      </p>
      <button type="button" class={styles.without} onClick={() => end('')}>
        {words.dear.without}
      </button>
    </form>
  );
}

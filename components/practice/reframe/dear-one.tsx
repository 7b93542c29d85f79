import { useState } from 'preact/hooks';
import { longestName } from '../../../utils/settings/settings.ts';
import { words } from '../../../utils/words/reframe.ts';
import { Button } from '../../controls/button.tsx';
import { TextField } from '../../controls/text-field.tsx';
import styles from './dear-one.module.css';

type Props = { name: string; onName: (name: string) => void };

/** Names the dear one, once; changed or left out again at any time. */
export function DearOne({ name, onName }: Props) {
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <button type="button" class={styles.open} onClick={() => setOpen(true)}>
        {name ? words.dear.change : words.dear.name}
      </button>
    );
  }
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setOpen(false);
      }}
    >
      <TextField
        label={words.dear.label}
        value={name}
        longest={longestName}
        takesFocus
        onText={onName}
      />
      <Button type="submit" look="quiet">
        {words.dear.done}
      </Button>
      <p class={styles.hint}>{words.dear.hint}</p>
    </form>
  );
}

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { words } from '../../utils/words/log.ts';
import { Button } from '../controls/button.tsx';
import styles from './erase-dialog.module.css';

type Props = { onErase: () => void; onCancel: () => void };

/** The typed confirmation before everything goes. */
export function EraseDialog({ onErase, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const title = useId();
  const field = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const agreed = typed.trim() === words.erase.word;
  return (
    <dialog ref={dialog} class={styles.dialog} aria-labelledby={title} onClose={onCancel}>
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (agreed) onErase();
        }}
      >
        <h2 id={title}>{words.erase.title}</h2>
        <p>{words.erase.body}</p>
        <p class={styles.small}>{words.erase.linger}</p>
        <label class={styles.label} for={field}>
          {words.erase.label}
        </label>
        <input
          id={field}
          class={styles.field}
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <div class={styles.choices}>
          <Button look="soft" onClick={onCancel}>
            {words.erase.cancel}
          </Button>
          <Button look="primary" type="submit" disabled={!agreed}>
            {words.erase.confirm}
          </Button>
        </div>
      </form>
    </dialog>
  );
}

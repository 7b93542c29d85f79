import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { words } from '../../utils/words/log.ts';
import { Button } from '../controls/button.tsx';
import { PrivateLine } from '../controls/private-box.tsx';
import { DialogExit } from '../quick-exit/exit-button.tsx';
import { GuardLine } from '../support/guard-line.tsx';
import styles from './erase-dialog.module.css';

type Props = {
  /** Ends when all is gone, or when it was told why not: the dialog stays until then. */
  onErase: () => Promise<void>;
  /** The dialog is to go. */
  onClose: () => void;
};

/** Sooner than this nobody wonders whether anything happens. */
const slowMs = 400;

/** The typed confirmation before everything goes. */
export function EraseDialog({ onErase, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [erasing, setErasing] = useState(false);
  const [isSlow, setSlow] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const title = useId();
  const field = useId();
  const isOver = useRef(false);
  useEffect(() => {
    const own = dialog.current;
    own?.showModal();
    return () => {
      isOver.current = true;
      // It gives the focus back to what opened it; taken out while open, to nobody.
      if (own?.open) own.close();
    };
  }, []);
  useEffect(() => {
    if (!erasing) return;
    const timer = setTimeout(() => setSlow(true), slowMs);
    return () => clearTimeout(timer);
  }, [erasing]);
  const agreed = typed.trim() === words.erase.word;
  const submit = (event: Event) => {
    event.preventDefault();
    if (!agreed || erasing) return;
    setErasing(true);
    void onErase().finally(onClose);
  };
  return (
    <dialog
      ref={dialog}
      class={styles.dialog}
      aria-labelledby={title}
      onCancel={(event) => {
        // A dialog that closes says that it is done.
        if (erasing) event.preventDefault();
      }}
      onClose={() => {
        if (!isOver.current) onClose();
      }}
    >
      <form autocomplete="off" class={styles.form} onSubmit={submit}>
        <h2 id={title}>{words.erase.title}</h2>
        <p>{words.erase.body}</p>
        <p class={styles.small}>
          {words.erase.stays} {words.erase.linger}
        </p>
        <label class={styles.label} for={field}>
          {words.erase.label}
        </label>
        <PrivateLine
          id={field}
          class={styles.field}
          autocapitalize="characters"
          value={typed}
          readOnly={erasing}
          boxRef={box}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <GuardLine text={typed} onBack={() => box.current?.focus()} />
        <p class={isSlow ? styles.small : 'visually-hidden'} role="status">
          {isSlow ? words.erase.erasing : ''}
        </p>
        <div class={styles.choices}>
          <Button look="soft" onClick={onClose} disabled={erasing}>
            {words.erase.cancel}
          </Button>
          <Button look="primary" type="submit" disabled={!agreed || erasing}>
            {words.erase.confirm}
          </Button>
        </div>
      </form>
      <DialogExit />
    </dialog>
  );
}

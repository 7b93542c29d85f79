import { useEffect, useId, useRef } from 'preact/hooks';
import type { HelplineKind } from '../../utils/support/helpline-rows.ts';
import { words } from '../../utils/words/support.ts';
import { Button } from '../controls/button.tsx';
import { DialogExit } from '../quick-exit/exit-button.tsx';
import styles from './support-dialog.module.css';
import { SupportPanel } from './support-panel.tsx';

type Props = {
  country: string;
  onCountry: (country: string) => void;
  first: HelplineKind;
  onClose: () => void;
};

/** All of support in front of a page, on which the text stays as it is. */
export function SupportDialog({ onClose, ...panel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = useId();
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={styles.dialog}
      aria-labelledby={title}
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        // It closes this; it is no Stop, and closes no popup.
        event.preventDefault();
        event.stopPropagation();
        dialog.current?.close();
      }}
    >
      <div class={styles.inside}>
        <h2 ref={heading} id={title} tabIndex={-1} class={styles.title}>
          {words.title}
        </h2>
        <SupportPanel {...panel} />
        <div class={styles.foot}>
          <Button onClick={() => dialog.current?.close()}>{words.back}</Button>
        </div>
      </div>
      <DialogExit />
    </dialog>
  );
}

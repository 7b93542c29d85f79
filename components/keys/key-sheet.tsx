import { render } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { words } from '../../utils/words/settings/keys.ts';
import { Button } from '../controls/button.tsx';
import { DialogExit } from '../quick-exit/exit-button.tsx';
import { BrowserKeys } from './browser-keys.tsx';
import styles from './key-sheet.module.css';

const { does, keys } = words.pages;

/** Signs are the same on every keyboard; keys with names have them in the language. */
const rows: readonly [key: string, does: string][] = [
  ['?', does.sheet],
  ['/', does.search],
  [keys.stop, does.stop],
  [keys.breath, does.breath],
  [keys.enter, does.enter],
  [keys.goOn, does.goOn],
  [keys.feelings, does.feelings],
  [keys.exit, does.exit],
];

/** Every key there is, in front of any page. */
function KeySheet({ onClose }: { onClose: () => void }) {
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
      class={styles.sheet}
      aria-labelledby={title}
      onClose={onClose}
      onKeyDown={(event) => {
        // A key in here is meant for nothing behind: no Stop, no breath, no closing of the popup.
        event.stopPropagation();
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        dialog.current?.close();
      }}
    >
      <div class={styles.inside}>
        <h2 ref={heading} id={title} tabIndex={-1} class={styles.title}>
          {words.title}
        </h2>
        <section class={styles.part}>
          <h3>{words.pages.title}</h3>
          <dl class={styles.list}>
            {rows.map(([key, what]) => (
              <div key={key} class={styles.row}>
                <dt>{what}</dt>
                <dd>
                  <kbd class={styles.key}>{key}</kbd>
                </dd>
              </div>
            ))}
          </dl>
          <p class={styles.small}>{words.pages.typing}</p>
        </section>
        <section class={styles.part}>
          <h3>{words.browser.title}</h3>
          <BrowserKeys />
        </section>
        <div class={styles.foot}>
          <Button onClick={() => dialog.current?.close()}>{words.close}</Button>
        </div>
      </div>
      <DialogExit />
    </dialog>
  );
}

/** Shows it beside the page. Resolves once it is closed; the focus is where it was before. */
export function showKeySheet(): Promise<void> {
  const before = document.activeElement;
  const place = document.createElement('div');
  document.body.append(place);
  return new Promise((resolve) => {
    const close = () => {
      render(null, place);
      place.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve();
    };
    render(<KeySheet onClose={close} />, place);
  });
}

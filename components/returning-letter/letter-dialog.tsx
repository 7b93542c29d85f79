import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Payloads } from '../../utils/log/entry/entry-kinds.ts';
import { words } from '../../utils/words/practice/letter.ts';
import { Button } from '../controls/button.tsx';
import { lazyPart } from '../frame/lazy-part.tsx';
import { useHeadingFocus } from '../frame/use-heading-focus.ts';
import { DialogExit } from '../quick-exit/exit-button.tsx';
import { useScreen } from '../screen/use-screen.ts';
import { useCountry } from '../support/use-country.ts';
import styles from './letter-dialog.module.css';
import { LetterText } from './letter-text.tsx';

const Panel = lazyPart('support', () =>
  import('../support/support-panel.tsx').then(({ SupportPanel }) => SupportPanel),
);

type Props = {
  /** When it was written, as a sentence. */
  written: string;
  /** null until the person opened it: then the question stands here. */
  letter: Payloads['letter'] | null;
  question: ComponentChildren;
  onClose: () => void;
};

/** The letter unfolded over the page, with support beside it. */
export function LetterDialog({ written, letter, question, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [support, setSupport] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  // A long letter begins at its beginning, for eyes and ears.
  const heading = useHeadingFocus(letter !== null || support, [letter, support]);
  useScreen(support ? 'support' : letter === null ? 'question' : 'letter');
  const { card } = words;
  const name = support ? card.support : letter === null ? card.name : written;
  return (
    <dialog
      ref={dialog}
      class={styles.dialog}
      aria-labelledby={title}
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // In the popup Chromium would close the whole popup; in a practice Esc means Stop.
        event.preventDefault();
        event.stopPropagation();
        dialog.current?.close();
      }}
    >
      <h2 ref={heading} id={title} tabIndex={-1} class={styles.written}>
        {name}
      </h2>
      {support ? <Support /> : null}
      {!support && letter === null ? <div class={styles.asks}>{question}</div> : null}
      {!support && letter !== null ? (
        <div class={styles.paper}>
          <LetterText letter={letter} />
        </div>
      ) : null}
      <div class={styles.foot}>
        <Button look="quiet" onClick={() => setSupport(!support)}>
          {support ? card.backToLetter : card.support}
        </Button>
        <Button onClick={() => dialog.current?.close()}>{card.close}</Button>
      </div>
      <DialogExit />
    </dialog>
  );
}

/** The helplines of the country chosen in the settings. */
function Support() {
  const [country, choose] = useCountry();
  return <Panel country={country ?? ''} onCountry={choose} />;
}

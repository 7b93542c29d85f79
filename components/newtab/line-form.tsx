import { useId, useRef } from 'preact/hooks';
import { words } from '../../utils/words/newtab.ts';
import { Button } from '../controls/button.tsx';
import { PrivateLine } from '../controls/private-box.tsx';
import { KeepingLine } from '../keeping/keeping-line.tsx';
import { useMayKeep } from '../keeping/use-keeping.ts';
import { pastTheGuard } from '../support/guard-gate.tsx';
import { GuardLine } from '../support/guard-line.tsx';
import styles from './line-form.module.css';

type Props = {
  text: string;
  onText: (text: string) => void;
  /** The line was touched: what it needs can be fetched now. */
  onWake: () => void;
  onKeep: () => void;
  /** Said once after keeping, or when keeping went wrong. */
  message: { kind: 'kept' | 'problem'; text: string } | null;
  keeping: boolean;
  /** Where it goes, in words, once that is known. */
  stays: string | undefined;
};

/** A line to write under the card. It never asks for the focus. */
export function LineForm({ text, onText, onWake, onKeep, message, keeping, stays }: Props) {
  const blank = text.trim() === '';
  const id = useId();
  const mayKeep = useMayKeep();
  const line = useRef<HTMLInputElement>(null);
  return (
    <form
      class={styles.form}
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (!blank && !keeping) pastTheGuard(onKeep);
      }}
    >
      <div class={styles.field}>
        <PrivateLine
          boxRef={line}
          class={styles.line}
          aria-label={words.line}
          aria-describedby={id}
          placeholder={words.linePlaceholder}
          value={text}
          onFocus={onWake}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        <span class={blank ? styles.away : styles.keep}>
          <Button look="primary" type="submit" disabled={blank} aria-disabled={keeping}>
            {mayKeep ? words.keep : words.done}
          </Button>
        </span>
      </div>
      <p id={id} class={styles.stays}>
        {mayKeep ? stays : ''}
      </p>
      {stays === undefined ? null : <KeepingLine onBack={() => line.current?.focus()} />}
      <GuardLine text={text} onBack={() => line.current?.focus()} />
      <p class={message?.kind === 'problem' ? styles.problem : styles.kept} aria-live="polite">
        {message?.text}
      </p>
    </form>
  );
}

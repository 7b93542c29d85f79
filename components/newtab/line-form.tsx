import { useRef } from 'preact/hooks';
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
  const mayKeep = useMayKeep();
  const line = useRef<HTMLInputElement>(null);
  return (
    <form
      class="line-form"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (!blank && !keeping) pastTheGuard(onKeep);
      }}
    >
      <div class="line-field">
        <PrivateLine
          boxRef={line}
          class="line-box"
          aria-label={words.line}
          aria-describedby="line-stays"
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
      <p id="line-stays" class="line-stays">
        {mayKeep ? stays : ''}
      </p>
      {stays === undefined ? null : <KeepingLine onBack={() => line.current?.focus()} />}
      <GuardLine text={text} onBack={() => line.current?.focus()} />
      <p class={message?.kind === 'problem' ? 'line-problem' : 'line-kept'} aria-live="polite">
        {message?.text}
      </p>
    </form>
  );
}

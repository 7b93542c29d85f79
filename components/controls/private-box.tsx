import type { Ref, TargetedEvent, TargetedInputEvent, TargetedKeyboardEvent } from 'preact';
import { textDirection } from '../../utils/text/text-direction.ts';
import { askForSpelling, useSpelling } from './spelling.ts';

declare module 'preact' {
  interface HTMLAttributes<RefType extends EventTarget = EventTarget> {
    writingsuggestions?: 'false';
  }
}

/** What a box may be given. What is refused below is not among it. */
type BoxProps<Box extends HTMLElement> = {
  id?: string;
  class?: string | undefined;
  value: string;
  placeholder?: string;
  readOnly?: boolean;
  autocapitalize?: 'off' | 'characters';
  'aria-label'?: string;
  'aria-describedby'?: string | undefined;
  'aria-invalid'?: boolean | undefined;
  boxRef?: Ref<Box> | undefined;
  onInput?: (event: TargetedInputEvent<Box>) => void;
  onChange?: (event: TargetedEvent<Box>) => void;
  onFocus?: () => void;
  onKeyDown?: (event: TargetedKeyboardEvent<Box>) => void;
};

/**
 * An empty box runs as its page does, and says so: a direction that comes or goes makes the browser
 * lay out all the text anew.
 */
function pageDirection(): 'ltr' | 'rtl' {
  return document.dir === 'rtl' ? 'rtl' : 'ltr';
}

/** What comes into an empty box at one go runs as it does from the start, and is laid out once. */
function runAsPasted(event: TargetedInputEvent<HTMLTextAreaElement>): void {
  const { data } = event;
  if (data && event.currentTarget.value === '') {
    event.currentTarget.dir = textDirection(data) ?? pageDirection();
  }
}

type LineProps = BoxProps<HTMLInputElement> & {
  type?: 'text' | 'search' | 'password';
  maxLength?: number;
  /** A passphrase: its spelling is nobody's business, whatever the settings say. */
  secret?: boolean;
};

/**
 * A line that is typed into. This file makes every box for words there is: a browser's spell check,
 * suggestions and memory may send or keep what is typed, and each of them is refused here.
 */
export function PrivateLine({
  type = 'text',
  boxRef,
  secret = false,
  onFocus,
  ...line
}: LineProps) {
  const checked = useSpelling() && !secret;
  return (
    <input
      {...line}
      onFocus={() => {
        askForSpelling();
        onFocus?.();
      }}
      // The types know each kind by itself, and all three take the same here.
      type={type as 'text'}
      {...(boxRef ? { ref: boxRef } : {})}
      dir={secret ? undefined : (textDirection(line.value) ?? pageDirection())}
      autocomplete="off"
      autoCorrect={checked ? undefined : 'off'}
      spellcheck={checked}
      writingsuggestions="false"
      translate={false}
      data-own-words={secret ? undefined : ''}
    />
  );
}

/** Several lines that are typed into; the same is refused. */
export function PrivateLines({
  boxRef,
  onFocus,
  ...box
}: BoxProps<HTMLTextAreaElement> & { rows?: number }) {
  const checked = useSpelling();
  return (
    <textarea
      {...box}
      onFocus={() => {
        askForSpelling();
        onFocus?.();
      }}
      {...(boxRef ? { ref: boxRef } : {})}
      dir={textDirection(box.value) ?? pageDirection()}
      onBeforeInput={runAsPasted}
      autocomplete="off"
      autoCorrect={checked ? undefined : 'off'}
      spellcheck={checked}
      writingsuggestions="false"
      translate={false}
      data-own-words=""
    />
  );
}

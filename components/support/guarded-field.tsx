import type { ComponentProps } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { TextField } from '../controls/text-field.tsx';
import { GuardLine } from './guard-line.tsx';
import styles from './guarded-field.module.css';

/** A short text on a line, such as a name, with support beside it when it speaks of danger. */
export function GuardedField(field: ComponentProps<typeof TextField>) {
  /** What stood there before was read when it was typed. */
  const [typed, setTyped] = useState('');
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place} class={styles.field}>
      <TextField
        {...field}
        onTyping={(text) => {
          setTyped(text);
          field.onTyping?.(text);
        }}
      />
      <GuardLine text={typed} onBack={() => place.current?.querySelector('input')?.focus()} />
    </div>
  );
}

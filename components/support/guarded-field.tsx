import type { ComponentProps } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { TextField } from '../controls/text-field.tsx';
import { KeepingLine } from '../keeping/keeping-line.tsx';
import { GuardLine } from './guard-line.tsx';
import styles from './guarded-field.module.css';

/** A short text on a line, such as a name, with support beside it when it speaks of danger. */
export function GuardedField(field: ComponentProps<typeof TextField>) {
  /** What stood there before was read when it was typed. */
  const [typed, setTyped] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const back = () => place.current?.querySelector('input')?.focus();
  return (
    <div ref={place} class={styles.field}>
      <TextField
        {...field}
        onTyping={(text) => {
          setTyped(text);
          field.onTyping?.(text);
        }}
      />
      <KeepingLine onBack={back} />
      <GuardLine text={typed} onBack={back} />
    </div>
  );
}

import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { PrivateLines } from './private-box.tsx';
import styles from './writing-box.module.css';

export type WritingBoxProps = {
  label: string;
  /** Hidden where a heading above asks for the same. */
  labelHidden?: boolean;
  value: string;
  onText: (text: string) => void;
  rows?: number;
  describedBy?: string;
  boxRef?: Ref<HTMLTextAreaElement>;
};

/** A box for one's own words: any script, either direction, nothing corrected or remembered. */
export function WritingBox({
  label,
  labelHidden = false,
  value,
  onText,
  rows = 3,
  describedBy,
  boxRef,
}: WritingBoxProps) {
  const id = useId();
  return (
    <div class={styles.field}>
      <label class={labelHidden ? 'visually-hidden' : styles.label} for={id}>
        {label}
      </label>
      <PrivateLines
        id={id}
        class={styles.box}
        rows={rows}
        value={value}
        aria-describedby={describedBy}
        onInput={(event) => onText(event.currentTarget.value)}
        boxRef={boxRef}
      />
    </div>
  );
}

import { useId } from 'preact/hooks';
import styles from './file-button.module.css';

type Props = { label: string; onFile: (file: File) => void };

/**
 * The browser's own way to choose a file, dressed as a button. Any file may be chosen: one that is
 * grey in the dialog says nothing, and we can say what it is.
 */
export function FileButton({ label, onFile }: Props) {
  const id = useId();
  return (
    <p class={styles.row}>
      <input
        autocomplete="off"
        id={id}
        class={styles.input}
        type="file"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen twice, and is looked at twice.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <label class={styles.label} for={id}>
        {label}
      </label>
    </p>
  );
}

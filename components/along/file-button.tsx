import { useRef } from 'preact/hooks';
import { Button } from '../controls/button.tsx';

type Props = { label: string; accept: string; onFile: (file: File) => void };

/** Opens the browser's own dialog for a file. */
export function FileButton({ label, accept, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen twice, and is looked at twice.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <Button look="primary" onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}

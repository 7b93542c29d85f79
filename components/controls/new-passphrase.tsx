import { useState } from 'preact/hooks';
import { words } from '../../utils/words/transfer.ts';
import { Button } from './button.tsx';
import styles from './panel.module.css';
import { PassphraseBox } from './passphrase-box.tsx';
import { Toggle } from './toggle.tsx';

/** Shorter ones are guessed too soon. In characters. */
const shortest = 8;

type Props = { confirm: string; onPassphrase: (passphrase: string) => void };

/** A new passphrase, typed twice: a slip in it would close the backup for good. */
export function NewPassphrase({ confirm, onPassphrase }: Props) {
  const { backup } = words;
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [seen, setSeen] = useState(false);
  const [problem, setProblem] = useState('');
  const submit = () => {
    if ([...first].length < shortest) setProblem(backup.short);
    else if (first !== second) setProblem(backup.different);
    else {
      setProblem('');
      onPassphrase(first);
    }
  };
  return (
    <form
      autocomplete="off"
      class={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <PassphraseBox label={backup.passphrase} value={first} seen={seen} onText={setFirst} />
      <PassphraseBox label={backup.again} value={second} seen={seen} onText={setSecond} />
      <Toggle label={backup.show} on={seen} onChange={setSeen} />
      <p class={styles.small}>
        {backup.hint} {backup.none}
      </p>
      <p class={problem === '' ? 'visually-hidden' : styles.problem} role="alert">
        {problem}
      </p>
      <Button look="primary" type="submit">
        {confirm}
      </Button>
    </form>
  );
}

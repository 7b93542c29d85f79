import { useId, useState } from 'preact/hooks';
import type { AgeKind } from '../../utils/log/age/age.ts';
import { words } from '../../utils/words/transfer.ts';
import { Button } from '../controls/button.tsx';
import { FileButton } from '../controls/file-button.tsx';
import { ownWords } from '../controls/own-words.ts';
import styles from '../controls/panel.module.css';
import { PassphraseBox } from '../controls/passphrase-box.tsx';

type Props = {
  name: string;
  needs: AgeKind;
  keyName: string | null;
  noKey: boolean;
  wrong: boolean;
  onKey: (file: File) => void;
  onUnlock: (passphrase: string) => void;
  onLeave: () => void;
};

/** A sealed file asks for what opens it. */
export function ImportUnlock(props: Props) {
  const { name, needs, keyName, noKey, wrong, onKey, onUnlock, onLeave } = props;
  const { bring } = words;
  const told = useId();
  const [passphrase, setPassphrase] = useState('');
  const asksForKey = needs === 'key' && keyName === null;
  return (
    <form
      autocomplete="off"
      class={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '' && !asksForKey) onUnlock(passphrase);
      }}
    >
      <p class={styles.small} {...ownWords(name)}>
        {[name, keyName].filter(Boolean).join(' · ')}
      </p>
      {wrong || noKey ? (
        <p id={told} class={styles.problem} role="alert">
          {wrong ? bring.wrong : bring.notKey}
        </p>
      ) : null}
      {asksForKey ? (
        <>
          <p>{bring.key}</p>
          <FileButton label={bring.chooseKey} onFile={onKey} />
        </>
      ) : (
        <PassphraseBox
          label={needs === 'key' ? bring.keyPassphrase : bring.passphrase}
          value={passphrase}
          onText={setPassphrase}
          problem={wrong ? told : undefined}
        />
      )}
      <p class={styles.choices}>
        {asksForKey ? null : (
          <Button look="primary" type="submit">
            {bring.unlock}
          </Button>
        )}
        <Button look="quiet" onClick={onLeave}>
          {bring.leave}
        </Button>
      </p>
    </form>
  );
}

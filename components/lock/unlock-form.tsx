import { useId, useState } from 'preact/hooks';
import { mendLock, unlock } from '../../utils/log/lock-setup/unlock.ts';
import { LogProblem } from '../../utils/log/log-problem.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { words } from '../../utils/words/lock.ts';
import { Button } from '../controls/button.tsx';
import styles from '../controls/panel.module.css';
import { PassphraseBox } from '../controls/passphrase-box.tsx';
import { Toggle } from '../controls/toggle.tsx';
import { problemWords } from '../frame/problem-words.ts';
import { idleMinutes } from './idle-minutes.ts';

/**
 * Opens the log; what happens then is the business of the page.
 * @param props.onOpen resolves once the page has looked: another one may have locked it again
 */
export function UnlockForm({ onOpen }: { onOpen: () => void | Promise<void> }) {
  const { locked: say } = words;
  const [passphrase, setPassphrase] = useState('');
  const [seen, setSeen] = useState(false);
  const [trying, setTrying] = useState(false);
  const [problem, setProblem] = useState('');
  const told = useId();
  // The passphrase fits, and the lock is not as it was left.
  const [changed, setChanged] = useState(false);
  const tryIt = async (how = unlock) => {
    if (trying || passphrase === '') return;
    setTrying(true);
    setProblem('');
    setChanged(false);
    try {
      const { lockAfter } = (await loadSettings()).settings;
      if (await how(passphrase, idleMinutes[lockAfter])) await onOpen();
      else setProblem(say.wrong);
    } catch (error) {
      const isChanged = error instanceof LogProblem && error.kind === 'lock-broken';
      setChanged(isChanged);
      setProblem(isChanged ? `${words.changed.about} ${words.changed.since}` : problemWords(error));
    }
    setTrying(false);
  };
  return (
    <form
      autocomplete="off"
      class={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        void tryIt();
      }}
    >
      <PassphraseBox
        label={say.passphrase}
        value={passphrase}
        seen={seen}
        first
        onText={setPassphrase}
        problem={problem === '' ? undefined : told}
      />
      <Toggle label={say.show} on={seen} onChange={setSeen} />
      <p id={told} class={problem === '' ? 'visually-hidden' : styles.problem} role="alert">
        {problem}
      </p>
      <Button look="primary" type="submit" disabled={passphrase === ''}>
        {trying ? say.opening : say.confirm}
      </Button>
      {changed ? <Button onClick={() => void tryIt(mendLock)}>{words.changed.mend}</Button> : null}
    </form>
  );
}

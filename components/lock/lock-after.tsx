import { useEffect, useState } from 'preact/hooks';
import { closeAfter } from '../../utils/log/lock/lock-session.ts';
import { type LockAfter, lockAfterChoices } from '../../utils/settings/settings.ts';
import { loadSettings, saveSettings } from '../../utils/settings/store.ts';
import { words } from '../../utils/words/lock.ts';
import { Choices } from '../controls/choices.tsx';
import styles from '../controls/panel.module.css';
import { problemWords } from '../frame/problem-words.ts';
import { idleMinutes } from './idle-minutes.ts';

/** After how long without use it locks by itself; it holds at once. */
export function LockAfterChoice() {
  const [chosen, setChosen] = useState<LockAfter | null>(null);
  const [problem, setProblem] = useState('');
  const fail = (error: unknown) => setProblem(problemWords(error));
  useEffect(() => {
    loadSettings().then(({ settings }) => setChosen(settings.lockAfter), fail);
  }, []);
  if (chosen === null) return null;
  const choose = async (lockAfter: LockAfter) => {
    setChosen(lockAfter);
    await saveSettings({ lockAfter });
    await closeAfter(idleMinutes[lockAfter]);
  };
  return (
    <>
      <Choices
        legend={words.after}
        options={lockAfterChoices.map((value) => ({ value, name: words.afters[value] }))}
        chosen={chosen}
        onChoose={(value) => void choose(value).catch(fail)}
      />
      <p class={styles.small}>{words.unused}</p>
      <p class={problem === '' ? 'visually-hidden' : styles.problem} role="alert">
        {problem}
      </p>
    </>
  );
}

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type After, afters, unkeptId } from '../../utils/log/entry/entry.ts';
import type { End } from '../../utils/practice/pause.ts';
import { words } from '../../utils/words/pause.ts';
import { Button } from '../controls/button.tsx';
import { Toggle } from '../controls/toggle.tsx';
import { loadPart } from '../errors/load-part.ts';
import { problemWords } from '../frame/problem-words.ts';
import styles from './ended.module.css';
import { MessageScreen } from './message-screen.tsx';

type Props = {
  end: End;
  /** What may be added to what was kept, for whoever wants to. */
  addition?: ComponentChildren;
  onDone: () => void;
  onHeavier: () => void;
  onOpenLog: () => void;
};

/** The log is on its way already when this is shown; it is not part of the first paint. */
const log = () => loadPart('log', () => import('../../utils/log/entries.ts'));

/** After a practice: one optional tap, and keep or let go. It is written already: closing loses nothing. */
export function Ended({ end, addition, onDone, onHeavier, onOpenLog }: Props) {
  const { chosen, quote } = end;
  /** Written without keeping, as the person wants it: nothing is amiss, and nothing is there. */
  const unkept = end.entryId === unkeptId;
  const entryId = unkept ? null : end.entryId;
  const [after, setAfter] = useState<After | null>(null);
  const [comesBack, setComesBack] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const told = (error: unknown) => setProblem(problemWords(error));
  const say = (felt: After) => {
    setAfter(felt);
    const written =
      entryId === null
        ? Promise.resolve()
        : log().then(({ updateEntry }) => updateEntry(entryId, { after: felt }));
    void written.catch(told).then(() => {
      if (felt === 'heavier') onHeavier();
    });
  };
  const mark = (on: boolean) => {
    setComesBack(on);
    if (entryId === null) return;
    log()
      .then(({ updateEntry }) => updateEntry(entryId, { comesBack: on }))
      .catch(told);
  };
  const letGo = () => {
    if (entryId === null) return;
    log()
      .then(({ deleteEntry }) => deleteEntry(entryId))
      .then(onDone, told);
  };
  const { ended } = words;
  const kept = entryId !== null;
  const body = chosen ? (kept ? ended.keptBody : ended.nothingKept) : ended.body;
  return (
    <MessageScreen
      title={chosen && kept ? ended.keptTitle : ended.title}
      body={problem ?? (kept || chosen ? body : unkept ? ended.nothingKept : ended.notKept)}
      {...(quote ? { quote } : {})}
      between={
        <>
          {quote && kept ? <Toggle label={ended.comesBack} on={comesBack} onChange={mark} /> : null}
          <fieldset class={styles.after}>
            <legend>{ended.feels}</legend>
            {afters.map((felt) => (
              <button
                key={felt}
                type="button"
                class={styles.felt}
                aria-pressed={after === felt}
                onClick={() => say(felt)}
              >
                {ended.after[felt]}
              </button>
            ))}
          </fieldset>
          {after === 'heavier' ? null : addition}
        </>
      }
    >
      {chosen || !kept ? (
        <>
          {kept ? <Button onClick={onOpenLog}>{ended.openLog}</Button> : null}
          <Button onClick={onDone}>{words.done}</Button>
        </>
      ) : (
        <>
          <Button onClick={letGo}>{ended.letGo}</Button>
          <Button look="primary" onClick={onDone}>
            {ended.keep}
          </Button>
        </>
      )}
    </MessageScreen>
  );
}

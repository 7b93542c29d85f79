import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type After, afters, unkeptId } from '../../utils/log/entry/entry.ts';
import type { End } from '../../utils/practice/pause.ts';
import { words } from '../../utils/words/pause.ts';
import { Button } from '../controls/button.tsx';
import { Toggle } from '../controls/toggle.tsx';
import styles from './ended.module.css';
import { MessageScreen } from './message-screen.tsx';
import { TwoSentences } from './two-sentences.tsx';
import { useKept } from './use-kept.ts';

type Props = {
  end: End;
  /** What may be added to what was kept, for whoever wants to. */
  addition?: ComponentChildren;
  /** Back to the day: there is no more to do here. */
  onClose: () => void;
  /** @param isKept whether the log keeps an entry that says so */
  onHeavier: (isKept: boolean) => void;
};

const { ended } = words;

/** After a practice: one optional tap, and the way back. It is written already: closing loses nothing. */
export function Ended({ end, addition, onClose, onHeavier }: Props) {
  const { chosen, quote, pair } = end;
  /** Written without keeping, as the person wants it: nothing is amiss, and nothing is there. */
  const unkept = end.entryId === unkeptId;
  const entryId = unkept ? null : end.entryId;
  const isKept = entryId !== null;
  const { isLeftOut, problem, change, leaveOut, undo, settled } = useKept(entryId);
  const [after, setAfter] = useState<After | null>(null);
  const [comesBack, setComesBack] = useState(false);
  const say = (felt: After) => {
    setAfter(felt);
    void change({ after: felt }).then(() => {
      if (felt === 'heavier') onHeavier(isKept && !isLeftOut);
    });
  };
  const mark = (on: boolean) => {
    setComesBack(on);
    void change({ comesBack: on });
  };
  const there = isLeftOut ? ended.leftOut : ended.inLog;
  const none = chosen || unkept ? ended.nothingKept : ended.notKept;
  return (
    <MessageScreen
      title={chosen && isKept ? ended.keptTitle : ended.title}
      describedBy="ended-kept"
      // The two sentences are the picture: no other stands beside them.
      {...(pair ? { picture: <TwoSentences {...pair} />, mark: false } : quote ? { quote } : {})}
      between={
        <>
          {quote && isKept && !isLeftOut ? (
            <Toggle label={ended.comesBack} on={comesBack} onChange={mark} />
          ) : null}
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
          {after === 'heavier' || isLeftOut ? null : addition}
        </>
      }
      more={
        <div class={styles.kept}>
          <p id="ended-kept" aria-live="polite">
            {problem ?? (isKept ? there : none)}
          </p>
          {/* One button for both: it keeps the focus, and a second press does not undo the first. */}
          {isKept ? (
            <button type="button" class={styles.out} onClick={isLeftOut ? undo : leaveOut}>
              {isLeftOut ? ended.undo : ended.leaveOut}
            </button>
          ) : null}
        </div>
      }
    >
      <Button look="primary" onClick={() => void settled().then(onClose)}>
        {ended.back}
      </Button>
    </MessageScreen>
  );
}

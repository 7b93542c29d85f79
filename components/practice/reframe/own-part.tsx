import { useEffect, useRef, useState } from 'preact/hooks';
import { readOne } from '../../../utils/log/entries.ts';
import type { EntryOf } from '../../../utils/log/entry/entry.ts';
import { isBlank } from '../../../utils/log/entry/text.ts';
import { saveTexts } from '../../../utils/log/save-edit.ts';
import { words as log } from '../../../utils/words/log.ts';
import { words } from '../../../utils/words/practice/reframe.ts';
import { Button } from '../../controls/button.tsx';
import { problemWords } from '../../frame/problem-words.ts';
import { useLoading } from '../../frame/use-loading.ts';
import { editedPayload } from '../../log/entry/editable-fields.ts';
import { useEditDraft } from '../../log/entry/use-edit-draft.ts';
import { PracticeFrame } from '../frame/practice-frame.tsx';
import { goesOn } from '../frame/use-go-on.ts';
import { LeftOut } from '../left-out.tsx';
import type { PracticeProps } from '../practice-props.ts';
import styles from './reframe.module.css';
import { KinderKept } from './said.tsx';
import { ReframeStepFrame } from './step.tsx';

type Ways = Pick<
  PracticeProps,
  'onStop' | 'onHeavier' | 'onSupport' | 'onFinished' | 'onLeave' | 'onWords'
>;
type Props = Ways & {
  entryId: string;
  /** The draft of the reframe names this entry no longer. */
  onOver: () => void;
};

/** One thing to take responsibility for, added to a reframe that was kept. */
export function OwnPart(props: Props) {
  const { entryId, onOver } = props;
  const [read] = useLoading(() => readOne(entryId), [entryId]);
  const isGone = read.at === 'failed' || (read.at === 'loaded' && read.value?.kind !== 'reframe');
  // Deleted or locked meanwhile: there is nothing to add to, and the reframe begins as ever.
  useEffect(() => {
    if (isGone) onOver();
  }, [isGone]);
  if (read.at !== 'loaded' || read.value?.kind !== 'reframe') return null;
  return <Written {...props} kept={read.value} />;
}

/**
 * What is typed is an edit of the entry, as in the log: closing the popup loses no letter, and the
 * log's own edit goes on with it.
 */
function Written({ kept, onOver, ...ways }: Props & { kept: EntryOf<'reframe'> }) {
  const [entry, setEntry] = useState(kept);
  const edit = useEditDraft(entry, (fresh) => {
    if (fresh.kind === 'reframe') setEntry(fresh);
  });
  const [problem, setProblem] = useState<string | null>(null);
  const saving = useRef(false);
  const [left, setLeft] = useState<string | null>(null);
  const { kinder, responsibility = '' } = entry.payload;
  const text = edit?.texts.responsibility ?? responsibility;
  const waits = edit !== null && !isBlank(text);
  useEffect(() => {
    if (!saving.current) ways.onWords(waits);
  }, [waits, ways.onWords]);
  if (!edit) return null;
  const finish = () => {
    saving.current = true;
    ways.onWords(false);
    onOver();
    ways.onFinished({ entryId: entry.id, chosen: true, quote: kinder.trim() });
  };
  const leave = () => {
    onOver();
    ways.onLeave();
  };
  const leaveOut = async () => {
    const { texts } = edit.typed();
    // What is being changed elsewhere in the entry stays as it is.
    if (Object.keys(texts).every((field) => field === 'responsibility')) await edit.draft.clear();
    else edit.write('responsibility', responsibility);
    ways.onWords(false);
    if (isBlank(text)) leave();
    else setLeft(text);
  };
  const keep = async () => {
    if (saving.current) return;
    if (isBlank(text)) return finish();
    saving.current = true;
    setProblem(null);
    try {
      const options = { draft: edit.draft, payloadOf: editedPayload, beside: true };
      const saved = await saveTexts(entry.id, edit.typed(), options);
      if (saved.at === 'saved') return finish();
      setProblem(saved.at === 'gone' ? log.gone : log.nothingLeft);
    } catch (error) {
      setProblem(problemWords(error));
    }
    saving.current = false;
  };
  if (left !== null) {
    const undo = () => {
      edit.write('responsibility', left);
      setLeft(null);
    };
    return <LeftOut {...ways} label={words.name} onUndo={undo} onLeave={leave} />;
  }
  return (
    <PracticeFrame
      label={words.name}
      screen="own-part"
      back={{ name: words.leave, onBack: isBlank(text) ? () => void leaveOut() : ways.onLeave }}
      onStop={ways.onStop}
      onHeavier={ways.onHeavier}
      onSupport={ways.onSupport}
      foot={
        <>
          <Button look="quiet" onClick={() => void leaveOut()}>
            {words.leaveOut}
          </Button>
          <Button look="primary" {...goesOn} onClick={() => void keep()}>
            {isBlank(text) ? words.done : words.keep}
          </Button>
        </>
      }
    >
      <ReframeStepFrame
        title={words.responsibility.open}
        look="small"
        label={words.responsibility.open}
        hint={words.responsibility.hint}
        above={<KinderKept text={kinder} />}
        rows={3}
        value={text}
        onText={(fresh) => edit.write('responsibility', fresh)}
      />
      {problem ? (
        <p class={styles.problem} role="alert">
          {problem}
        </p>
      ) : null}
    </PracticeFrame>
  );
}

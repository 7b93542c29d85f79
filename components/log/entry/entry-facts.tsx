import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { isFeeling } from '../../../utils/feelings/feelings.ts';
import {
  type ChangedFacts,
  changeFacts,
  type FactChanges,
} from '../../../utils/log/change-facts.ts';
import { type After, afters, type Entry } from '../../../utils/log/entry/entry.ts';
import { wallTimeOf } from '../../../utils/log/entry/entry-moment.ts';
import { words } from '../../../utils/words/log.ts';
import { Button } from '../../controls/button.tsx';
import { Choices } from '../../controls/choices.tsx';
import { problemWords } from '../../frame/problem-words.ts';
import { todayHere } from '../../frame/today-here.ts';
import { ChosenFeelings } from '../../practice/notice/chosen-feelings.tsx';
import { FeelingsPicker } from '../../practice/notice/feelings-picker.tsx';
import { useOwnFeelings } from '../../practice/notice/use-own-feelings.ts';
import { usePickedFeelings } from '../../practice/notice/use-picked-feelings.ts';
import styles from './entry-facts.module.css';

type Props = { entry: Entry; onSaved: (entry: Entry) => void; onCancel: () => void };

const refusals: Record<Exclude<ChangedFacts['at'], 'saved'>, string> = {
  gone: words.gone,
  future: words.facts.future,
  'no-time': words.facts.noTime,
  blank: words.nothingLeft,
};

const unsaid = 'unsaid' as const;

/** When an entry was, what was felt, and how it felt after: all of it is saved by one press. */
export function EntryFacts({ entry, onSaved, onCancel }: Props) {
  const [was] = useState(() => wallTimeOf(entry));
  const [when, setWhen] = useState(was);
  const [after, setAfter] = useState<After | typeof unsaid>(entry.after ?? unsaid);
  const [feelings, setFeelings] = useState<readonly string[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const own = useOwnFeelings();
  const isOffered = (one: string) =>
    isFeeling(one) || own?.some(({ word }) => word === one) === true;
  const first = useRef<HTMLInputElement>(null);
  const [dayId, timeId, problemId] = [useId(), useId(), useId()];
  useEffect(() => first.current?.focus(), []);

  const save = async () => {
    setSaving(true);
    setProblem(null);
    // Only what was touched: the rest stays as it is by then, and so do feelings that are not offered.
    const facts: FactChanges = {
      ...(when.day !== was.day || when.time !== was.time ? { when } : {}),
      ...(after === (entry.after ?? unsaid) ? {} : { after: after === unsaid ? null : after }),
      ...(feelings
        ? { feelings: [...feelingsOf(entry).filter((one) => !isOffered(one)), ...feelings] }
        : {}),
    };
    try {
      const changed = await changeFacts(entry.id, facts);
      if (changed.at === 'saved') return onSaved(changed.entry);
      setProblem(refusals[changed.at]);
      first.current?.focus();
    } catch (error) {
      setProblem(problemWords(error));
    }
    setSaving(false);
  };
  const field = { class: styles.box, 'aria-describedby': problemId };
  return (
    <div class={styles.facts}>
      <div class={styles.when}>
        <label for={dayId}>{words.facts.day}</label>
        <input
          {...field}
          autocomplete="off"
          ref={first}
          id={dayId}
          type="date"
          max={todayHere()}
          value={when.day}
          onInput={({ currentTarget }) => setWhen({ ...when, day: currentTarget.value })}
        />
        <label for={timeId}>{words.facts.time}</label>
        <input
          {...field}
          autocomplete="off"
          id={timeId}
          type="time"
          value={when.time}
          onInput={({ currentTarget }) => setWhen({ ...when, time: currentTarget.value })}
        />
      </div>
      {entry.kind === 'notice' && own ? (
        <Felt chosen={feelings ?? feelingsOf(entry).filter(isOffered)} onChosen={setFeelings} />
      ) : null}
      <Choices<After | typeof unsaid>
        legend={words.facts.after}
        look="segments"
        options={[
          ...afters.map((value) => ({ value, name: words.after[value] })),
          { value: unsaid, name: words.facts.notSaid },
        ]}
        chosen={after}
        onChoose={setAfter}
      />
      <p id={problemId} class={styles.problem} role="status">
        {problem}
      </p>
      <div class={styles.choices}>
        <Button look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
        <Button look="primary" onClick={() => void save()} disabled={isSaving}>
          {words.save}
        </Button>
      </div>
    </div>
  );
}

type FeltProps = { chosen: readonly string[]; onChosen: (chosen: readonly string[]) => void };

function Felt({ chosen, onChosen }: FeltProps) {
  const picked = usePickedFeelings(chosen, onChosen);
  return (
    <fieldset class={styles.felt}>
      <legend>{words.facts.feelings}</legend>
      <ChosenFeelings {...picked} />
      <FeelingsPicker {...picked} />
    </fieldset>
  );
}

function feelingsOf(entry: Entry): string[] {
  return entry.kind === 'notice' ? entry.payload.feelings : [];
}

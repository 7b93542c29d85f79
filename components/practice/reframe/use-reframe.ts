import { useEffect, useRef, useState } from 'preact/hooks';
import { oneOf, textField } from '../../../utils/log/drafts/draft.ts';
import { isBlank } from '../../../utils/log/entry/text.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import {
  emptyReframe,
  hasWords,
  moreAnswers,
  type ReframeDraft,
  type ReframeStep,
  reframeSteps,
} from '../../../utils/reframe/steps.ts';
import { problemWords } from '../../frame/problem-words.ts';
import type { PracticeProps } from '../practice-props.ts';
import { usePracticeDraft } from '../use-practice-draft.ts';

const schema = {
  harsh: textField,
  friend: textField,
  kinder: textField,
  responsibility: textField,
  step: oneOf(reframeSteps),
  naming: textField,
  more: oneOf(moreAnswers),
};

/** The sentences being written, and the two ends of them. */
export function useReframe({ choices, onChoices, source, onFinished, ...props }: PracticeProps) {
  const { onLeave, onWords } = props;
  const { draft, fields, change, problem, setProblem } = usePracticeDraft<ReframeDraft>(
    'reframe',
    schema,
    emptyReframe,
  );
  const [keeping, setKeeping] = useState(false);
  const over = useRef(false);
  const waiting = hasWords(fields);
  useEffect(() => {
    if (draft && !over.current) onWords(waiting);
  }, [draft, waiting, onWords]);

  const nameDear = (name: string) => {
    onChoices({ dearName: name.trim() });
    change({ naming: '' });
  };
  /** A name that is still being typed counts as soon as the step is left. */
  const settled = () => {
    if (!isBlank(fields.naming)) nameDear(fields.naming);
  };
  const goTo = (step: ReframeStep) => {
    settled();
    change({ step });
  };

  const end = () => {
    over.current = true;
    onWords(false);
  };
  const letGo = async () => {
    end();
    await draft?.clear();
    onLeave();
  };
  /** Without a word there is nothing to keep, and it ends all the same. */
  const keep = async () => {
    if (!draft || keeping) return;
    setKeeping(true);
    setProblem(null);
    try {
      // As they are now: something may have been typed while the press waited for the guard.
      const now = { ...emptyReframe, ...draft.fields };
      const { harsh, friend, kinder, responsibility, naming } = now;
      const dear = isBlank(friend) ? '' : naming.trim() || choices.dearName.trim();
      settled();
      const payload = {
        harsh,
        friend,
        kinder,
        ...(dear && { dear }),
        ...(isBlank(responsibility) ? {} : { responsibility }),
      };
      const entry = await keepEntry(
        { kind: 'reframe', element: 'kindness', source, payload },
        { draft },
      );
      if (!entry) await draft.clear();
      end();
      const quote = [kinder, friend].find((text) => !isBlank(text))?.trim();
      const words = entry && quote ? { quote } : {};
      onFinished({ entryId: entry?.id ?? null, chosen: true, ...words });
    } catch (error) {
      setProblem(problemWords(error));
      setKeeping(false);
    }
  };
  return {
    ready: draft !== null,
    fields,
    change,
    goTo,
    dear: choices.dearName.trim(),
    nameDear,
    waiting,
    keep,
    letGo,
    keeping,
    problem,
  };
}

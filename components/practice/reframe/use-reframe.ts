import { type Draft, oneOf, textField } from '../../../utils/log/drafts/draft.ts';
import { isBlank } from '../../../utils/log/entry/text.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { othersSentences } from '../../../utils/reframe/others-sentences.ts';
import {
  emptyReframe,
  hasWords,
  moreAnswers,
  type ReframeDraft,
  type ReframeStep,
  reframeSteps,
} from '../../../utils/reframe/steps.ts';
import type { PracticeProps } from '../practice-props.ts';
import { type Kept, useKeep } from '../use-keep.ts';
import { usePracticeDraft } from '../use-practice-draft.ts';

export const reframeSchema = {
  harsh: textField,
  friend: textField,
  kinder: textField,
  responsibility: textField,
  step: oneOf(reframeSteps),
  naming: textField,
  more: oneOf(moreAnswers),
  others: oneOf(['', ...othersSentences]),
  kept: textField,
};

/** The sentences being written, and the two ends of them. */
export function useReframe({ choices, onChoices, source, ...props }: PracticeProps) {
  const open = usePracticeDraft<ReframeDraft>('reframe', reframeSchema, emptyReframe);
  const { draft, fields, change, problem } = open;
  const waiting = hasWords(fields);
  const { keep, ...ends } = useKeep(open, waiting, props);

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

  const write = async (now: Draft<ReframeDraft>): Promise<Kept> => {
    // As they are now: something may have been typed while the press waited for the guard.
    const { harsh, friend, kinder, responsibility, naming } = { ...emptyReframe, ...now.fields };
    const dear = isBlank(friend) ? '' : naming.trim() || choices.dearName.trim();
    settled();
    const payload = {
      harsh,
      friend,
      kinder,
      ...(dear && { dear }),
      ...(isBlank(responsibility) ? {} : { responsibility }),
    };
    const fresh = { kind: 'reframe', element: 'kindness', source, payload } as const;
    const entry = await keepEntry(fresh, { draft: now });
    const quote = [kinder, friend].find((text) => !isBlank(text))?.trim();
    const pair = quote && !isBlank(harsh) ? { harsh: harsh.trim(), kinder: quote } : undefined;
    return { entry, quote, pair };
  };
  return {
    ready: draft !== null,
    fields,
    change,
    goTo,
    dear: choices.dearName.trim(),
    nameDear,
    waiting,
    ...ends,
    keep: () => keep(write),
    problem,
  };
}

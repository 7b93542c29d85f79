import { oneOf } from '../../../utils/log/drafts/draft.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { bodyPlaces, strengths } from '../../../utils/practice/body-places.ts';
import { readFeelings } from '../../../utils/practice/limit-choice.ts';
import { type Noticed, noticeEntry, noticeSteps } from '../../../utils/practice/notice.ts';
import type { PracticeProps } from '../practice-props.ts';
import { useKeep } from '../use-keep.ts';
import { usePracticeDraft } from '../use-practice-draft.ts';

const empty: Noticed = { step: 'feelings', feelings: [], where: '', strength: 0 };
const schema = {
  step: oneOf(noticeSteps),
  feelings: readFeelings,
  where: oneOf([...bodyPlaces, '']),
  strength: oneOf([...strengths, 0]),
};

/** What is being noticed, and its two ends. */
export function useNotice({ choices, source, ...props }: PracticeProps) {
  const open = usePracticeDraft('notice', schema, empty);
  const { draft, fields, change, problem } = open;
  // Not asked any more: then an answer of an earlier time is not kept either.
  const where = choices.bodyQuestions ? fields.where : '';
  const noticed = noticeEntry({ ...fields, where });
  const { keeping, keep, letGo } = useKeep(open, noticed !== null, props);
  const keepNoticed = () =>
    keep(async (now) => ({
      entry:
        noticed &&
        (await keepEntry(
          { kind: 'notice', element: 'mindfulness', source, payload: noticed },
          { draft: now },
        )),
    }));
  return {
    ready: draft !== null,
    fields,
    change,
    noticed,
    keep: keepNoticed,
    letGo,
    keeping,
    problem,
  };
}

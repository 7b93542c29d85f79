import { type Draft, oneOf, textField } from '../../../utils/log/drafts/draft.ts';
import { isBlank } from '../../../utils/log/entry/text.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { bodyPlaces, strengths } from '../../../utils/practice/body-places.ts';
import { readFeelings } from '../../../utils/practice/limit-choice.ts';
import { type Noticed, noticeEntry, noticeSteps } from '../../../utils/practice/notice.ts';
import type { PracticeProps } from '../practice-props.ts';
import { type Kept, useKeep } from '../use-keep.ts';
import { usePracticeDraft } from '../use-practice-draft.ts';

const empty: Noticed = { step: 'feelings', feelings: [], where: '', strength: 0, note: '' };
const schema = {
  step: oneOf(noticeSteps),
  feelings: readFeelings,
  where: oneOf([...bodyPlaces, '']),
  strength: oneOf([...strengths, 0]),
  note: textField,
};

/** What is being noticed, and its two ends. */
export function useNotice({ choices, source, ...props }: PracticeProps) {
  const open = usePracticeDraft('notice', schema, empty);
  const { draft, fields, change, problem } = open;
  // Not asked any more: then an answer of an earlier time is not kept either.
  const where = choices.bodyQuestions ? fields.where : '';
  const asNoticed = (now: Noticed) => noticeEntry({ ...now, where });
  const noticed = asNoticed(fields);
  const isNoted = !isBlank(fields.note);
  const { keep, ...ends } = useKeep(open, noticed !== null, props);
  const write = async (now: Draft<Noticed>): Promise<Kept> => {
    // As it is now: something may have been typed while the press waited for the guard.
    const payload = asNoticed({ ...fields, ...now.fields });
    const fresh = payload && ({ kind: 'notice', element: 'mindfulness', source, payload } as const);
    return { entry: fresh && (await keepEntry(fresh, { draft: now })) };
  };
  return {
    ready: draft !== null,
    fields,
    change,
    isNoted,
    ...ends,
    // Without words of one's own nothing is asked: it is kept, and can be left out after.
    keep: () => keep(write, isNoted),
    problem,
  };
}

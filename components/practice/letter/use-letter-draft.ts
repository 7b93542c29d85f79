import { useEffect } from 'preact/hooks';
import { type DraftSchema, oneOf, textField } from '../../../utils/log/drafts/draft.ts';
import { idTime, isId } from '../../../utils/log/entry/entry-id.ts';
import {
  emptyLetter,
  type LetterDraft,
  letterKinds,
  letterMinutes,
  letterReturns,
  letterSteps,
} from '../../../utils/practice/letter.ts';
import { type PracticeDraft, usePracticeDraft } from '../use-practice-draft.ts';

const schema: DraftSchema<LetterDraft> = {
  kind: oneOf(letterKinds),
  minutes: oneOf(letterMinutes),
  step: oneOf(letterSteps),
  happened: textField,
  friend: textField,
  need: textField,
  wish: textField,
  page: textField,
  series: oneOf([0, 1, 2, 3, 4, 5, 6, 7]),
  returns: oneOf(letterReturns),
  on: textField,
  kept: textField,
  returnsOn: textField,
};

/** A closed popup comes back to the grounding after a letter; a later pause is a new letter. */
const groundingMs = 10 * 60_000;

/** The letter being written, with its step. */
export function useLetterDraft(): PracticeDraft<LetterDraft> {
  const open = usePracticeDraft('letter', schema, emptyLetter);
  const { draft, change } = open;
  useEffect(() => {
    const { step, kept } = draft?.fields ?? {};
    if (step !== 'feet') return;
    const age = isId(kept) ? Date.now() - idTime(kept) : Number.POSITIVE_INFINITY;
    if (age >= 0 && age < groundingMs) return;
    void draft?.clear();
    change(emptyLetter);
  }, [draft, change]);
  return open;
}

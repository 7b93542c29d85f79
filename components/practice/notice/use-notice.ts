import { useEffect, useRef, useState } from 'preact/hooks';
import { oneOf } from '../../../utils/log/drafts/draft.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { bodyPlaces, strengths } from '../../../utils/practice/body-places.ts';
import { readFeelings } from '../../../utils/practice/limit-choice.ts';
import { type Noticed, noticeEntry, noticeSteps } from '../../../utils/practice/notice.ts';
import { problemWords } from '../../frame/problem-words.ts';
import type { PracticeProps } from '../practice-props.ts';
import { usePracticeDraft } from '../use-practice-draft.ts';

const empty: Noticed = { step: 'feelings', feelings: [], where: '', strength: 0 };
const schema = {
  step: oneOf(noticeSteps),
  feelings: readFeelings,
  where: oneOf([...bodyPlaces, '']),
  strength: oneOf([...strengths, 0]),
};

/** What is being noticed, and its two ends. */
export function useNotice({ choices, source, onFinished, onLeave, onWords }: PracticeProps) {
  const { draft, fields, change, problem, setProblem } = usePracticeDraft('notice', schema, empty);
  const [keeping, setKeeping] = useState(false);
  const over = useRef(false);
  // Not asked any more: then an answer of an earlier time is not kept either.
  const where = choices.bodyQuestions ? fields.where : '';
  const noticed = noticeEntry({ ...fields, where });
  const waiting = noticed !== null;
  useEffect(() => {
    if (draft && !over.current) onWords(waiting);
  }, [draft, waiting, onWords]);

  const end = () => {
    over.current = true;
    onWords(false);
  };
  const letGo = async () => {
    end();
    await draft?.clear();
    onLeave();
  };
  /** With nothing named there is nothing to keep, and it ends all the same. */
  const keep = async () => {
    if (!draft || keeping) return;
    setKeeping(true);
    setProblem(null);
    try {
      const entry =
        noticed &&
        (await keepEntry(
          { kind: 'notice', element: 'mindfulness', source, payload: noticed },
          { draft },
        ));
      if (!noticed) await draft.clear();
      end();
      onFinished({ entryId: entry?.id ?? null, chosen: true });
    } catch (error) {
      setProblem(problemWords(error));
      setKeeping(false);
    }
  };
  return { ready: draft !== null, fields, change, noticed, keep, letGo, keeping, problem };
}

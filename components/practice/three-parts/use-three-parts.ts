import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardId } from '../../../utils/cards/deck.ts';
import { sharedCard } from '../../../utils/cards/shared-cards.ts';
import { oneOf } from '../../../utils/log/drafts/draft.ts';
import type { NewEntry } from '../../../utils/log/entry/entry.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { wholeRoundsMs } from '../../../utils/practice/breath.ts';
import type { PracticeChoices } from '../../../utils/practice/choices.ts';
import { readFeelings } from '../../../utils/practice/limit-choice.ts';
import { keptPattern, type MomentPlan } from '../../../utils/practice/moment-plan.ts';
import { type PartName, partSeconds, threeParts } from '../../../utils/practice/three-parts.ts';
import type { PracticeProps } from '../practice-props.ts';
import { usePracticeDraft } from '../use-practice-draft.ts';

type Fields = { part: PartName; feelings: readonly string[]; cardId: CardId | '' };

const empty: Fields = { part: 'notice', feelings: [], cardId: '' };
const schema = {
  part: oneOf(threeParts),
  feelings: readFeelings,
  cardId: (raw: unknown) => sharedCard(raw)?.id,
};

/** Where the whole pause is, and its one end. */
export function useThreeParts({ choices, source, onFinished, onStop, onWords }: PracticeProps) {
  const { draft, fields, change } = usePracticeDraft<Fields>('three-parts', schema, empty);
  const [ended, setEnded] = useState(false);
  const stopped = useRef(false);
  const { feelings } = fields;
  const named = feelings.length > 0;
  useEffect(() => {
    if (draft && !ended) onWords(named);
  }, [draft, ended, named, onWords]);

  const stop = () => {
    stopped.current = true;
    onStop();
  };
  /** The last part ended by itself. What was named is kept; without it, that there was a pause. */
  const finish = async (plan: MomentPlan) => {
    if (!draft || ended) return;
    setEnded(true);
    onWords(false);
    const fresh = { source, ...kept(feelings, plan, choices) } as NewEntry;
    const entry = await keepEntry(fresh, { draft }).catch(() => null);
    if (!stopped.current) onFinished({ entryId: entry?.id ?? null, chosen: false });
  };
  return { ready: draft !== null, fields, change, stop, finish };
}

function kept(
  feelings: readonly string[],
  plan: MomentPlan,
  { touch }: Pick<PracticeChoices, 'touch'>,
): Omit<NewEntry, 'source'> {
  if (feelings.length > 0) {
    return { kind: 'notice', element: 'mindfulness', payload: { feelings: [...feelings] } };
  }
  const payload = {
    seconds: Math.round(wholeRoundsMs(plan.pattern, partSeconds) / 1000),
    pattern: keptPattern(plan),
    ...(touch === 'none' ? {} : { touch }),
    finished: true,
  };
  return { kind: 'hand-on-heart', element: 'kindness', payload };
}

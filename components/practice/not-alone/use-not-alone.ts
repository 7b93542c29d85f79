import type { CardId } from '../../../utils/cards/deck.ts';
import { sharedCard } from '../../../utils/cards/shared-cards.ts';
import { oneOf, textField } from '../../../utils/log/drafts/draft.ts';
import { isBlank } from '../../../utils/log/entry/text.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { type NotAloneStep, notAloneSteps } from '../../../utils/practice/not-alone.ts';
import type { PracticeProps } from '../practice-props.ts';
import { useKeep } from '../use-keep.ts';
import { usePracticeDraft } from '../use-practice-draft.ts';

type Fields = { step: NotAloneStep; cardId: CardId | ''; text: string };

const empty: Fields = { step: 'situation', cardId: '', text: '' };
const schema = {
  step: oneOf(notAloneSteps),
  cardId: (raw: unknown) => sharedCard(raw)?.id,
  text: textField,
};

/** The card, the line that is written under it, and the two ends of it. */
export function useNotAlone({ source, ...props }: PracticeProps) {
  const open = usePracticeDraft<Fields>('not-alone', schema, empty);
  const { draft, fields, change, problem } = open;
  const { text } = fields;
  const card = sharedCard(fields.cardId);
  const waiting = !isBlank(text);
  const { keep, ...ends } = useKeep(open, waiting, props);
  const keepLine = () =>
    keep(async (now) => {
      if (!waiting) return { entry: null };
      const payload = { text, ...(card && { cardId: card.id }) };
      const fresh = { kind: 'not-alone', element: 'humanity', source, payload } as const;
      return { entry: await keepEntry(fresh, { draft: now }), quote: text };
    });
  // Without a card there is nothing to write under.
  const step = card ? fields.step : 'situation';
  return {
    ready: draft !== null,
    step,
    card,
    text,
    waiting,
    change,
    ...ends,
    keep: keepLine,
    problem,
  };
}

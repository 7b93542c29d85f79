import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardId } from '../../../utils/cards/deck.ts';
import { oneOf, textField } from '../../../utils/log/drafts/draft.ts';
import { isBlank } from '../../../utils/log/entry/text.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { type NotAloneStep, notAloneSteps, sharedCard } from '../../../utils/practice/not-alone.ts';
import { problemWords } from '../../frame/problem-words.ts';
import type { PracticeProps } from '../practice-props.ts';
import { usePracticeDraft } from '../use-practice-draft.ts';

type Fields = { step: NotAloneStep; cardId: CardId | ''; text: string };

const empty: Fields = { step: 'situation', cardId: '', text: '' };
const schema = {
  step: oneOf(notAloneSteps),
  cardId: (raw: unknown) => sharedCard(raw)?.id,
  text: textField,
};

/** The card, the line that is written under it, and the two ends of it. */
export function useNotAlone({ source, onFinished, onLeave, onWords }: PracticeProps) {
  const { draft, fields, change, problem, setProblem } = usePracticeDraft<Fields>(
    'not-alone',
    schema,
    empty,
  );
  const [keeping, setKeeping] = useState(false);
  const over = useRef(false);
  const { text } = fields;
  const card = sharedCard(fields.cardId);
  const waiting = !isBlank(text);
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
  /** Without a line there is nothing to keep, and it ends all the same. */
  const keep = async () => {
    if (!draft || keeping) return;
    setKeeping(true);
    setProblem(null);
    try {
      const payload = { text, ...(card && { cardId: card.id }) };
      const entry = waiting
        ? await keepEntry({ kind: 'not-alone', element: 'humanity', source, payload }, { draft })
        : null;
      if (!waiting) await draft.clear();
      end();
      const quote = entry ? { quote: text } : {};
      onFinished({ entryId: entry?.id ?? null, chosen: true, ...quote });
    } catch (error) {
      setProblem(problemWords(error));
      setKeeping(false);
    }
  };
  // Without a card there is nothing to write under.
  const step = card ? fields.step : 'situation';
  return {
    ready: draft !== null,
    step,
    card,
    text,
    waiting,
    change,
    keep,
    letGo,
    keeping,
    problem,
  };
}

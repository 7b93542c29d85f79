import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../utils/log/drafts/draft.ts';
import type { KeptPair } from '../../utils/practice/pause.ts';
import { problemWords } from '../frame/problem-words.ts';
import type { PracticeProps } from './practice-props.ts';
import type { PracticeDraft } from './use-practice-draft.ts';

/** What became of words that were to be kept: their entry, none where there was nothing to keep. */
export type Kept = {
  entry: { id: string } | null;
  quote?: string | undefined;
  pair?: KeptPair | undefined;
};

/**
 * The two ends of what is written in a practice: it is kept, or it goes.
 * @param waiting whether there is something to keep; told until it is over
 */
export function useKeep<T extends object>(
  open: Pick<PracticeDraft<T>, 'draft' | 'fields' | 'change' | 'setProblem'>,
  waiting: boolean,
  { onFinished, onWords }: Pick<PracticeProps, 'onFinished' | 'onWords'>,
) {
  const { draft, setProblem } = open;
  const [keeping, setKeeping] = useState(false);
  const over = useRef(false);
  const leftOut = useLeftOut(open);
  useEffect(() => {
    if (draft && !over.current) onWords(waiting && !leftOut.isLeftOut);
  }, [draft, waiting, leftOut.isLeftOut, onWords]);

  /**
   * Without anything to keep it ends all the same.
   * @param write puts it into the log
   * @param chosen false where nobody pressed Keep: it is kept by itself
   */
  const keep = async (write: (draft: Draft<T>) => Promise<Kept>, chosen = true) => {
    if (!draft || keeping) return;
    setKeeping(true);
    setProblem(null);
    try {
      const { entry, quote, pair } = await write(draft);
      if (!entry) await draft.clear();
      over.current = true;
      onWords(false);
      onFinished({
        entryId: entry?.id ?? null,
        chosen: chosen || entry === null,
        ...(entry && quote && { quote }),
        ...(entry && pair && { pair }),
      });
    } catch (error) {
      setProblem(problemWords(error));
      setKeeping(false);
    }
  };
  return { keeping, keep, ...leftOut };
}

/** Words are left out at one press, and come back at another one, until something else is done. */
export function useLeftOut<T extends object>({
  draft,
  fields,
  change,
  setProblem,
}: Pick<PracticeDraft<T>, 'draft' | 'fields' | 'change' | 'setProblem'>) {
  const [left, setLeft] = useState<T | null>(null);
  const leaveOut = async () => {
    // Something may have been typed while the press waited for the guard.
    const all = { ...fields, ...draft?.fields };
    try {
      // It is said once it is so.
      await draft?.clear();
      setLeft(all);
    } catch (error) {
      setProblem(problemWords(error));
    }
  };
  const undo = () => {
    if (left) change(left);
    setLeft(null);
  };
  return { isLeftOut: left !== null, leaveOut: () => void leaveOut(), undo };
}

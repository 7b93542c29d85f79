import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../utils/log/drafts/draft.ts';
import { problemWords } from '../frame/problem-words.ts';
import type { PracticeProps } from './practice-props.ts';
import type { PracticeDraft } from './use-practice-draft.ts';

/** What became of words that were to be kept: their entry, none where there was nothing to keep. */
export type Kept = { entry: { id: string } | null; quote?: string | undefined };

/**
 * The two ends of what is written in a practice: it is kept, or it goes.
 * @param waiting whether there is something to keep; told until it is over
 */
export function useKeep<T extends object>(
  { draft, setProblem }: Pick<PracticeDraft<T>, 'draft' | 'setProblem'>,
  waiting: boolean,
  { onFinished, onLeave, onWords }: Pick<PracticeProps, 'onFinished' | 'onLeave' | 'onWords'>,
) {
  const [keeping, setKeeping] = useState(false);
  const over = useRef(false);
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
  /** Without anything to keep it ends all the same. @param write puts it into the log */
  const keep = async (write: (draft: Draft<T>) => Promise<Kept>) => {
    if (!draft || keeping) return;
    setKeeping(true);
    setProblem(null);
    try {
      const { entry, quote } = await write(draft);
      if (!entry) await draft.clear();
      end();
      onFinished({ entryId: entry?.id ?? null, chosen: true, ...(entry && quote && { quote }) });
    } catch (error) {
      setProblem(problemWords(error));
      setKeeping(false);
    }
  };
  return { keeping, keep, letGo };
}

import { type AfterWords, afterSlot } from '../../utils/log/after-words/after-fields.ts';
import { afterSchema, noAfterWords } from '../../utils/log/after-words/after-words.ts';
import { usePracticeDraft } from '../practice/use-practice-draft.ts';

export type AfterInPage = {
  words: AfterWords;
  /** Everything that is typed is kept, letter by letter. */
  write: (fresh: Partial<AfterWords>) => void;
  problem: string | null;
};

/** One's own words as they are written in this page and every other one. @returns null until read */
export function useAfterWords(): AfterInPage | null {
  const { draft, fields, change, problem } = usePracticeDraft<AfterWords>(
    afterSlot,
    afterSchema,
    noAfterWords,
  );
  return draft ? { words: fields, write: change, problem } : null;
}

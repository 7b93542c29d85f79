import type { LanguageReader } from './guard-reader.ts';
import { CLAUSE_END, plainText, SENTENCE_END, tokens } from './normalize.ts';

/** So few words by themselves may have only one that is strange. */
const FEW_WORDS = 4;
/** Words in a row that a language does not know: more than names and rare words make. */
const STRANGE_RUN = 3;

/**
 * Whether a text is all in one language, as far as its words tell. In no clause are half of the
 * words strange to it, nor three in a row; in a few words by themselves, none is. A mistake
 * costs little: the other languages' rules are then fetched for nothing.
 */
export function isWrittenIn(reader: LanguageReader, text: string): boolean {
  let run = 0;
  let strange = 0;
  let words = 0;
  let clauses = 0;
  let isDoubtful = false;
  const endClause = () => {
    if (words > 0) clauses++;
    if (words <= FEW_WORDS) isDoubtful ||= strange > 0;
    const isForeign = run >= STRANGE_RUN || (words > 1 && strange > 1 && strange * 2 >= words);
    run = 0;
    strange = 0;
    words = 0;
    return isForeign;
  };
  for (const word of [...tokens(plainText(text)), SENTENCE_END]) {
    if (word === SENTENCE_END || word === CLAUSE_END) {
      if (endClause()) return false;
      continue;
    }
    words++;
    if (reader.knows(word)) {
      if (run < STRANGE_RUN) run = 0;
    } else {
      strange++;
      run++;
    }
  }
  return !(isDoubtful && clauses === 1);
}

import { workerMessages } from '../../utils/language/compile-catalogue.ts';
import { workerWords as wordsOf } from '../../utils/language/worker-words.ts';

/** What the worker says in the default language. */
export const workerWords = wordsOf(workerMessages('en'));

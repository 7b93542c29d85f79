import { workerMessages } from '../../utils/build/compile-catalogue.ts';
import { workerWords as wordsOf } from '../../utils/language/worker-words.ts';

/** What the worker says in the default language. */
export const workerWords = wordsOf(workerMessages('en'));

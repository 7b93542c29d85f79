import { readGuardRules } from '../../utils/language/read-catalogues.ts';
import { english as learned } from '../../utils/support/danger-weights.ts';
import { guardOf } from '../../utils/support/guard.ts';

/** The guard with the English rules and what was learned beside them. */
export const findEnglish = guardOf({ en: readGuardRules('en') }, { en: learned });

/** Whether it finds anything. */
export const english = (text: string): boolean => findEnglish(text) !== null;

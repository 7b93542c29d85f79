import { readGuardRules } from '../../utils/language/read-catalogues.ts';
import { guardOf } from '../../utils/support/guard.ts';

/** The guard with the English rules alone. */
export const english = guardOf([readGuardRules('en')]);

import format, { type CompiledMessage } from 'icu-minify/format';
import type { MessageMaker } from './revive.ts';

const numbers = new Map<string, Intl.NumberFormat>();
const plurals = new Map<string, Intl.PluralRules>();

function kept<Made>(made: Map<string, Made>, key: string, make: () => Made): Made {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}

const formatters = {
  getNumberFormat: (locale: string) => kept(numbers, locale, () => new Intl.NumberFormat(locale)),
  getPluralRules: (locale: string) => kept(plurals, locale, () => new Intl.PluralRules(locale)),
};

/** Makes any message a function of its values. @param locale plurals and numbers follow it */
export const anyMessage =
  (locale: string): MessageMaker =>
  (message: CompiledMessage) =>
  (values) =>
    String(format(message, locale, values, { formatters: formatters as never }));

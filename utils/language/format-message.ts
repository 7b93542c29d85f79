import format, { type CompiledMessage } from 'icu-minify/format';
import type { MessageMaker } from './revive.ts';

const numbers = new Map<string, Intl.NumberFormat>();
const plurals = new Map<string, Intl.PluralRules>();

function kept<Made>(made: Map<string, Made>, key: string, make: () => Made): Made {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}

/** As in a plain message: a time that ends in a stop needs no second one. */
const doubleStop = /(?<=[^.。\s])([.。])[.。](?![.。])/g;

/**
 * Makes any message a function of its values.
 * @param tag whose plurals they are @param locale whose numbers, which may name a region as well
 */
export function anyMessage(tag: string, locale = tag): MessageMaker {
  const formatters = {
    getNumberFormat: () => kept(numbers, locale, () => new Intl.NumberFormat(locale)),
    getPluralRules: (_: string, look: Intl.PluralRulesOptions) =>
      kept(plurals, `${tag} ${look.type}`, () => new Intl.PluralRules(tag, look)),
  };
  return (message: CompiledMessage) => (values) =>
    String(format(message, tag, values, { formatters: formatters as never })).replace(
      doubleStop,
      '$1',
    );
}

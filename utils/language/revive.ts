import type { CompiledMessage } from 'icu-minify/format';

/** What stands in a message's braces, by name. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Makes a message a function of its values. */
export type MessageMaker = (message: CompiledMessage) => (values: MessageValues) => string;

/** A compiled catalogue, as plain data: it can lie in a file or in storage. */
export type CompiledTree =
  | string
  | readonly CompiledTree[]
  | { readonly [name: string]: CompiledTree | CompiledMessage };

/**
 * Under these names stands a message with something to fill in, so that it is told from what is nested:
 * one in which values stand as they are, and one with plurals, numbers or choices.
 */
export const plainMark = '';
export const richMark = '#';

const plainMessage =
  (locale: string): MessageMaker =>
  (message) =>
  (values) =>
    (message as (string | [string])[]).reduce<string>(
      (said, part) =>
        typeof part === 'string' ? joined(said, part) : `${said}${told(values[part[0]], locale)}`,
      '',
    );

/** A stop of its own after "p.m." or the like would be a second one. */
const joined = (said: string, text: string) =>
  /[^.。\s][.。]$/.test(said) ? said + text.replace(/^[.。](?![.。])/, '') : said + text;

const told = (value: string | number | undefined, locale: string) =>
  typeof value === 'number' ? value.toLocaleString(locale) : value;

/**
 * A compiled catalogue as code reads it.
 * @param locale whose numbers are told @param rich makes messages that are more than text and values
 */
export function revive(tree: CompiledTree, locale: string, rich: MessageMaker): unknown {
  const plain = plainMessage(locale);
  return revived(tree);

  function revived(one: CompiledTree): unknown {
    if (typeof one === 'string') return one;
    if (Array.isArray(one)) return one.map(revived);
    const entries = Object.entries(one);
    const [name, message] = entries[0] ?? [];
    if (name === plainMark) return plain(message as CompiledMessage);
    if (name === richMark) return rich(message as CompiledMessage);
    return Object.fromEntries(entries.map(([key, two]) => [key, revived(two as CompiledTree)]));
  }
}

/** Whether anything in it is more than text and values. */
export function hasRich(tree: CompiledTree): boolean {
  return (
    typeof tree === 'object' &&
    (richMark in tree || Object.values(tree).some((one) => hasRich(one as CompiledTree)))
  );
}

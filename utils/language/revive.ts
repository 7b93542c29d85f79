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

/** A stop of its own after "p.m." or the like would be a second one. */
const doubleStop = /(?<=[^.。\s])([.。])[.。](?![.。])/g;

const plainMessage: MessageMaker = (message) => (values) =>
  (message as (string | [string])[])
    .map((part) => (typeof part === 'string' ? part : values[part[0]]))
    .join('');

/**
 * A compiled catalogue as code reads it.
 * @param rich makes messages that are more than text and values
 */
export function revive(tree: CompiledTree, rich: MessageMaker): unknown {
  if (typeof tree === 'string') return tree;
  if (Array.isArray(tree)) return tree.map((one) => revive(one, rich));
  const entries = Object.entries(tree);
  const [name, message] = entries[0] ?? [];
  if (name === plainMark || name === richMark) {
    const say = (name === plainMark ? plainMessage : rich)(message as CompiledMessage);
    return (values: MessageValues) => say(values).replace(doubleStop, '$1');
  }
  return Object.fromEntries(entries.map(([key, one]) => [key, revive(one as CompiledTree, rich)]));
}

/** Whether anything in it is more than text and values. */
export function hasRich(tree: CompiledTree): boolean {
  return (
    typeof tree === 'object' &&
    (richMark in tree || Object.values(tree).some((one) => hasRich(one as CompiledTree)))
  );
}

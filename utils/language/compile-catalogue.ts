import type { CompiledMessage } from 'icu-minify/format';
import { compileMessage, type Given } from './compile-message.ts';
import { anyMessage } from './format-message.ts';
import { messageParts, numberType, turned } from './message-parts.ts';
import { defaultLanguage } from './pick-language.ts';
import { pseudoMessage } from './pseudo-languages.ts';
import { localesFolder, readAreas, readFile, readWholeCatalogue } from './read-catalogues.ts';
import { type CompiledTree, plainMark, revive, richMark } from './revive.ts';
import { type WorkerMessages, workerAreas } from './worker-areas.ts';

/**
 * All areas of a language, as pages read them.
 * @throws as `compileArea`, and where a file is none of the default language's
 */
export function compileLanguage(tag: string, root = localesFolder): Record<string, CompiledTree> {
  const areas = readAreas(root);
  const stray = readAreas(root, tag).find((area) => !areas.includes(area));
  if (stray) throw new Error(`locales/${tag}/${stray}.json: there is no such file in English`);
  return Object.fromEntries(areas.map((area) => [area, compileArea(area, tag, root)]));
}

/**
 * An area as pages read it: nested by the dots of its keys, each message compiled, so that no page
 * parses anything. What a language lacks is said in the default one.
 * @throws Error that names each message that is no ICU message, asks for what nothing fills in, or
 *   is of no use, and two keys that claim one place
 */
export function compileArea(
  area: string,
  tag = defaultLanguage,
  root = localesFolder,
): CompiledTree {
  const english = readFile(area, defaultLanguage, root);
  const { messages, faults } = readWholeCatalogue(area, tag, root);
  const top: Branch = {};
  for (const [key, text] of Object.entries(messages)) {
    try {
      const given = placeholdersOf(english[`@${key}`]);
      const message = compileMessage(text, given);
      const pseudo = pseudoMessage(tag, key);
      place(top, key, marked(pseudo?.(message) ?? message, given));
    } catch (error) {
      faults.push(`${key}: ${(error as Error).message}`);
    }
  }
  if (faults.length === 0) return top;
  const path = `locales/${tag}/${area}.json`;
  throw new Error(faults.map((fault) => `${path}: ${fault}`).join('\n'));
}

type Meta = { placeholders?: Record<string, { type?: 'int' | 'String' }> };

const placeholdersOf = (meta: unknown): Given =>
  new Map(
    Object.entries((meta as Meta | undefined)?.placeholders ?? {}).map(([name, { type }]) => [
      name,
      type ?? 'String',
    ]),
  );

type Branch = { [name: string]: CompiledTree };

function place(top: Branch, key: string, message: CompiledTree): void {
  const path = key.split('.');
  const last = path.pop() ?? '';
  let branch = top;
  for (const step of path) {
    branch[step] ??= {};
    const next = branch[step];
    if (typeof next !== 'object' || Array.isArray(next)) throw new Error(`${step} is taken`);
    branch = next as Branch;
  }
  const [, name, index] = /^(.*)\[(\d+)\]$/.exec(last) ?? [];
  if (name === undefined) {
    if (last in branch) throw new Error('it is there twice');
    branch[last] = message;
    return;
  }
  branch[name] ??= [];
  const list = branch[name];
  if (!Array.isArray(list) || list.length !== Number(index)) throw new Error('it is out of order');
  list.push(message);
}

/**
 * A message with placeholders is one that code calls: also where a translation needs none of them.
 * Texts and values alone are told by a few lines; anything longer is a plural, a number or a choice.
 */
function marked(message: CompiledMessage, given: Given): CompiledTree {
  if (given.size === 0) return message as string;
  const pieces = messageParts(message) ?? [];
  if (pieces.every((piece) => 'text' in piece || piece.kind === 'value'))
    return { [plainMark]: [message].flat() as CompiledMessage };
  const value = (name: string) => (given.get(name) === 'int' ? [name, numberType] : undefined);
  return { [richMark]: turned(message, { value }) };
}

/** The messages of an area at once, for tests and tools: pages find them compiled. */
export const readMessages = (area: string, tag = defaultLanguage, root = localesFolder): unknown =>
  revive(compileArea(area, tag, root), tag, anyMessage(tag));

/** What the worker says in a language. */
export const workerMessages = (tag: string, root = localesFolder): WorkerMessages => ({
  tag,
  areas: Object.fromEntries(workerAreas.map((area) => [area, compileArea(area, tag, root)])),
});

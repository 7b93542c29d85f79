import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compile from 'icu-minify/compile';
import type { CompiledMessage } from 'icu-minify/format';
import { anyMessage } from './format-message.ts';
import type { LanguageInfo } from './languages.ts';
import { defaultLanguage } from './pick-language.ts';
import { pseudoLanguages, pseudoMessage } from './pseudo-languages.ts';
import { type CompiledTree, plainMark, revive, richMark } from './revive.ts';
import { type WorkerMessages, workerAreas } from './worker-areas.ts';

/** Every language has a folder here. */
const folder = join(import.meta.dirname, '../../locales');

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** All languages, the default one first, those that nobody speaks last. */
export function readLanguages(root = folder): LanguageInfo[] {
  const spoken = readdirSync(root)
    .sort((one, other) => Number(other === defaultLanguage) - Number(one === defaultLanguage))
    .map((tag) => ({ tag, ...readJson(join(root, tag, 'language.json')) }));
  return [...spoken, ...pseudoLanguages];
}

/** The areas of the default language: `popup`, `practice/letter` and so on. */
export function readAreas(root = folder): string[] {
  return readdirSync(join(root, defaultLanguage), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json') && file !== 'language.json')
    .map((file) => file.replaceAll('\\', '/').slice(0, -'.json'.length))
    .sort();
}

/** Messages by their flat keys, without what is said about them. */
export type Catalogue = Readonly<Record<string, string>>;

/** The messages of an area in one language; empty where it has not come to this area yet. */
export function readCatalogue(area: string, tag = defaultLanguage, root = folder): Catalogue {
  const path = join(root, tag, `${area}.json`);
  if (tag !== defaultLanguage && !existsSync(path)) return {};
  const entries: [string, string][] = Object.entries(readJson(path));
  return Object.fromEntries(entries.filter(([key]) => !key.startsWith('@')));
}

/**
 * An area as pages read it: nested by the dots of its keys, each message compiled, so that no page
 * parses anything. What a language lacks is said in the default one.
 * @throws Error where a message is no ICU message, or two keys claim one place
 */
export function compileArea(area: string, tag = defaultLanguage, root = folder): CompiledTree {
  const own = readCatalogue(area, tag, root);
  const top: Branch = {};
  for (const [key, text] of Object.entries(readCatalogue(area, defaultLanguage, root))) {
    const message = parsed(key, own[key] ?? text);
    const pseudo = pseudoMessage(tag, key);
    place(top, key, marked(key, pseudo?.(message) ?? message, hasValues(key, text)));
  }
  return top;
}

type Branch = { [name: string]: CompiledTree };

function place(top: Branch, key: string, message: CompiledTree): void {
  const path = key.split('.');
  const last = path.pop() ?? '';
  let branch = top;
  for (const step of path) {
    branch[step] ??= {};
    const next = branch[step];
    if (typeof next !== 'object' || Array.isArray(next))
      throw new Error(`${key}: ${step} is taken`);
    branch = next as Branch;
  }
  const [, name, index] = /^(.*)\[(\d+)\]$/.exec(last) ?? [];
  if (name === undefined) {
    if (last in branch) throw new Error(`${key} is there twice`);
    branch[last] = message;
    return;
  }
  branch[name] ??= [];
  const list = branch[name];
  if (!Array.isArray(list) || list.length !== Number(index))
    throw new Error(`${key}: out of order`);
  list.push(message);
}

/** @param isFunction whether code calls it: also where a translation needs none of the values */
function marked(key: string, message: CompiledMessage, isFunction: boolean): CompiledTree {
  if (isFunction) return { [isPlain(message) ? plainMark : richMark]: message };
  if (typeof message !== 'string')
    throw new Error(`${key}: nothing fills in ${JSON.stringify(message)}`);
  return message;
}

/** Text and values only: [name] is a value, and anything longer is a plural, a number or a choice. */
const isPlain = (message: CompiledMessage) =>
  typeof message !== 'string' &&
  message.every((part) => typeof part === 'string' || (Array.isArray(part) && part.length === 1));

const hasValues = (key: string, text: string) => typeof parsed(key, text) !== 'string';

function parsed(key: string, text: string): CompiledMessage {
  try {
    return compile(text);
  } catch (cause) {
    throw new Error(`${key}: ${text}`, { cause });
  }
}

/** The messages of an area at once, for tests and tools: pages find them compiled. */
export const readMessages = (area: string, tag = defaultLanguage, root = folder): unknown =>
  revive(compileArea(area, tag, root), anyMessage(tag));

/** What the worker says in a language. */
export const workerMessages = (tag: string, root = folder): WorkerMessages => ({
  tag,
  areas: Object.fromEntries(workerAreas.map((area) => [area, compileArea(area, tag, root)])),
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GuardLanguage, parseGuardLanguage } from '../support/guard-language.ts';
import { type ContentName, contentNames, type NamedLanguage } from './languages.ts';
import { defaultLanguage } from './pick-language.ts';
import { pseudoLanguages } from './pseudo-languages.ts';

/** Every language has a folder here. */
export const localesFolder = join(import.meta.dirname, '../../locales');

/** Some editors begin a file with a mark that is no part of it. */
function readJson(path: string) {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new Error(`${path}: ${(cause as Error).message}`, { cause });
  }
}

/**
 * The languages that pages can speak: they have messages. The default one comes first, those that
 * nobody speaks last. @throws Error where a language declares a content that is not known
 */
export function readLanguages(root = localesFolder): NamedLanguage[] {
  const areas = readAreas(root);
  const spoken = tagsIn(root)
    .map((tag) => readLanguage(tag, root))
    .filter(({ tag }) => areas.some((area) => existsSync(join(root, tag, `${area}.json`))));
  return [...spoken, ...pseudoLanguages];
}

/** The languages that the guard reads: they have rules, and perhaps nothing else. */
export const readGuardLanguages = (root = localesFolder): string[] =>
  tagsIn(root).filter((tag) => hasContent(tag, 'guard-rules', root));

const tagsIn = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => asTag(name))
    .sort((one, other) => Number(other === defaultLanguage) - Number(one === defaultLanguage));

/** A folder called `pt_br` would be found by no browser that asks for `pt-BR`. */
function asTag(folder: string): string {
  const tag = new Intl.Locale(folder.replaceAll('_', '-')).toString();
  if (tag !== folder) throw new Error(`locales/${folder}: its tag is ${tag}`);
  return tag;
}

const declaredBy = (tag: string, root: string): string[] =>
  readJson(join(root, tag, 'language.json')).content ?? [];

function readLanguage(tag: string, root: string): NamedLanguage {
  const declared = declaredBy(tag, root);
  const known: readonly string[] = contentNames;
  const odd = declared.find((name) => !known.includes(name));
  if (odd !== undefined) throw new Error(`${tag}/language.json: no content is called ${odd}`);
  const { name, direction } = readJson(join(root, tag, 'language.json'));
  const missing = contentNames.filter((one) => !declared.includes(one));
  return { tag, name, direction, ...(missing.length > 0 && { missing }) };
}

/** The areas of a language: `popup`, `practice/letter` and so on; by default all there are. */
export function readAreas(root = localesFolder, tag = defaultLanguage): string[] {
  if (tag !== defaultLanguage && !existsSync(join(root, tag))) return [];
  return readdirSync(join(root, tag), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json') && file !== 'language.json')
    .map((file) => file.replaceAll('\\', '/').slice(0, -'.json'.length))
    .sort();
}

/** Messages by their flat keys, without what is said about them. */
export type Catalogue = Readonly<Record<string, string>>;

/** The messages of an area in one language; empty where it has not come to this area yet. */
export const readCatalogue = (
  area: string,
  tag = defaultLanguage,
  root = localesFolder,
): Catalogue => messagesIn(readFile(area, tag, root));

/** A file of messages as it is; empty where a language does not have it. */
export function readFile(area: string, tag: string, root: string): Record<string, unknown> {
  const path = join(root, tag, `${area}.json`);
  return tag !== defaultLanguage && !existsSync(path) ? {} : readJson(path);
}

/** Tools write an empty text where nothing is translated yet. */
const messagesIn = (file: object): Catalogue =>
  Object.fromEntries(
    Object.entries(file).filter(([key, text]) => !key.startsWith('@') && text !== ''),
  );

/**
 * The messages of an area, all of them. What the language lacks is in the default one: a message by
 * itself, a content as a whole. A list may have more lines than in the default language; in a content
 * also fewer.
 * @returns also what is wrong with it: messages that there are not, and a content that is declared
 *   and not whole
 */
export function readWholeCatalogue(
  area: string,
  tag: string,
  root = localesFolder,
): { messages: Catalogue; faults: string[] } {
  const file = Object.entries(readFile(area, defaultLanguage, root));
  const english = Object.fromEntries(file.filter(isMessage)) as Catalogue;
  if (tag === defaultLanguage) return { messages: english, faults: [] };
  const content = contentNames.find((name) => `${area}/`.startsWith(`content/${name}/`));
  if (content && !hasContent(tag, content, root)) return { messages: english, faults: [] };
  const own = readCatalogue(area, tag, root);
  const known = new Set(Object.keys(english).map(listOf));
  const begun = new Set(content ? Object.keys(own).filter(isLine).map(listOf) : []);
  const filled = Object.keys(english).filter((key) => !(key in own) && !begun.has(listOf(key)));
  const faults = Object.keys(own)
    .filter((key) => !known.has(listOf(key)))
    .map((key) => `${key}: there is no such message`);
  if (content) {
    const missing = filled.filter((key) => english[key] !== '');
    faults.push(...missing.map((key) => `${key}: missing, though language.json has ${content}`));
  }
  const kept = Object.keys(english).filter((key) => key in own || filled.includes(key));
  const added = Object.keys(own).filter((key) => !(key in english) && known.has(listOf(key)));
  const messages = [...kept, ...added.sort(byLine)].map((key) => [key, own[key] ?? english[key]]);
  return { messages: Object.fromEntries(messages), faults };
}

const isMessage = ([key]: [string, unknown]) => !key.startsWith('@');

/** `lines[]` of `lines[2]`, and any other key as it is. */
const listOf = (key: string): string => key.replace(/\[\d+\]$/, '[]');
const isLine = (key: string) => listOf(key) !== key;
const lineOf = (key: string) => Number(/\d+(?=\]$)/.exec(key)?.[0]);
const byLine = (one: string, other: string) => lineOf(one) - lineOf(other);

const hasContent = (tag: string, name: ContentName, root: string) =>
  existsSync(join(root, tag)) && declaredBy(tag, root).includes(name);

/**
 * What the guard knows about a language.
 * @throws Error where it has no rules, or they cannot be read
 */
export function readGuardRules(tag: string, root = localesFolder): GuardLanguage {
  return parseGuardLanguage(readFileSync(join(root, tag, 'content/guard-rules.txt'), 'utf8'));
}

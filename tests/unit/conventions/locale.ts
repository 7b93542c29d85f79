import { posix } from 'node:path';
import compile from 'icu-minify/compile';
import { resolveScopes, type Scopes } from '../../tools/bundle-scan/scope.ts';
import { all, at, type Node, nameOf } from '../../tools/bundle-scan/tree.ts';
import { type Complaint, lineOf, parse, type Source, walk } from './source.ts';

/** One message of a catalogue, by its area, `practice/reframe`, and its key there: `harsh.title`. */
export type Phrase = { path: string; area: string; key: string; line: number; texts: string[] };

const file = /^locales\/([a-z]{2,3}(?:-[a-z0-9]+)*)\/([a-z0-9-/]+)\.json$/i;

/** Language and area of a catalogue; null for anything else. */
export function localeOf(path: string): { language: string; area: string } | null {
  const [, language, area] = file.exec(path) ?? [];
  return language && area && area !== 'language' ? { language, area } : null;
}

/** The messages of a catalogue; of a list each under the list's name. What is filled in stands as `x`. */
export function phrasesOf(source: Source): Phrase[] {
  const locale = localeOf(source.path);
  if (!locale) return [];
  return Object.entries(JSON.parse(source.text) as Record<string, string>)
    .filter(([key]) => !key.startsWith('@'))
    .map(([name, text]) => ({
      path: source.path,
      area: locale.area,
      key: name.replace(/\[\d+\]$/, ''),
      line: lineOf(source.text, source.text.indexOf(`"${name}":`)),
      texts: textsIn(compile(text)),
    }));
}

/** Every text a person could read from a message or a part of one, one for each way it can go. */
function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (!Array.isArray(part)) return ['x'];
  const [name, type, options] = part;
  const isFilledIn = part.length === 1 || (typeof type === 'number' && type > 0);
  if (typeof name === 'string' && isFilledIn) {
    return typeof options === 'object' ? Object.values(options).flatMap(textsIn) : ['x'];
  }
  return part.reduce<string[]>(
    (texts, one) => texts.flatMap((text) => textsIn(one).map((more) => text + more)),
    [''],
  );
}

/**
 * Complains where a language lacks a phrase another one has, or has one more. Contents are left out:
 * what a language declares is whole, or it does not compile.
 */
export function checkParity(sources: Source[]): Complaint[] {
  const languages = new Map<string, Map<string, Phrase>>();
  for (const source of sources) {
    const locale = localeOf(source.path);
    if (!locale || locale.area.startsWith('content/')) continue;
    const phrases = languages.get(locale.language) ?? new Map<string, Phrase>();
    for (const one of phrasesOf(source)) phrases.set(`${one.area}: ${one.key}`, one);
    languages.set(locale.language, phrases);
  }
  const every = new Set([...languages.values()].flatMap((phrases) => [...phrases.keys()]));
  return [...languages].flatMap(([language, phrases]) =>
    [...every]
      .filter((key) => !phrases.has(key))
      .map((key) => ({ path: `locales/${language}`, line: 1, what: `lacks ${key}` })),
  );
}

/**
 * Areas that no module hands out, with the file that asks for their keys by name: a key is in use where
 * its first part stands there.
 */
const saidElsewhere: Record<string, string[]> = {
  nudge: [
    'entrypoints/background/show-nudge.ts',
    'entrypoints/background/nudge-loop.ts',
    'utils/browser/badge.ts',
  ],
  menu: ['entrypoints/background/menu.ts'],
  store: ['utils/build/manifest.ts'],
  'error-screen': ['components/frame/error-screen-in-page.ts'],
};

/** Complains about phrases nothing shows: words nobody reads are still translated. */
export function checkUse(sources: Source[], language = 'en'): Complaint[] {
  const used = new Map<string, string[]>();
  for (const source of sources.filter(({ path }) => !path.endsWith('.json'))) {
    for (const { area, key } of usesIn(source)) used.set(area, [...(used.get(area) ?? []), key]);
  }
  return sources
    .filter((source) => localeOf(source.path)?.language === language)
    .flatMap(phrasesOf)
    .filter(({ area, key }) => !isAskedFor(area, key))
    .filter(({ area, key }) => !usesOf(area).some((one) => covers(one, key)))
    .map(({ path, line, key }) => ({ path, line, what: `${key} is shown nowhere` }));

  /** An area may be one of a folder that a module of its name hands out. */
  function usesOf(area: string): string[] {
    return [area, posix.dirname(area)].flatMap((one) => used.get(one) ?? []);
  }

  function isAskedFor(area: string, key: string): boolean {
    const first = key.split('.', 1)[0];
    return sources.some(
      ({ path, text }) =>
        saidElsewhere[area]?.includes(path) && new RegExp(String.raw`[.'"]${first}\b`).test(text),
    );
  }
}

/** Reading `a.b` reads all below it, and reading `a.b.c` reads `a.b` where that is a list. */
function covers(used: string, key: string): boolean {
  return used === '' || used === key || key.startsWith(`${used}.`) || used.startsWith(`${key}.`);
}

type Use = { area: string; key: string };

/** Which phrases a file reads, as far as its text tells; a part handed on counts as all read. */
function usesIn(source: Source): Use[] {
  const { program } = parse(source);
  const imported = new Map<string, string>();
  for (const statement of all(program, 'body')) {
    const from = at(statement, 'source')?.value;
    const target = typeof from === 'string' ? posix.join(posix.dirname(source.path), from) : '';
    const area = /^utils\/words\/(?:[a-z]{2,3}(?:-[a-z0-9]+)*\/)?([\w/-]+)\.ts$/i.exec(target)?.[1];
    if (!area || statement.importKind === 'type') continue;
    for (const one of all(statement, 'specifiers')) {
      const local = nameOf(at(one, 'local'));
      if (local) imported.set(local, area);
    }
  }
  if (imported.size === 0) return [];
  const scopes = resolveScopes(program);
  const found: Use[] = [];
  const passesOn = source.path.startsWith('utils/words/');
  walk(program, (node, above) => {
    const use = nameOf(node) ? startOf(node, scopes, imported) : null;
    if (!use || /^Import/.test(above[0]?.type ?? '')) return;
    const read = reading(use, node, above);
    // `export const words: Words = popup` in the room itself reads nothing yet.
    if (read && !(passesOn && read.key === '')) found.push(read);
  });
  return found;
}

/** What a name stands for: imported words, or a part of them kept in a const. */
function startOf(node: Node, scopes: Scopes, imported: Map<string, string>, depth = 0): Use | null {
  const binding = scopes.find(node);
  if (!binding || depth > 5) return null;
  const area = imported.get(nameOf(node) ?? '');
  if (area && binding.init === null) return { area, key: '' };
  let value = scopes.value(node);
  const steps: string[] = [];
  while (value?.type === 'MemberExpression' && !value.computed) {
    steps.unshift(nameOf(at(value, 'property')) ?? '');
    value = at(value, 'object');
  }
  const start = value && nameOf(value) ? startOf(value, scopes, imported, depth + 1) : null;
  return start && { area: start.area, key: join([start.key, ...steps]) };
}

/** The longest plain path read at this place; null where a part is only given a name. */
function reading(start: Use, node: Node, above: Node[]): Use | null {
  const steps = [start.key];
  let inner = node;
  for (const outer of above) {
    if (outer.type === 'VariableDeclarator') {
      const named = at(outer, 'init') === inner && nameOf(at(outer, 'id'));
      if (named || at(outer, 'id') === inner) return null;
      break;
    }
    if (outer.type !== 'MemberExpression' || at(outer, 'object') !== inner || outer.computed) break;
    steps.push(nameOf(at(outer, 'property')) ?? '');
    inner = outer;
  }
  const parent = above[0];
  if (parent?.type === 'MemberExpression' && at(parent, 'property') === node && !parent.computed) {
    return null;
  }
  if (parent?.type === 'Property' && at(parent, 'key') === node && parent.shorthand !== true) {
    return null;
  }
  return { area: start.area, key: join(steps) };
}

function join(steps: string[]): string {
  return steps.filter((one) => one !== '').join('.');
}

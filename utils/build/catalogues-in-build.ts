import type { Plugin, Rolldown } from 'vite';
import { dayMoments } from '../cards/day-cards.ts';
import {
  compileArea,
  compileLanguage,
  readMessages,
  workerMessages,
} from '../language/compile-catalogue.ts';
import { defaultLanguage } from '../language/pick-language.ts';
import {
  localesFolder,
  readAreas,
  readGuardLanguages,
  readGuardRules,
  readLanguages,
} from '../language/read-catalogues.ts';
import { hasRich } from '../language/revive.ts';
import { guardOf } from '../support/guard.ts';
import type { GuardLanguage } from '../support/guard-language.ts';
import type { NewtabWords } from '../words/newtab.ts';

/** The files that hand out messages: `utils/words/popup.ts` those of the area `popup`. */
const wordsFile = /\/utils\/words\/(.+)\.ts$/;

/** Under these addresses pages ask for them. */
const servedFile = /^\/locales\/([\w-]+)\/([\w/-]+)\.js$/;

/**
 * Build step: lays the catalogues of every language beside the pages, compiled. What a page needs for
 * its first drawing is one file of its name; each area is one more, for the parts that come later.
 */
export function cataloguesInBuild(): Plugin {
  return {
    name: 'kind-pause:catalogues-in-build',
    // While developing, a page asks the server for each file, and begins anew when one is changed.
    resolveId: (id) => (servedFile.test(id) ? id : null),
    load(id) {
      const [, tag, path] = servedFile.exec(id) ?? [];
      return tag === undefined || path === undefined ? null : moduleAt(path, tag);
    },
    hotUpdate({ file }) {
      if (!file.startsWith(localesFolder.replaceAll('\\', '/'))) return undefined;
      const { moduleGraph, hot } = this.environment;
      for (const [id, module] of moduleGraph.idToModuleMap) {
        if (servedFile.test(id)) moduleGraph.invalidateModule(module);
      }
      hot.send({ type: 'full-reload' });
      return [];
    },
    generateBundle(_options, bundle) {
      const entries = Object.values(bundle).filter(
        (file): file is Rolldown.OutputChunk => file.type === 'chunk' && file.isEntry,
      );
      const emitIn = (tag: string, path: string, source: string) =>
        this.emitFile({ type: 'asset', fileName: `locales/${tag}/${path}.js`, source });
      for (const tag of readGuardLanguages()) {
        emitIn(tag, guardRules, moduleOf(readableRules(tag)));
      }
      for (const { tag } of readLanguages()) {
        const emit = (path: string, source: string) => emitIn(tag, path, source);
        emit('worker', moduleOf(workerMessages(tag)));
        const areas = compileLanguage(tag);
        for (const [area, messages] of Object.entries(areas)) emit(area, moduleOf(messages));
        for (const entry of entries) {
          const needed = areasOf(entry, bundle).map((area) => [area, areas[area]]);
          emit(`pages/${entry.name}`, moduleOf(Object.fromEntries(needed)));
        }
      }
    },
  };
}

/** What every file of the output may ask: which languages there are, and which the guard reads. */
export const languagesDefined = () => ({
  __LANGUAGES__: JSON.stringify(readLanguages().map(({ name: _, ...info }) => info)),
  __LANGUAGE_NAMES__: JSON.stringify(
    Object.fromEntries(readLanguages().map(({ tag, name }) => [tag, name])),
  ),
  __GUARD_LANGUAGES__: JSON.stringify(readGuardLanguages()),
});

/** And what the worker says where no page has left another language for it. */
export const workerMessagesDefined = () => ({
  __WORKER_MESSAGES__: JSON.stringify(workerMessages(defaultLanguage)),
  __WORKER_IS_RICH__: JSON.stringify(
    readLanguages().some(({ tag }) => Object.values(workerMessages(tag).areas).some(hasRich)),
  ),
});

/** What stands in a new tab before anything is fetched for it, in the default language. */
export function firstWordsDefined(): { __FIRST_WORDS__: string } {
  const moments = ['any-kindness', 'any-humanity', 'any-mindfulness', ...dayMoments.slice(1)];
  const areas = moments.map((name) => readMessages(`content/day-cards/${name}`) as object);
  const { elements, quietMoment } = readMessages('newtab') as NewtabWords;
  const cards = Object.assign({}, ...areas);
  return { __FIRST_WORDS__: JSON.stringify({ cards, elements, quietMoment }) };
}

const guardRules = 'content/guard-rules';

/** While developing, a page asks for each area by itself. */
function moduleAt(path: string, tag: string): string {
  if (path.startsWith('pages/')) return moduleOf({});
  if (path === 'worker') return moduleOf(workerMessages(tag));
  return moduleOf(path === guardRules ? readGuardRules(tag) : compileArea(path, tag));
}

/** @throws Error where one of the patterns cannot be read */
function readableRules(tag: string): GuardLanguage {
  const rules = readGuardRules(tag);
  guardOf({ [tag]: rules })('');
  return rules;
}

const moduleOf = (content: object | string) => `export default${codeOf(content)}`;

/** As JSON, without the quotes around names that need none: they are a tenth of it. */
function codeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(codeOf)}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, one]) => {
    const key = /^[a-z]\w*$/i.test(name) ? name : JSON.stringify(name);
    return `${key}:${codeOf(one)}`;
  });
  return `{${members}}`;
}

/** What a page cannot be drawn without: the areas of its files, and of all that these import. */
function areasOf(entry: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): string[] {
  const areas = new Set<string>();
  const seen = new Set<string>();
  const waiting = [entry.fileName];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const file = bundle[name];
    if (seen.has(name) || file?.type !== 'chunk') continue;
    seen.add(name);
    for (const id of file.moduleIds) {
      const area = wordsFile.exec(id.replaceAll('\\', '/'))?.[1];
      if (area !== undefined) areas.add(area);
    }
    waiting.push(...file.imports);
  }
  return [...areas].filter((area) => readAreas().includes(area)).sort();
}

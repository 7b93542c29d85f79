import type { LanguageInfo } from './languages.ts';
import { pageLanguage } from './page-language.ts';
import { defaultLanguage, localeFor } from './pick-language.ts';
import { type CompiledTree, hasRich, type MessageMaker, revive } from './revive.ts';

type Page = Readonly<Record<string, CompiledTree>>;

/** Put in place by the build; in tests and tools catalogues are compiled as they are asked for. */
declare const __LANGUAGES__: readonly LanguageInfo[];

/**
 * The messages of one area, in the language of the page. Those that a page needs at once lie in one
 * file with its name; the others come with the part that wants them.
 * @param area a file in `locales/<tag>/`, without its ending
 * @throws whatever loading throws, where neither the language nor the default one can be read
 */
export async function messagesOf<Messages>(area: string): Promise<Messages> {
  if (typeof __LANGUAGES__ === 'undefined') {
    return (await import('./compile-catalogue.ts')).readMessages(area) as Messages;
  }
  const { tag } = pageLanguage;
  const messages = await messagesIn(tag, area).catch((error) => {
    if (tag === defaultLanguage) throw error;
    return messagesIn(defaultLanguage, area);
  });
  return messages as Messages;
}

const pages = new Map<string, Promise<Page>>();

async function messagesIn(tag: string, area: string): Promise<unknown> {
  // What is no page of ours has no file of its own: it asks for each area.
  const page = pages.get(tag) ?? loadFrom<Page>(`pages/${pageName()}`, tag).catch((): Page => ({}));
  pages.set(tag, page);
  const compiled = (await page)[area] ?? (await loadFrom<CompiledTree>(area, tag));
  const locale = localeFor(tag, navigator.languages);
  return revive(compiled, locale, hasRich(compiled) ? await richIn(tag, locale) : neverAsked);
}

const loadFrom = async <Loaded>(path: string, tag: string): Promise<Loaded> =>
  (await import(/* @vite-ignore */ `/locales/${tag}/${path}.js`)).default;

const richIn = async (tag: string, locale: string): Promise<MessageMaker> =>
  (await import('./format-message.ts')).anyMessage(tag, locale);

const neverAsked: MessageMaker = () => () => '';

/** `popup` of `/popup.html`. */
const pageName = () => /([^/]+)\.html$/.exec(location.pathname)?.[1] ?? '';

import { defaultLanguage } from '../language/pick-language.ts';
import { readCatalogue, readLanguages } from '../language/read-catalogues.ts';

/** The areas that the browser itself shows: its lists of extensions and of shortcuts. */
const areas = ['store', 'shortcuts'] as const;
type Area = (typeof areas)[number];

const nameOf = (area: Area, key: string) => `${area}_${key}`.replace(/\W/g, '_');

/** How the manifest asks the browser for a message. */
export const manifestMessage = (area: Area, key: string) => `__MSG_${nameOf(area, key)}__`;

/** The files `_locales/<tag>/messages.json`, by path, as the browser reads them. */
export function manifestLocales(root?: string): Record<string, string> {
  const files = readLanguages(root).map(({ tag }) => {
    const messages = areas.flatMap((area) => {
      const own = readCatalogue(area, tag, root);
      return Object.entries(readCatalogue(area, defaultLanguage, root)).map(([key, text]) => [
        nameOf(area, key),
        { message: own[key] ?? text },
      ]);
    });
    const path = `_locales/${tag.replaceAll('-', '_')}/messages.json`;
    return [path, JSON.stringify(Object.fromEntries(messages))];
  });
  return Object.fromEntries(files);
}

import { readMessages } from '../../utils/language/compile-catalogue.ts';
import type { QuickExitWords } from '../../utils/words/quick-exit.ts';

const words = readMessages('quick-exit') as QuickExitWords;

/** The door in the corner as markup, as exit-button.tsx draws it. */
const exit = [
  `<aside class="exit-corner"><button type="button" class="exit" title="${words.name}" data-always>`,
  '<svg class="exit-door" viewBox="0 0 16 16" aria-hidden="true">',
  '<path d="M9 2.5H3.5v11H9M6.5 8h7M11 5.5 13.5 8 11 10.5"/></svg></button></aside>',
].join('');

/** Build step: puts it where a page says `<!-- exit -->`, beside what else stands there at first. */
export function exitInPage() {
  return {
    name: 'kind-pause:exit-in-page',
    transformIndexHtml: (html: string) => html.replace('<!-- exit -->', exit),
  };
}

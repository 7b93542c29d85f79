import { readMessages } from '../../utils/language/compile-catalogue.ts';
import type { ErrorScreenWords } from '../../utils/words/error-screen.ts';

/**
 * No script may have come when it is needed, and so no other language either: until one has, it is
 * English, and marked as that (see translate-error-screen.ts).
 */
const words = readMessages('error-screen') as ErrorScreenWords;

/** A way out of what cannot be drawn, besides trying again; an address each. */
const ways: Record<string, string> = {
  'popup.html': `<a class="error-way" href="popup.html?home" data-says="home">${words.home}</a>`,
};

/**
 * What a page says when it cannot draw, as markup: it needs no script, and no style but one. The
 * style shows it by itself where nothing was drawn for a while.
 */
function screenMarkup(file: string): string {
  return [
    '<div id="error" role="main" lang="en" dir="ltr"><div role="alert">',
    `<h1 tabindex="-1" data-says="title">${words.title}</h1>`,
    `<p data-says="about">${words.about}</p></div>`,
    `<p class="error-ways"><a class="error-again" href="" data-says="again">${words.again}</a>`,
    `${ways[file] ?? ''}</p>`,
    `<details id="error-words" hidden><summary data-says="yours">${words.yours}</summary>`,
    `<p data-says="copy">${words.copy}</p><pre tabindex="0" translate="no" lang="" dir="auto"></pre></details>`,
    '</div>',
  ].join('');
}

/** Build step: puts the error screen into each page that draws something. */
export function errorScreenInPage() {
  return {
    name: 'kind-pause:error-screen-in-page',
    transformIndexHtml: (html: string, { filename }: { filename: string }) => {
      // A popup/index.html becomes popup.html.
      const file = /([\w-]+)(?:\/index)?\.html$/.exec(filename)?.[1] ?? '';
      if (!html.includes('<div id="app"')) return html;
      return html.replace('</body>', () => `  ${screenMarkup(`${file}.html`)}\n  </body>`);
    },
  };
}

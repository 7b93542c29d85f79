import { readMessages } from '../../../utils/language/compile-catalogue.ts';
import type { NewtabWords } from '../../../utils/words/newtab.ts';
import { markMarkup } from '../../controls/mark-in-page.ts';

/** Where the browser speaks another language the page draws itself, and this is not seen. */
const words = readMessages('newtab') as NewtabWords;

/**
 * The new tab as markup, in all that stands there before anybody does anything; the card itself is
 * put in by `first-card.ts`. Tests hold it against what the components draw in its place.
 */
export function firstFrame(): string {
  const link = (page: string, name: string) => `<a href="${page}.html">${name}</a>`;
  return [
    `<main class="stage"><h1 class="visually-hidden">${words.card}</h1>`,
    '<figure class="card"><figcaption class="card-element"></figcaption>',
    '<blockquote data-card class="card-text"></blockquote></figure>',
    '<div class="below"><p class="today-line"></p>',
    '<form class="line-form" autocomplete="off"><div class="line-field">',
    `<input class="line-box" aria-label="${words.line}" aria-describedby="line-stays"`,
    ` placeholder="${words.linePlaceholder}" type="text" dir="ltr" autocomplete="off"`,
    ' autocorrect="off" spellcheck="false" writingsuggestions="false" translate="no"',
    ' data-own-words></div><p id="line-stays" class="line-stays"></p>',
    '<p class="visually-hidden" aria-live="polite"></p>',
    '<p class="line-kept" aria-live="polite"></p></form></div>',
    `<button type="button" class="heart"><span class="heart-mark">${markMarkup('mark-card')}</span>`,
    `<span class="heart-name">${words.handOnHeart}</span></button></main>`,
    `<nav class="corner"><button type="button">${words.another}</button>`,
    `<button type="button" popovertarget="page-menu">${words.menu}</button>`,
    `${link('log', words.log)}${link('settings', words.settings)}</nav>`,
  ].join('');
}

/** Build step: puts it where the new tab says `<!-- first frame -->`. */
export function firstFrameInPage() {
  return {
    name: 'kind-pause:first-frame-in-page',
    transformIndexHtml: (html: string) => html.replace('<!-- first frame -->', firstFrame()),
  };
}

import { readMessages } from '../../utils/language/compile-catalogue.ts';
import type { PopupWords } from '../../utils/words/popup.ts';
import { markMarkup } from '../controls/mark-in-page.ts';
import { firstPractice, lineNames } from './home-practices.ts';

/** Where the browser speaks another language the popup draws itself, and this is not seen. */
const words = readMessages('popup') as PopupWords;

/**
 * The popup's home as markup, as it stands there until the worker answers. Tests hold it against what
 * the components draw in its place.
 */
export function firstHome(): string {
  const link = (name: string) => `<button type="button">${name}</button>`;
  const line = (id: (typeof lineNames)[number]) =>
    [
      `<button type="button" class="home-line" aria-labelledby="${id}-name"`,
      ` aria-describedby="${id}-about"><span id="${id}-name" class="home-line-name">`,
      `${words.practices[id].name}</span><span id="${id}-about" class="home-line-about">`,
      `${words.practices[id].about}</span></button>`,
    ].join('');
  return [
    '<main class="home"><div class="home-middle">',
    `<h1 tabindex="-1" class="home-greeting">${words.greeting}</h1><div class="home-offer">`,
    '<button type="button" class="home-heart" aria-labelledby="begin-first"',
    ` aria-describedby="about-first"><span class="home-picture">${markMarkup('mark-home')}</span>`,
    `<span id="begin-first" class="home-name">${words.practices[firstPractice].name}</span>`,
    `<span id="about-first" class="home-about">${words.lengths[20]}</span></button>`,
    `<div class="home-lines">${lineNames.map(line).join('')}</div></div></div>`,
    `<div class="home-bottom"><nav class="home-foot" aria-label="${words.more}">`,
    '<button type="button" class="home-opener" aria-expanded="false" data-sheet>',
    `<span>${words.nudges}</span><span class="visually-hidden">. ${words.foot.more}</span>`,
    '<span class="home-up" aria-hidden="true"></span></button><div class="home-links">',
    `${[words.support, words.log, words.settings].map(link).join('')}</div></nav></div></main>`,
  ].join('');
}

/** Build step: puts it where the popup says `<!-- home -->`. */
export function homeInPage() {
  return {
    name: 'kind-pause:home-in-page',
    transformIndexHtml: (html: string) => html.replace('<!-- home -->', firstHome()),
  };
}

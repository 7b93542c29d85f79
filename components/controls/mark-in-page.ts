import { markPaths } from './mark-paths.ts';

/**
 * The mark as markup, for the part of a page that stands before any script has run.
 * @param id another one for each of a page: what is out of sight lends no light
 */
export function markMarkup(id = 'mark'): string {
  const { heart, place, hand, creases } = markPaths;
  return [
    '<svg class="mark" viewBox="0 0 128 128" aria-hidden="true">',
    `<radialGradient id="${id}" cx=".47" cy=".46" r=".6"><stop class="mark-light"/>`,
    '<stop class="mark-warm" offset=".55"/><stop class="mark-edge" offset="1"/></radialGradient>',
    `<path class="mark-heart" fill="url(#${id})" d="${heart}"/>`,
    `<g class="mark-hand" transform="${place}">`,
    `<linearGradient id="${id}h" gradientUnits="userSpaceOnUse" x1="0" y1="20" x2="0" y2="58">`,
    '<stop class="mark-skin"/><stop class="mark-wrist" offset=".55"/>',
    '<stop class="mark-gone" offset="1"/></linearGradient>',
    `<path fill="url(#${id}h)" d="${hand}"/><path class="mark-creases" d="${creases}"/>`,
    '</g></svg>',
  ].join('');
}

/** Build step: puts the mark where a page says `<!-- mark -->`, so that it paints at once. */
export function markInPage() {
  return {
    name: 'kind-pause:mark-in-page',
    transformIndexHtml: (html: string) => html.replace('<!-- mark -->', markMarkup()),
  };
}

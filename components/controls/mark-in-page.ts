import { markPaths } from './mark-paths.ts';

/** The mark as markup, for the part of a page that stands before any script has run. */
function markMarkup(): string {
  const { clip, heart, heartStroke, place, fingers, fingersStroke, palm, palmStroke } = markPaths;
  return [
    '<svg class="mark" viewBox="0 0 128 128" aria-hidden="true">',
    `<clipPath id="mark-heart"><path d="${clip}"/></clipPath>`,
    `<path class="mark-heart" stroke-width="${heartStroke}" stroke-linejoin="round" d="${heart}"/>`,
    `<g clip-path="url(#mark-heart)"><g class="mark-hand" transform="${place}">`,
    `<path class="mark-fingers" stroke-width="${fingersStroke}" d="${fingers}"/>`,
    `<path stroke-width="${palmStroke}" stroke-linejoin="round" d="${palm}"/>`,
    '</g></g></svg>',
  ].join('');
}

/** Build step: puts the mark where a page says `<!-- mark -->`, so that it paints at once. */
export function markInPage() {
  return {
    name: 'kind-pause:mark-in-page',
    transformIndexHtml: (html: string) => html.replace('<!-- mark -->', markMarkup()),
  };
}

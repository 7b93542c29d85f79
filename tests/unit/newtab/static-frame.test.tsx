// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { todayHere } from '../../../components/frame/today-here.ts';
import { firstFrame } from '../../../components/newtab/first-frame/first-frame-in-page.ts';
import { App } from '../../../entrypoints/newtab/app.tsx';
import { cardNow } from '../../../entrypoints/newtab/card-now.ts';
import { newProfile } from '../log/place.ts';
import { show } from '../practice/render.ts';

let gone: () => void = () => undefined;
beforeEach(async () => {
  await newProfile();
  localStorage.clear();
});
afterEach(() => gone());

/**
 * Each element with its attributes and its own text, without what only comes into sight later. Two
 * attributes are properties to this document alone: the browser’s own tests look at them.
 */
function outline(root: Element): string[] {
  for (const later of root.querySelectorAll('svg, [popover], form span')) later.remove();
  return [...root.querySelectorAll('*')].map((element) => {
    const attributes = [...element.attributes]
      .map(({ name, value }) => `${name}=${value === 'true' ? '' : value}`)
      .filter((one) => !/^(style|spellcheck|translate)=/.test(one));
    const text = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const says = text.map(({ textContent }) => textContent).join('');
    return `${element.localName} ${attributes.sort().join(' ').toLowerCase()} ${says}`;
  });
}

test('what stands in the page at first is what its code draws in the same place', async () => {
  const first = { ...(await cardNow()), day: todayHere() };
  ({ gone } = show(<App first={first} />, 'div'));
  const drawn = document.body.querySelector('main')?.parentElement as Element;
  const inPage = document.createElement('div');
  inPage.innerHTML = firstFrame();
  // The card itself is put in by the script that runs first.
  const figure = inPage.querySelector('figure') as Element;
  figure.className = `card ${first.card.element}`;
  const [caption, text] = figure.children;
  if (caption) caption.textContent = drawn.querySelector('figcaption')?.textContent ?? '';
  if (text) text.textContent = first.text;
  expect(firstFrame()).toMatch(/spellcheck="false".* translate="no"/);
  expect(outline(inPage)).toEqual(outline(drawn));
});

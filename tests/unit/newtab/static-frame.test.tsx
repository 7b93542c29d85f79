// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { todayHere } from '../../../components/frame/today-here.ts';
import { firstFrame } from '../../../components/newtab/first-frame/first-frame-in-page.ts';
import { App } from '../../../entrypoints/newtab/app.tsx';
import { cardNow } from '../../../entrypoints/newtab/card-now.ts';
import { outline } from '../frame/outline.ts';
import { newProfile } from '../log/place.ts';
import { show } from '../practice/render.ts';

let gone: () => void = () => undefined;
beforeEach(async () => {
  await newProfile();
  localStorage.clear();
});
afterEach(() => gone());

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
  const later = 'svg, [popover], form span';
  expect(outline(inPage, later)).toEqual(outline(drawn, later));
});

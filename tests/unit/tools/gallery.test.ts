import { expect, test } from 'vitest';
import { galleryPage } from '../../e2e/gallery/gallery-page.ts';
import { logStages } from '../../e2e/gallery/page-state.ts';
import { pageStates } from '../../e2e/gallery/page-states.ts';
import type { Picture } from '../../e2e/gallery/picture.ts';

const seen = { language: 'en', percent: 100, problem: '' } as const;

test('no two states have one name, and every stage of a log is met', () => {
  const names = pageStates.map(({ screen, name }) => `${screen}, ${name}`);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(pageStates.map(({ log }) => log))).toEqual(new Set(logStages));
});

test('the short look meets every screen', () => {
  const screens = (states: typeof pageStates) => new Set(states.map(({ screen }) => screen));
  expect(screens(pageStates.filter(({ isBrief }) => isBrief))).toEqual(screens(pageStates));
});

test('a heading for each screen, every picture in its theme, and what was not reached', () => {
  const files = { light: 'a-light.png', dark: 'a-dark.png' };
  const pictures: Picture[] = [
    { ...seen, screen: 'Log', name: 'a <line>', files },
    { ...seen, screen: 'Log', name: 'lost', files: {}, problem: 'no “Keep” & nothing' },
    { ...seen, screen: 'New tab', name: 'a card', files },
  ];
  const page = galleryPage(pictures);
  const texts = (shape: RegExp) => [...page.matchAll(shape)].map(([, text]) => text);
  expect(texts(/<h2>(.*?)<\/h2>/g)).toEqual(['Log', 'New tab']);
  expect(texts(/<a href="#[a-z-]+">(.*?)<\/a>/g)).toEqual(['Log (2)', 'New tab (1)']);
  expect(texts(/<b>(.*?)<\/b>/g)).toEqual(['a &#60;line&#62;', 'lost', 'a card']);
  expect(texts(/class="problem">(.*?)</g)).toEqual(['no “Keep” &#38; nothing']);
  expect(texts(/src="(.*?)"/g)).toEqual([files.light, files.dark, files.light, files.dark]);
});

import { words as menu } from '../../../utils/words/newtab/menu.ts';
import { words } from '../../../utils/words/newtab.ts';
import { words as around } from '../../../utils/words/pause.ts';
import { words as letter } from '../../../utils/words/practice/letter.ts';
import { until } from '../../tools/browsers/until.ts';
import type { PopupWalk } from '../drivers/popup-walk.ts';
import { type PageState, pressFirst, stands } from './page-state.ts';

const here = { screen: 'New tab', file: 'newtab.html', log: 'three' } as const;

async function breathing(walk: PopupWalk): Promise<void> {
  await pressFirst(walk, words.handOnHeart);
  await walk.sees(around.stop);
}

async function writeLine(walk: PopupWalk): Promise<void> {
  await stands(walk, 'textarea, input[type=text]');
  await walk.run(`document.querySelector('textarea, input[type=text]').focus()`);
  await walk.write('Lunch outside, ten minutes of sun.');
}

const openMenu = (walk: PopupWalk) =>
  pressFirst(walk, words.menu).then(() => walk.sees(menu.about.open));

/** Nobody knows yet whether one waits. */
const letterMayWait = { 'letters-none-on': 'unknown' };

async function askLetter(walk: PopupWalk): Promise<void> {
  await stands(walk, '.below section button');
  await walk.run(`document.querySelector('.below section button').click()`);
  await walk.sees(letter.card.open);
}

export const newTabStates: readonly PageState[] = [
  { ...here, log: 'new', name: 'before the yes', isBrief: true },
  { ...here, name: 'a card', isBrief: true },
  { ...here, name: 'menu open', reach: openMenu, isBrief: true },
  {
    ...here,
    name: 'about something',
    reach: async (walk) => {
      await openMenu(walk);
      await pressFirst(walk, menu.about.open);
      await walk.sees(menu.about.question);
    },
  },
  { ...here, name: 'a line half written', reach: writeLine },
  {
    ...here,
    name: 'a line kept',
    isBrief: true,
    reach: async (walk) => {
      await writeLine(walk);
      await pressFirst(walk, words.keep);
      await walk.sees(words.kept);
    },
  },
  { ...here, name: 'its line of today', reach: (walk) => walk.sees(words.todayLine) },
  {
    ...here,
    name: 'asked to stay',
    remembered: { 'new-tab-stay': 'since 2026-01-05' },
    reach: (walk) => walk.sees(menu.stay.question),
  },
  {
    ...here,
    name: 'day and time',
    settings: { newTabClock: true },
    remembered: { 'new-tab': 'on clock' },
  },
  { ...here, name: 'breathing', reach: breathing, isBrief: true },
  {
    ...here,
    name: 'stopped',
    reach: async (walk) => {
      await breathing(walk);
      await walk.press(around.stop);
      await walk.sees(around.stopped.title);
    },
  },
  {
    ...here,
    name: 'heavier',
    reach: async (walk) => {
      await breathing(walk);
      await walk.press(around.heavier);
      await walk.sees(around.grounding.feetTitle);
    },
  },
  {
    ...here,
    name: 'support',
    reach: async (walk) => {
      await breathing(walk);
      await walk.press(around.support);
      await stands(walk, 'a[href^="tel:"], select');
    },
  },
  {
    ...here,
    name: 'a letter came back',
    remembered: letterMayWait,
    reach: (walk) => stands(walk, '.below section button'),
  },
  { ...here, name: 'a letter asks', remembered: letterMayWait, reach: askLetter, isBrief: true },
  {
    ...here,
    name: 'a letter opened',
    remembered: letterMayWait,
    reach: async (walk) => {
      await askLetter(walk);
      await walk.press(letter.card.open);
      await until(
        15_000,
        'the letter',
        () => walk.run(`document.body.innerText.includes('Tea first')`) as Promise<boolean>,
      );
    },
  },
  { ...here, name: 'discreet', settings: { discreet: true } },
  {
    ...here,
    name: 'switched off',
    settings: { newTab: false },
    remembered: { 'new-tab': 'off' },
    isLeft: true,
    reach: (_walk, page) =>
      until(15_000, 'another page', async () => !page.url().endsWith('newtab.html')),
  },
];

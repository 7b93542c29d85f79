import { noOccasions } from '../../../utils/schedule/occasions.ts';
import { words } from '../../../utils/words/settings.ts';
import { until } from '../../tools/browsers/until.ts';
import type { PopupWalk } from '../drivers/popup-walk.ts';
import { type PageState, stands } from './page-state.ts';

const here = { screen: 'Settings', file: 'settings.html', log: 'three' } as const;
const fold = 'h2 > button';

async function openGroup(walk: PopupWalk, name: keyof typeof words.groups): Promise<void> {
  await walk.press(words.groups[name], fold);
  await stands(walk, `#${name} [id$="-inside"]`);
}

async function searchFor(walk: PopupWalk, text: string): Promise<void> {
  await stands(walk, fold);
  await walk.run(`document.querySelector('input[type=search]').focus()`);
  await until(
    15_000,
    'the search',
    () =>
      walk.run(`(() => {
      const box = document.querySelector('input[type=search]');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
        .set.call(box, ${JSON.stringify(text)});
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return document.querySelector('[data-searching]') !== null;
    })()`) as Promise<boolean>,
  );
}

/** A sign is no key of the walk: the page hears it as it hears any. */
const keySheet = (walk: PopupWalk) =>
  until(
    15_000,
    'the sheet of keys',
    () =>
      walk.run(`(() => {
      if (document.querySelector('dialog[open]')) return true;
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }));
      return false;
    })()`) as Promise<boolean>,
  );

const groups = Object.keys(words.groups) as (keyof typeof words.groups)[];

export const settingsStates: readonly PageState[] = [
  { ...here, name: 'folded', isBrief: true, reach: (walk) => stands(walk, fold) },
  ...groups.map(
    (name): PageState => ({
      ...here,
      name: `${name}, open`,
      isBrief: true,
      reach: (walk) => openGroup(walk, name),
    }),
  ),
  {
    ...here,
    name: 'pauses after something',
    settings: {
      after: { ...noOccasions, on: ['call', 'break'], times: { time1: '10:15' } },
    },
    reach: async (walk) => {
      await openGroup(walk, 'when');
      await stands(walk, '#after [data-occasion] input');
    },
  },
  {
    ...here,
    name: 'searched',
    reach: (walk) => searchFor(walk, walk.said(words.groups.log)),
  },
  {
    ...here,
    name: 'searched in vain',
    reach: async (walk) => {
      await searchFor(walk, 'qqqq');
      await walk.sees(words.search.none);
    },
  },
  { ...here, log: 'new', name: 'before the yes', reach: (walk) => openGroup(walk, 'log') },
  { ...here, screen: 'Keys', name: 'the sheet', isBrief: true, reach: keySheet },
];

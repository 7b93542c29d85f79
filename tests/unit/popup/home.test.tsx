// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import type { ComponentProps } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { markInPage } from '../../../components/controls/mark-in-page.ts';
import { Home } from '../../../components/popup/home.tsx';
import { firstHome, homeInPage } from '../../../components/popup/home-in-page.ts';
import { words } from '../../../utils/words/popup.ts';
import { outline } from '../frame/outline.ts';
import {
  all,
  click,
  expectAccessible,
  find,
  keyDown,
  perform,
  type Shown,
  show,
  tabStops,
} from '../practice/render.ts';

const heard = {
  occasion: null,
  onLater: vi.fn(),
  onRest: vi.fn(),
  onEndRest: vi.fn(),
  onKeepResting: vi.fn(),
  onIgnoreHold: vi.fn(),
  onKeepHold: vi.fn(),
  onBackToChosen: vi.fn(),
  onBegin: vi.fn(),
  onWays: vi.fn(),
  onOpen: vi.fn(),
  onSupport: vi.fn(),
};
type Props = ComponentProps<typeof Home>;
const nudges = {
  line: 'The next nudge comes around 11:15.',
  label: 'Next around 11:15',
  canLater: true,
  resting: false,
  hint: null,
  askAboutRest: false,
  backedOff: null,
};
const props: Props = {
  ...heard,
  nudges,
  invited: false,
  takeable: null,
  occasion: null,
  waiting: [],
  noTouch: false,
  length: 20,
};

let shown: Shown;
const home = (more: Partial<Props> = {}) => <Home {...props} {...more} />;
const text = () => document.body.textContent ?? '';
const opener = () => find('button', /Nudges and more$/);
const sheet = () => document.getElementById('home-sheet');
async function opened(more: Partial<Props> = {}): Promise<void> {
  shown = show(home(more), 'div');
  await perform(() => undefined);
}
async function openedSheet(more: Partial<Props> = {}): Promise<void> {
  await opened(more);
  await openSheet();
}
/** It is fetched when somebody comes near it, here by the press itself. */
async function openSheet(): Promise<void> {
  await perform(() => opener().click());
  await vi.waitFor(() => expect(sheet()).not.toBeNull());
}
beforeEach(() => vi.clearAllMocks());
afterEach(() => shown.gone());

describe('what an organisation has switched off', () => {
  const line = (name: string) => find('button', name);

  it('says so in its line, and does nothing', async () => {
    await opened({ off: ['letter', 'three-parts'] });
    expect(line('Letter').getAttribute('aria-disabled')).toBe('true');
    expect(line('Letter').textContent).toContain(words.switchedOff);
    click('button', 'Letter');
    expect(heard.onBegin).not.toHaveBeenCalled();
    click('button', 'Notice');
    expect(heard.onBegin).toHaveBeenCalledWith('notice');
    await openSheet();
    click('button', words.practices['three-parts'].name);
    expect(heard.onBegin).toHaveBeenCalledTimes(1);
    await expectAccessible();
  });

  it('never keeps words that wait there from their owner', async () => {
    await opened({ off: ['letter'], waiting: ['letter'] });
    click('button', 'Letter');
    expect(heard.onBegin).toHaveBeenCalledWith('letter');
  });
});

describe('the home', () => {
  it('is one heart, four lines and one foot', async () => {
    await opened();
    const { practices: told } = words;
    expect(tabStops()).toEqual([
      'Hand on heart',
      told.reframe.name,
      told.notice.name,
      told['not-alone'].name,
      told.letter.name,
      `Next around 11:15. ${words.foot.more}`,
      words.support,
      words.log,
      words.settings,
    ]);
    expect(find('heading', words.greeting).matches(':focus')).toBe(true);
    await expectAccessible();
  });

  const notes: [string, Partial<Props>][] = [
    ['a question about resting', { nudges: { ...nudges, resting: true, askAboutRest: true } }],
    ['nudges that were skipped', { nudges: { ...nudges, hint: words.hints.sound } }],
    ['half as many', { nudges: { ...nudges, backedOff: words.backedOff.half } }],
    ['one that can still be taken', { takeable: '09:10' }],
    ['an invitation', { invited: true }],
    ['words that wait', { waiting: ['reframe', 'letter'] }],
    ['nothing known yet', { nudges: null }],
  ];
  it.each(notes)('has no more to press with %s', async (_, more) => {
    await opened(more);
    expect(tabStops()).toHaveLength(9);
    await expectAccessible();
  });

  it('says how long, by which name, and where words wait', async () => {
    await opened({ length: 180, noTouch: true, waiting: ['letter'] });
    expect(text()).toContain(words.lengths[180]);
    expect(all('button', words.withoutTouch)).toHaveLength(1);
    const about = find('button', words.practices.letter.name).getAttribute('aria-describedby');
    expect(document.getElementById(about ?? '')?.textContent).toBe(words.resume);
  });
});

describe('what else there is', () => {
  it('opens over the foot, is heard, and leaves the home behind it alone', async () => {
    await openedSheet({ takeable: '09:10' });
    expect(opener().getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement?.textContent).toBe(nudges.line);
    expect(document.querySelector('[inert] [aria-labelledby=begin-first]')).not.toBeNull();
    const within = [...(sheet()?.querySelectorAll('button') ?? [])].map(
      (one) => one.getAttribute('aria-label') || one.textContent || one.title,
    );
    expect(within).toEqual([
      words.later,
      words.restUntilTomorrow,
      words.moreRests,
      words.takeLast({ time: '09:10' }),
      `${words.practices['three-parts'].name}${words.practices['three-parts'].about}`,
      `${words.anotherWay}${words.anotherWayAbout}`,
      words.why,
    ]);
    await expectAccessible();
  });

  it.each(['Esc', 'the foot', 'a press beside it'])('closes by %s', async (way) => {
    await openedSheet();
    if (way === 'Esc') expect(await keyDown('Escape')).toBe(true);
    else if (way === 'the foot') await perform(() => opener().click());
    else {
      const beside = document.querySelector('main');
      await perform(() => void beside?.dispatchEvent(new Event('pointerdown', { bubbles: true })));
    }
    expect(sheet()).toBeNull();
    expect(opener().getAttribute('aria-expanded')).toBe('false');
    expect(opener().matches(':focus')).toBe(true);
    expect(document.querySelector('[inert]')).toBeNull();
  });

  it('a rest until tomorrow is two presses away, and the focus stays', async () => {
    await openedSheet();
    await click('button', words.restUntilTomorrow);
    expect(heard.onRest).toHaveBeenCalledExactlyOnceWith('today');
    expect(sheet()).toBeNull();
    expect(opener().matches(':focus')).toBe(true);
  });

  it('other rests are offered, and left again', async () => {
    await openedSheet();
    await click('button', words.moreRests);
    expect(document.activeElement?.textContent).toContain(words.restFor);
    await expectAccessible();
    await click('button', words.notNow);
    expect(all('button', words.later)).toHaveLength(1);
    await click('button', words.moreRests);
    await click('button', words.rests['2h']);
    expect(heard.onRest).toHaveBeenCalledExactlyOnceWith('2h');
    expect(sheet()).toBeNull();
  });

  it('leads to the other practices and ways', async () => {
    await openedSheet({ takeable: '09:10' });
    await click('button', words.takeLast({ time: '09:10' }));
    await click('button', words.practices['three-parts'].name);
    await click('button', words.anotherWay);
    await click('button', words.why);
    expect(heard.onBegin.mock.calls).toEqual([['hand-on-heart'], ['three-parts']]);
    expect(heard.onWays).toHaveBeenCalledOnce();
    expect(heard.onOpen).toHaveBeenCalledExactlyOnceWith('why');
  });

  it('keeps the focus when the button that has it goes', async () => {
    await openedSheet();
    find('button', words.later).focus();
    await perform(() => shown.again(home({ nudges: { ...nudges, canLater: false } })));
    expect(all('button', words.later)).toEqual([]);
    expect(document.activeElement?.textContent).toBe(nudges.line);
  });
});

it('stands in the popup’s HTML as it is drawn until the worker answers', () => {
  const shown = show(<Home {...props} nudges={null} />, 'div');
  const drawn = document.querySelector('main')?.parentElement as Element;
  const inPage = document.createElement('div');
  inPage.innerHTML = firstHome();
  expect(outline(inPage)).toEqual(outline(drawn));
  shown.gone();
});

it('stands in the HTML with no name that something else there has', () => {
  const page = readFileSync('entrypoints/popup/index.html', 'utf8');
  const whole = homeInPage().transformIndexHtml(markInPage().transformIndexHtml(page));
  const ids = [...whole.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(12);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

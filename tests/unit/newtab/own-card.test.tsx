// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { todayHere } from '../../../components/frame/today-here.ts';
import { showFirstCard } from '../../../components/newtab/first-frame/first-card.ts';
import { firstFrame } from '../../../components/newtab/first-frame/first-frame-in-page.ts';
import { mayShowMore } from '../../../components/newtab/first-frame/may-show-more.ts';
import { App } from '../../../entrypoints/newtab/app.tsx';
import { cardNow } from '../../../entrypoints/newtab/card-now.ts';
import { lockNow } from '../../../utils/log/lock/lock-session.ts';
import { unlock } from '../../../utils/log/lock-setup/unlock.ts';
import { words } from '../../../utils/words/newtab.ts';
import { lock, passphrase } from '../lock/secrets.ts';
import { newProfile } from '../log/place.ts';
import { ownWord, putWords } from '../my-words/put-words.ts';
import { click, show } from '../practice/render.ts';

const own = ['Langsam ist auch ein Tempo.', 'Heute reicht, was da ist.'];
let gone: () => void = () => undefined;
const { dataset } = document.documentElement;

beforeEach(async () => {
  await newProfile();
  const locks = { request: (_: string, work: () => unknown) => work() };
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  localStorage.clear();
  await putWords(own.map((text, at) => ownWord('card', `0${at}`, { text, element: 'humanity' })));
});
afterEach(() => {
  gone();
  delete dataset.cards;
});

async function newTab(cards: 'mine' | 'both'): Promise<string> {
  dataset.cards = cards;
  const first = { ...(await cardNow()), day: todayHere() };
  ({ gone } = show(<App first={first} />, 'div'));
  return first.text;
}

const card = () => document.querySelector('[data-card]')?.textContent ?? null;

describe('where own cards were chosen', () => {
  test('the place is quiet until one comes, with its element, as words of one’s own', async () => {
    const ours = await newTab('mine');
    expect(document.body.textContent).not.toContain(ours);
    expect(document.querySelector('main figure')).not.toBe(null);
    await vi.waitFor(() => expect(own).toContain(card()));
    expect(document.querySelector('figcaption')?.textContent).toBe(words.elements.humanity);
    expect(document.querySelector('[data-card]')?.hasAttribute('data-own-words')).toBe(true);
  });

  test('"Another card" leads to the next own one', async () => {
    await newTab('mine');
    await vi.waitFor(() => expect(own).toContain(card()));
    const before = card();
    await click('button', words.another);
    await vi.waitFor(() => expect(own.filter((one) => one !== before)).toContain(card()));
  });

  test('both take turns', async () => {
    await newTab('both');
    await vi.waitFor(() => expect(card()).toBeTruthy());
    const isOwn = () => own.includes(card() ?? '');
    const before = isOwn();
    await click('button', words.another);
    await vi.waitFor(() => {
      expect(card()).toBeTruthy();
      expect(isOwn()).toBe(!before);
    });
  });

  test('while the log is locked ours stands there, and an open tab gives its card away', async () => {
    await lock();
    const ours = await newTab('mine');
    await vi.waitFor(() => expect(own).toContain(card()));
    await lockNow();
    await vi.waitFor(() => expect(card()).toBe(ours));
    expect(document.body.innerHTML).not.toContain('Heute reicht');
    await unlock(passphrase, 0);
    await vi.waitFor(() => expect(own).toContain(card()));
  });

  test('after the quick way out ours stands there at once', async () => {
    localStorage.setItem('words-hidden', String(Date.now()));
    const ours = await newTab('mine');
    expect(card()).toBe(ours);
  });

  test('where there is none, ours comes', async () => {
    await newProfile();
    const ours = await newTab('mine');
    await vi.waitFor(() => expect(card()).toBe(ours));
  });
});

describe('the first frame', () => {
  beforeEach(() => {
    localStorage.setItem('work-hours', 'null');
    localStorage.setItem('new-tab', 'on mine');
    document.body.innerHTML = `<div id="app" data-content="hidden">${firstFrame()}</div>`;
    vi.stubGlobal('__FIRST_WORDS__', {
      cards: new Proxy({}, { get: () => 'One of ours.' }),
      elements: words.elements,
      quietMoment: '',
    });
  });
  afterEach(() => void vi.unstubAllGlobals());

  test('leaves the place of an own card quiet, and more is to come', async () => {
    dataset.cards = 'mine';
    await showFirstCard();
    const app = document.getElementById('app');
    await vi.waitFor(() => expect(app?.dataset.content).toBe('static'));
    expect(app?.querySelector('[data-card]')?.textContent).toBe('');
    expect(mayShowMore()).toBe(true);
  });

  test('has the card of ours where nothing else was chosen', async () => {
    await showFirstCard();
    const app = document.getElementById('app');
    await vi.waitFor(() => expect(app?.dataset.content).toBe('static'));
    expect(app?.querySelector('[data-card]')?.textContent).toBe('One of ours.');
  });
});

// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WhyView } from '../../../components/why/why-view.tsx';
import { doubts } from '../../../utils/why/why.ts';
import { words } from '../../../utils/words/practice/why.ts';
import { click, expectAccessible } from '../practice/render.ts';

/** Straight into the body: the page brings its own main. */
function show(page: ComponentChild) {
  document.documentElement.lang = 'en';
  document.title = words.title;
  act(() => render(page, document.body));
}
afterEach(() => act(() => render(null, document.body)));

const onSmaller = vi.fn();
const cards = () => [...document.querySelectorAll('details')];
const openOnes = () => cards().flatMap((card) => (card.open ? [card.id] : []));

describe('the page of doubts', () => {
  it('shows every doubt once, all closed', () => {
    show(<WhyView first="" onSmaller={onSmaller} />);
    expect(cards().map(({ id }) => id)).toEqual(doubts.map(({ name }) => name));
    expect(openOnes()).toEqual([]);
  });

  it('leads to smaller steps, for whom kindness feels wrong', async () => {
    show(<WhyView first="" onSmaller={onSmaller} />);
    expect(document.body.textContent).toContain(words.wrong.body);
    await click('button', words.wrong.open);
    expect(onSmaller).toHaveBeenCalledOnce();
    await expectAccessible();
  });

  it('lets the browser keep one open: all share a name', () => {
    show(<WhyView first="" onSmaller={onSmaller} />);
    expect(new Set(cards().map((card) => card.getAttribute('name'))).size).toBe(1);
    expect(cards()[0]?.getAttribute('name')).toBeTruthy();
  });

  it('begins with the doubt it was asked for', () => {
    show(<WhyView first="touch" onSmaller={onSmaller} />);
    expect(openOnes()).toEqual(['touch']);
  });

  it('begins with none where it was asked for something else', () => {
    show(<WhyView first="constructor" onSmaller={onSmaller} />);
    expect(openOnes()).toEqual([]);
  });

  it.each(doubts)('$name comes with finding, size, limits and every source', (doubt) => {
    show(<WhyView first={doubt.name} onSmaller={onSmaller} />);
    const text = document.querySelector(`#${doubt.name}`)?.textContent ?? '';
    const card = words.cards[doubt.name];
    for (const part of [card.question, card.answer, card.finding, card.size, card.limits]) {
      expect(text).toContain(part);
    }
    for (const { authors, year, journal } of doubt.sources) {
      expect(text).toContain(authors);
      expect(text).toContain(`(${year})`);
      expect(text).toContain(journal);
    }
  });

  it('gives axe nothing to complain of, open or closed', async () => {
    show(<WhyView first="writing" onSmaller={onSmaller} />);
    await expectAccessible();
  });

  it('says what it is not, and leads nowhere outside', () => {
    show(<WhyView first="" onSmaller={onSmaller} />);
    expect(document.body.textContent).toContain(words.notTherapy);
    for (const link of document.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(/^[a-z]+\.html$/);
    }
  });
});

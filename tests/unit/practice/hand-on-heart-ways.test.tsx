// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { words as cues } from '../../../utils/words/content/cues.ts';
import { words } from '../../../utils/words/practice/hand-on-heart.ts';
import { words as ways } from '../../../utils/words/practice/hand-on-heart-choices.ts';
import {
  begin,
  cue,
  eachWithItsOwnClock,
  heard,
  leave,
  otherWays,
  remembered,
  text,
} from './hand-on-heart-page.tsx';
import { keepEntry } from './kept-here.ts';
import { all, click, expectAccessible, find, loaded, pass, tabStops } from './render.ts';

vi.mock('../../../utils/log/entries.ts', () => import('./kept-here.ts'));
vi.mock('../../../utils/log/keep-entry.ts', () => import('./kept-here.ts'));

eachWithItsOwnClock();

describe('another way', () => {
  it('stops the clock and nothing else', async () => {
    begin();
    await pass(9_000);
    await otherWays();
    await pass(120_000);
    expect(heard.onFinished).not.toHaveBeenCalled();
    await click('button', words.ways.goOn);
    await pass(200);
    expect(cue()).toBe(cues.breath.out);
    await pass(13_790);
    expect(heard.onFinished).not.toHaveBeenCalled();
    await pass(30);
    expect(heard.onFinished).toHaveBeenCalledOnce();
    expect(heard.onBegan).not.toHaveBeenCalled();
  });

  it('remembers what is chosen, and begins anew with it', async () => {
    begin();
    await pass(6_000);
    await otherWays();
    await click('button', /^How long/);
    await click('radio', '1 minute');
    await click('button', /^Touch/);
    await click('radio', 'Hands together');
    await click('button', /^Breathing/);
    await click('radio', 'Slower still');
    expect(remembered.mock.calls.map(([change]) => change)).toEqual([
      { pauseSeconds: 60 },
      { touch: 'hands' },
      { pattern: 'slower' },
    ]);
    await click('button', words.ways.begin);
    expect(heard.onBegan).toHaveBeenCalledExactlyOnceWith(Date.now());
    await pass(200);
    expect(text()).toContain(words.intro.hands);
    await pass(62_790);
    expect(heard.onFinished).not.toHaveBeenCalled();
    await pass(30);
    expect(keepEntry.mock.calls[0]?.[0].payload).toEqual({
      seconds: 60,
      pattern: 'slower',
      touch: 'hands',
      finished: true,
    });
  });

  it('offers the box only where it was switched on, and then with its caution', async () => {
    begin();
    await otherWays();
    await click('button', /^Breathing/);
    expect(all('radio', 'Box')).toEqual([]);
    leave();
    begin({ box: true });
    await otherWays();
    await click('button', /^Breathing/);
    await click('radio', 'Box');
    expect(text()).toContain('It holds the breath: leave it if that feels tight.');
  });

  it('takes the five minutes that belong to sighing', async () => {
    begin();
    await otherWays();
    await click('button', /^Breathing/);
    await click('radio', ways.patterns['cyclic-sigh']);
    expect(remembered).toHaveBeenCalledExactlyOnceWith({
      pattern: 'cyclic-sigh',
      pauseSeconds: 300,
    });
  });

  it('may come first: then nothing runs and nothing is kept until it is begun', async () => {
    begin({}, { choosesFirst: true });
    await loaded();
    await pass(60_000);
    expect(find('heading', words.ways.open).matches(':focus')).toBe(true);
    await click('button', words.over.leave);
    expect(heard.onLeave).toHaveBeenCalledOnce();
    await click('button', words.ways.begin);
    expect(heard.onBegan).toHaveBeenCalledExactlyOnceWith(Date.now());
    expect(keepEntry).not.toHaveBeenCalled();
    await pass(23_010);
    expect(keepEntry).toHaveBeenCalledOnce();
  });

  it('holds the pause in three parts, where the surface has it', async () => {
    const onOther = vi.fn();
    begin({}, { onOther });
    await otherWays();
    await click('button', /^Notice, share, be kind/);
    await click('button', /^When kindness feels wrong/);
    expect(onOther.mock.calls).toEqual([['three-parts'], ['small-steps']]);
    leave();
    begin();
    await otherWays();
    expect(all('button', /^(Notice, share, be kind|When kindness)/)).toEqual([]);
  });

  it('can be read by a screen reader and reached by keys', async () => {
    begin({ box: true });
    await otherWays();
    expect(find('heading', words.ways.open).matches(':focus')).toBe(true);
    await click('button', /^Breathing/);
    expect(find('button', /^Breathing/).getAttribute('aria-expanded')).toBe('true');
    expect(tabStops()).toEqual([
      'Support',
      'How long20 seconds',
      'TouchHeart',
      'Attention onThe breath',
      'BreathingEven and slow',
      'Even and slow',
      words.ways.goOn,
      'This is making it heavier',
      'Stop',
    ]);
    vi.useRealTimers();
    await expectAccessible();
  });
});

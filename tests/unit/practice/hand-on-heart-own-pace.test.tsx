// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { words as cues } from '../../../utils/words/content/cues.ts';
import { words } from '../../../utils/words/practice/hand-on-heart.ts';
import { beginOwnPace, cue, eachWithItsOwnClock, heard, leave } from './hand-on-heart-page.tsx';
import { keepEntry } from './kept-here.ts';
import { find, keyDown, keyUp, pass, perform } from './render.ts';

vi.mock('../../../utils/log/entries.ts', () => import('./kept-here.ts'));
vi.mock('../../../utils/log/keep-entry.ts', () => import('./kept-here.ts'));

eachWithItsOwnClock();

describe('at one’s own pace', () => {
  const guide = () => find('button', words.own.guide);

  it('follows the space bar', async () => {
    await beginOwnPace();
    expect(guide().matches(':focus')).toBe(true);
    expect(cue()).toBe(cues.own.rest);
    expect(await keyDown(' ')).toBe(true);
    expect(await keyDown(' ', { repeat: true })).toBe(true);
    expect(cue()).toBe(cues.own.in);
    expect(guide().getAttribute('aria-pressed')).toBe('true');
    await pass(3_000);
    expect(await keyUp(' ')).toBe(true);
    expect(cue()).toBe(cues.own.out);
    expect(guide().getAttribute('aria-pressed')).toBe('false');
  });

  it('follows Space wherever the focus is, but leaves the buttons theirs', async () => {
    await beginOwnPace();
    guide().blur();
    expect(await keyDown(' ')).toBe(true);
    expect(cue()).toBe(cues.own.in);
    await pass(2_000);
    await keyUp(' ');
    find('button', 'Stop').focus();
    expect(await keyDown(' ')).toBe(false);
    expect(cue()).toBe(cues.own.out);
  });

  it('follows a pointer that is held', async () => {
    await beginOwnPace();
    const pointer = (type: string, more = {}) =>
      perform(() => void guide().dispatchEvent(new PointerEvent(type, { bubbles: true, ...more })));
    await pointer('pointerdown', { button: 0 });
    expect(cue()).toBe(cues.own.in);
    await pass(2_000);
    await pointer('pointerup');
    expect(cue()).toBe(cues.own.out);
    await pointer('pointerdown', { button: 2 });
    expect(cue()).toBe(cues.own.out);
  });

  it('takes one press for in and one for out from hands that cannot hold', async () => {
    await beginOwnPace();
    await keyDown(' ');
    await pass(100);
    await keyUp(' ');
    await pass(3_000);
    expect(cue()).toBe(cues.own.in);
    await keyDown(' ');
    await keyUp(' ');
    expect(cue()).toBe(cues.own.out);
  });

  it('takes a click that comes from assistive technology', async () => {
    await beginOwnPace();
    await perform(() => guide().click());
    expect(cue()).toBe(cues.own.in);
    await perform(() => guide().click());
    expect(cue()).toBe(cues.own.out);
  });

  it('lets a breath out when the window goes away', async () => {
    await beginOwnPace();
    await keyDown(' ');
    await perform(() => void window.dispatchEvent(new Event('blur')));
    expect(cue()).toBe(cues.own.out);
  });

  it('waits with its end for the out-breath, and not for ever', async () => {
    await beginOwnPace();
    await pass(19_000);
    await keyDown(' ');
    await pass(5_000);
    expect(heard.onFinished).not.toHaveBeenCalled();
    await keyUp(' ');
    await pass(250);
    expect(keepEntry.mock.calls[0]?.[0].payload).toMatchObject({ pattern: 'own-pace' });
    leave();
    await beginOwnPace();
    await keyDown(' ');
    await pass(41_000);
    expect(heard.onFinished).toHaveBeenCalledTimes(2);
  });
});

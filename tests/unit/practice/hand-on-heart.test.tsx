// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { PracticeProps } from '../../../components/practice/practice-props.ts';
import { type PracticeChoices, touches } from '../../../utils/practice/choices.ts';
import { words as cues } from '../../../utils/words/content/cues.ts';
import { words } from '../../../utils/words/practice/hand-on-heart.ts';
import {
  begin,
  cue,
  eachWithItsOwnClock,
  heard,
  leave,
  otherWays,
  text,
} from './hand-on-heart-page.tsx';
import { deleteEntry, keepEntry } from './kept-here.ts';
import {
  all,
  announcements,
  click,
  expectAccessible,
  find,
  keyDown,
  loaded,
  pass,
  perform,
} from './render.ts';

vi.mock('../../../utils/log/entries.ts', () => import('./kept-here.ts'));
vi.mock('../../../utils/log/keep-entry.ts', () => import('./kept-here.ts'));

eachWithItsOwnClock();

describe('hand on heart', () => {
  it('gives three seconds to arrive, and is kept after twenty more', async () => {
    begin();
    await pass(200);
    expect(cue()).toBe(words.intro.heart);
    await pass(2_810);
    expect(cue()).toBe(cues.breath.in);
    await pass(4_000);
    expect(cue()).toBe(cues.breath.out);
    await pass(15_980);
    expect(heard.onFinished).not.toHaveBeenCalled();
    await pass(30);
    expect(keepEntry).toHaveBeenCalledExactlyOnceWith({
      kind: 'hand-on-heart',
      element: 'kindness',
      source: 'popup',
      payload: { seconds: 20, pattern: 'even-slow', touch: 'heart', finished: true },
    });
    expect(heard.onFinished).toHaveBeenCalledExactlyOnceWith({ entryId: 'e1', chosen: false });
  });

  it('says each phase once, politely', async () => {
    begin();
    const region = document.querySelector('[aria-live]');
    expect(region?.getAttribute('aria-live')).toBe('polite');
    // What stands in a region from its beginning is not heard.
    expect(region?.textContent).toBe('');
    const said = announcements();
    await pass(22_900);
    const { in: breatheIn, out } = cues.breath;
    expect(said).toEqual([words.intro.heart, breatheIn, out, breatheIn, out]);
  });

  it('finishes without an entry when the log cannot be written', async () => {
    keepEntry.mockRejectedValue(new Error('disk full'));
    begin();
    await pass(23_010);
    expect(heard.onFinished).toHaveBeenCalledExactlyOnceWith({ entryId: null, chosen: false });
  });

  it.each(['the button', 'Esc'])('stops at once by %s, and keeps nothing', async (way) => {
    begin();
    await pass(3_000);
    if (way === 'Esc') expect(await keyDown('Escape')).toBe(true);
    else await click('button', 'Stop');
    expect(heard.onStop).toHaveBeenCalledOnce();
    leave();
    await pass(60_000);
    expect(keepEntry).not.toHaveBeenCalled();
    expect(heard.onFinished).not.toHaveBeenCalled();
  });

  it('takes back what was kept when a stop crosses with the last moment', async () => {
    const { promise, resolve } = Promise.withResolvers<{ id: string }>();
    keepEntry.mockReturnValue(promise);
    begin();
    await pass(23_010);
    await click('button', 'Stop');
    await perform(() => resolve({ id: 'late' }));
    expect(deleteEntry).toHaveBeenCalledExactlyOnceWith('late');
    expect(heard.onFinished).not.toHaveBeenCalled();
  });

  it('ends with a whole breath, and keeps how long it really was', async () => {
    begin({ pattern: 'slower' });
    await pass(23_010);
    expect(heard.onFinished).not.toHaveBeenCalled();
    await pass(4_000);
    expect(keepEntry.mock.calls[0]?.[0].payload).toMatchObject({ seconds: 24, pattern: 'slower' });
  });

  it.each(touches)('names the touch: %s', async (touch) => {
    begin({ touch });
    await pass(200);
    expect(text()).toContain(words.intro[touch]);
    const name = touch === 'none' ? words.nameWithoutTouch : words.name;
    expect(find('heading', name).matches(':focus')).toBe(true);
  });

  it('without touch it is not called hand on heart, and no hand is spoken of', async () => {
    begin({ noTouch: true, touch: 'cheek' });
    await pass(200);
    expect(text()).not.toMatch(/hand|touch|cheek/i);
    await otherWays();
    expect(text()).not.toMatch(/hand|touch|cheek/i);
    await click('button', words.ways.goOn);
    await pass(23_010);
    expect(keepEntry.mock.calls[0]?.[0].payload).not.toHaveProperty('touch');
  });

  it('without the breath nothing speaks of it, here or among the other ways', async () => {
    begin({ noBreath: true, tone: true });
    const said = new Set([text()]);
    for (let second = 0; second < 22; second += 1) {
      await pass(1_000);
      said.add(text());
    }
    await otherWays();
    await click('button', /^Attention/);
    said.add(text());
    expect([...said].join(' ')).not.toMatch(/breath/i);
    await click('button', words.ways.goOn);
    await pass(1_100);
    expect(keepEntry.mock.calls[0]?.[0].payload).toMatchObject({ pattern: 'none' });
  });

  it('beside another anchor the words lead on every ten seconds', async () => {
    begin({ anchor: 'sound', pauseSeconds: 60 });
    await pass(3_010);
    expect(cue()).toBe(cues.lines.sound[0]);
    await pass(10_010);
    expect(cue()).toBe(cues.lines.sound[1]);
  });

  it('says in a longer pause what to do when dizzy, and not to do it while driving', async () => {
    begin({ pauseSeconds: 60 });
    const said = new Set<string>();
    for (let round = 0; round < 5; round += 1) {
      said.add(text());
      await pass(10_000);
    }
    expect([...said].join(' ')).toContain('If you feel dizzy, stop and breathe normally.');
    expect([...said].join(' ')).toContain('Not while driving.');
  });
});

describe('when the popup was closed in the middle', () => {
  it('goes on where the clock is by now, or begins again', async () => {
    begin({}, { beganAt: Date.now() - 15_000 });
    await pass(200);
    expect(cue()).toBe(cues.breath.in);
    await pass(7_790);
    expect(heard.onFinished).not.toHaveBeenCalled();
    await click('button', words.again);
    expect(heard.onBegan).toHaveBeenCalledExactlyOnceWith(Date.now());
    expect(all('button', words.again)).toEqual([]);
    await pass(22_990);
    expect(heard.onFinished).not.toHaveBeenCalled();
    await pass(30);
    expect(heard.onFinished).toHaveBeenCalledOnce();
  });

  it('says so when the time is over, keeps nothing, and offers to begin again', async () => {
    begin({}, { beganAt: Date.now() - 23_000 });
    expect(find('heading', words.over.title).matches(':focus')).toBe(true);
    await pass(60_000);
    expect(keepEntry).not.toHaveBeenCalled();
    await click('button', words.again);
    await pass(200);
    expect(cue()).toBe(words.intro.heart);
  });

  it('goes on arriving where it was closed while arriving', async () => {
    begin({}, { beganAt: Date.now() - 2_000 });
    await pass(900);
    expect(cue()).toBe(words.intro.heart);
    expect(all('button', words.again)).toEqual([]);
    await pass(120);
    expect(cue()).toBe(cues.breath.in);
  });

  it('takes a clock that was set back as a beginning', async () => {
    begin({}, { beganAt: Date.now() + 3_600_000 });
    await pass(22_990);
    expect(heard.onFinished).not.toHaveBeenCalled();
    await pass(30);
    expect(heard.onFinished).toHaveBeenCalledOnce();
  });
});

describe('axe finds nothing to complain of', () => {
  const scenes: [string, Partial<PracticeChoices>, Partial<PracticeProps>][] = [
    ['while it runs', {}, {}],
    ['beside something in view', { anchor: 'view' }, {}],
    ['at one’s own pace', { pattern: 'own-pace' }, {}],
    ['when it goes on', {}, { beganAt: 0 }],
  ];
  it.each(scenes)('%s', async (_, chosen, more) => {
    vi.useRealTimers();
    begin(chosen, more);
    await loaded();
    await expectAccessible();
  });
});

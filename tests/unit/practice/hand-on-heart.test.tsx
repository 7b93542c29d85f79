// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Practice } from '../../../components/practice/hand-on-heart/practice.tsx';
import type { PracticeProps } from '../../../components/practice/practice-props.ts';
import type { NewEntry } from '../../../utils/log/entry.ts';
import { obeyed, type PracticeChoices, touches } from '../../../utils/practice/choices.ts';
import { defaultSettings } from '../../../utils/settings/settings.ts';
import { words } from '../../../utils/words/hand-on-heart.ts';
import {
  all,
  announcements,
  click,
  expectAccessible,
  find,
  keyDown,
  keyUp,
  loaded,
  pass,
  perform,
  show,
  tabStops,
} from './render.ts';

const keepEntry = vi.fn(async (_: NewEntry) => ({ id: 'e1' }));
const deleteEntry = vi.fn(async (_: string) => undefined);
vi.mock('../../../utils/log/entries.ts', () => ({
  keepEntry: (entry: NewEntry) => keepEntry(entry),
  deleteEntry: (id: string) => deleteEntry(id),
}));

const heard = {
  onFinished: vi.fn(),
  onStop: vi.fn(),
  onHeavier: vi.fn(),
  onSupport: vi.fn(),
  onLeave: vi.fn(),
  onWords: vi.fn(),
  onBegan: vi.fn(),
};
const remembered = vi.fn();

/** A page that remembers choices as the popup does. */
function Page({
  chosen,
  more,
}: {
  chosen: Partial<PracticeChoices>;
  more: Partial<PracticeProps>;
}) {
  const [choices, setChoices] = useState<PracticeChoices>({ ...defaultSettings(), ...chosen });
  const onChoices = (fresh: Partial<PracticeChoices>) => {
    remembered(fresh);
    setChoices((now) => ({ ...now, ...fresh }));
  };
  return (
    <Practice choices={obeyed(choices)} onChoices={onChoices} source="popup" {...heard} {...more} />
  );
}

let leave: () => void = vi.fn();
function begin(chosen: Partial<PracticeChoices> = {}, more: Partial<PracticeProps> = {}) {
  const { gone } = show(<Page chosen={chosen} more={more} />);
  leave = gone;
}
async function otherWays() {
  await click('button', words.ways.open);
  await loaded();
}
const cue = () => document.querySelector('[aria-live]')?.textContent;
const text = () => document.body.textContent ?? '';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  keepEntry.mockImplementation(async () => ({ id: 'e1' }));
});
afterEach(() => {
  leave();
  vi.useRealTimers();
  vi.clearAllMocks();
});

describe('hand on heart', () => {
  it('begins at once and is kept after twenty seconds', async () => {
    begin();
    expect(cue()).toBe(words.cues.in);
    await pass(4_010);
    expect(cue()).toBe(words.cues.out);
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
    expect(document.querySelector('[aria-live]')?.getAttribute('aria-live')).toBe('polite');
    const said = announcements();
    await pass(19_900);
    expect(said).toEqual([words.cues.out, words.cues.in, words.cues.out]);
  });

  it('finishes without an entry when the log cannot be written', async () => {
    keepEntry.mockRejectedValue(new Error('disk full'));
    begin();
    await pass(20_010);
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
    await pass(20_010);
    await click('button', 'Stop');
    await perform(() => resolve({ id: 'late' }));
    expect(deleteEntry).toHaveBeenCalledExactlyOnceWith('late');
    expect(heard.onFinished).not.toHaveBeenCalled();
  });

  it('ends with a whole breath, and keeps how long it really was', async () => {
    begin({ pattern: 'slower' });
    await pass(20_010);
    expect(heard.onFinished).not.toHaveBeenCalled();
    await pass(4_000);
    expect(keepEntry.mock.calls[0]?.[0].payload).toMatchObject({ seconds: 24, pattern: 'slower' });
  });

  it.each(touches)('names the touch: %s', (touch) => {
    begin({ touch });
    expect(text()).toContain(words.intro[touch]);
    const name = touch === 'none' ? words.nameWithoutTouch : words.name;
    expect(find('heading', name).matches(':focus')).toBe(true);
  });

  it('without touch it is not called hand on heart, and no hand is spoken of', async () => {
    begin({ noTouch: true, touch: 'cheek' });
    expect(text()).not.toMatch(/hand|touch|cheek/i);
    await otherWays();
    expect(text()).not.toMatch(/hand|touch|cheek/i);
    await click('button', words.ways.goOn);
    await pass(20_010);
    expect(keepEntry.mock.calls[0]?.[0].payload).not.toHaveProperty('touch');
  });

  it('without the breath nothing speaks of it, here or among the other ways', async () => {
    begin({ noBreath: true, tone: true });
    const said = new Set([text()]);
    for (let second = 0; second < 19; second += 1) {
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
    expect(cue()).toBe(words.lines.sound[0]);
    await pass(10_010);
    expect(cue()).toBe(words.lines.sound[1]);
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

describe('another way', () => {
  it('stops the clock and nothing else', async () => {
    begin();
    await pass(6_000);
    await otherWays();
    await pass(120_000);
    expect(heard.onFinished).not.toHaveBeenCalled();
    await click('button', words.ways.goOn);
    expect(cue()).toBe(words.cues.out);
    await pass(13_990);
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
    expect(text()).toContain(words.intro.hands);
    await pass(59_990);
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
    await click('radio', words.ways.patterns['cyclic-sigh']);
    expect(remembered).toHaveBeenCalledExactlyOnceWith({
      pattern: 'cyclic-sigh',
      pauseSeconds: 300,
    });
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

describe('when the popup was closed in the middle', () => {
  it('goes on where the clock is by now, or begins again', async () => {
    begin({}, { beganAt: Date.now() - 12_000 });
    expect(cue()).toBe(words.cues.in);
    await pass(7_990);
    expect(heard.onFinished).not.toHaveBeenCalled();
    await click('button', words.again);
    expect(heard.onBegan).toHaveBeenCalledExactlyOnceWith(Date.now());
    expect(all('button', words.again)).toEqual([]);
    await pass(19_990);
    expect(heard.onFinished).not.toHaveBeenCalled();
    await pass(30);
    expect(heard.onFinished).toHaveBeenCalledOnce();
  });

  it('says so when the time is over, keeps nothing, and offers to begin again', async () => {
    begin({}, { beganAt: Date.now() - 20_000 });
    expect(find('heading', words.over.title).matches(':focus')).toBe(true);
    await pass(60_000);
    expect(keepEntry).not.toHaveBeenCalled();
    await click('button', words.again);
    expect(cue()).toBe(words.cues.in);
  });

  it('takes a clock that was set back as a beginning', async () => {
    begin({}, { beganAt: Date.now() + 3_600_000 });
    await pass(19_990);
    expect(heard.onFinished).not.toHaveBeenCalled();
    await pass(30);
    expect(heard.onFinished).toHaveBeenCalledOnce();
  });
});

describe('at one’s own pace', () => {
  const guide = () => find('button', words.own.guide);

  it('follows the space bar', async () => {
    begin({ pattern: 'own-pace' });
    expect(guide().matches(':focus')).toBe(true);
    expect(cue()).toBe(words.own.rest);
    expect(await keyDown(' ')).toBe(true);
    expect(await keyDown(' ', { repeat: true })).toBe(true);
    expect(cue()).toBe(words.own.in);
    expect(guide().getAttribute('aria-pressed')).toBe('true');
    await pass(3_000);
    expect(await keyUp(' ')).toBe(true);
    expect(cue()).toBe(words.own.out);
    expect(guide().getAttribute('aria-pressed')).toBe('false');
  });

  it('follows Space wherever the focus is, but leaves the buttons theirs', async () => {
    begin({ pattern: 'own-pace' });
    guide().blur();
    expect(await keyDown(' ')).toBe(true);
    expect(cue()).toBe(words.own.in);
    await pass(2_000);
    await keyUp(' ');
    find('button', 'Stop').focus();
    expect(await keyDown(' ')).toBe(false);
    expect(cue()).toBe(words.own.out);
  });

  it('follows a pointer that is held', async () => {
    begin({ pattern: 'own-pace' });
    const pointer = (type: string, more = {}) =>
      perform(() => void guide().dispatchEvent(new PointerEvent(type, { bubbles: true, ...more })));
    await pointer('pointerdown', { button: 0 });
    expect(cue()).toBe(words.own.in);
    await pass(2_000);
    await pointer('pointerup');
    expect(cue()).toBe(words.own.out);
    await pointer('pointerdown', { button: 2 });
    expect(cue()).toBe(words.own.out);
  });

  it('takes one press for in and one for out from hands that cannot hold', async () => {
    begin({ pattern: 'own-pace' });
    await keyDown(' ');
    await pass(100);
    await keyUp(' ');
    await pass(3_000);
    expect(cue()).toBe(words.own.in);
    await keyDown(' ');
    await keyUp(' ');
    expect(cue()).toBe(words.own.out);
  });

  it('takes a click that comes from assistive technology', async () => {
    begin({ pattern: 'own-pace' });
    await perform(() => guide().click());
    expect(cue()).toBe(words.own.in);
    await perform(() => guide().click());
    expect(cue()).toBe(words.own.out);
  });

  it('lets a breath out when the window goes away', async () => {
    begin({ pattern: 'own-pace' });
    await keyDown(' ');
    await perform(() => void window.dispatchEvent(new Event('blur')));
    expect(cue()).toBe(words.own.out);
  });

  it('waits with its end for the out-breath, and not for ever', async () => {
    begin({ pattern: 'own-pace' });
    await pass(19_000);
    await keyDown(' ');
    await pass(5_000);
    expect(heard.onFinished).not.toHaveBeenCalled();
    await keyUp(' ');
    await pass(250);
    expect(keepEntry.mock.calls[0]?.[0].payload).toMatchObject({ pattern: 'own-pace' });
    leave();
    begin({ pattern: 'own-pace' });
    await keyDown(' ');
    await pass(41_000);
    expect(heard.onFinished).toHaveBeenCalledTimes(2);
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
    await expectAccessible();
  });
});

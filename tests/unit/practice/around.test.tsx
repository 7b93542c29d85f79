// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PauseScreens } from '../../../components/pause/pause-screens.tsx';
import { unkeptId } from '../../../utils/log/entry/entry.ts';
import type { End, Session } from '../../../utils/practice/pause.ts';
import { words } from '../../../utils/words/pause.ts';
import {
  all,
  click,
  expectAccessible,
  find,
  keyDown,
  loaded,
  perform,
  show,
  tabStops,
} from './render.ts';

const ask = vi.hoisted(() => vi.fn(async () => undefined));
const log = vi.hoisted(() => ({
  updateEntry: vi.fn(async () => null),
  deleteEntry: vi.fn(async (): Promise<object | null> => ({ id: 'e1' })),
  restoreEntry: vi.fn(async () => undefined),
}));
const letters = vi.hoisted(() => ({ hardMomentLogged: vi.fn(async () => undefined) }));
vi.mock('../../../utils/browser/client.ts', () => ({ ask }));
vi.mock('../../../utils/log/returning/letters.ts', () => letters);
vi.mock('../../../utils/log/entries.ts', () => log);
vi.mock('../../../utils/settings/store.ts', async () => {
  const { defaultSettings } = await import('../../../utils/settings/settings-table.ts');
  return {
    loadSettings: async () => ({ settings: { ...defaultSettings(), country: 'US' }, notes: [] }),
    saveSettings: async () => undefined,
    watchSettings: () => () => undefined,
  };
});

const heard = { onEvent: vi.fn(), onClose: vi.fn() };
const run = { practice: 'reframe' } as const;
let gone: () => void = () => undefined;
beforeEach(() => vi.clearAllMocks());
afterEach(() => gone());

async function open(session: Exclude<Session, { at: 'home' } | { at: 'running' }>): Promise<void> {
  ({ gone } = show(<PauseScreens session={session} {...heard} />, 'div'));
  await perform(() => new Promise((resolve) => setTimeout(resolve)));
  await loaded();
}
const ended = (end: Partial<End> = {}) =>
  open({ at: 'ended', run, end: { entryId: 'e1', chosen: true, ...end } });
const text = () => document.body.textContent ?? '';

describe('stopped', () => {
  it('is fine: three equal choices, and a way back', async () => {
    await open({ at: 'stopped', run });
    expect(text()).toContain('Stopping is fine');
    const three = [words.done, words.stopped.grounding, words.support];
    const looks = three.map((name) => all('button', name)[0]?.className);
    expect(new Set(looks).size).toBe(1);
    await click('button', words.done);
    await click('button', words.stopped.grounding);
    await click('button', words.support);
    await click('button', words.stopped.again);
    expect(heard.onEvent.mock.calls.map(([event]) => event.type)).toEqual([
      'home',
      'ground',
      'support',
      'begin',
    ]);
    await expectAccessible();
  });

  it('speaks of words only where some may have been written', async () => {
    await open({ at: 'stopped', run });
    expect(text()).toContain(words.stopped.body);
    gone();
    for (const practice of ['hand-on-heart', 'small-steps'] as const) {
      await open({ at: 'stopped', run: { practice } });
      expect(text()).not.toContain(words.stopped.body);
      expect(text()).toContain(words.stopped.bodyWithoutWords);
      gone();
    }
  });
});

describe('heavier', () => {
  it.each([
    ['calls the letters that wait, where no entry says so', null, 1],
    ['calls them where nothing is kept', unkeptId, 1],
    ['leaves them to the entry that says so', 'e1', 0],
  ])('%s', async (_, entryId, calls) => {
    await open({ at: 'heavier', entryId });
    await loaded();
    expect(letters.hardMomentLogged).toHaveBeenCalledTimes(calls);
  });

  it('feet first, then one sense at a time if wanted, support in view, then an offer to rest', async () => {
    await open({ at: 'heavier', entryId: 'e1' });
    expect(text()).toContain(words.grounding.feetTitle);
    expect(text()).toContain('988');
    await expectAccessible();
    await click('button', words.grounding.goOn);
    const { senses, next } = words.grounding;
    for (const sense of ['see', 'feel', 'hear', 'smell', 'taste'] as const) {
      expect(document.activeElement?.textContent).toBe(senses[sense]);
      const others = Object.values(senses).filter((other) => other !== senses[sense]);
      expect(others.filter((other) => text().includes(other))).toEqual([]);
      expect(text()).toContain('988');
      expect(all('button', words.grounding.enough)).toHaveLength(1);
      const after = { see: 'feel', feel: 'hear', hear: 'smell', smell: 'taste' } as const;
      if (sense !== 'taste') await click('button', next[after[sense]]);
    }
    await expectAccessible();
    await click('button', words.grounding.enough);
    expect(text()).toContain(words.restOffer.title);
    expect(text()).toContain('988');
    await expectAccessible();
    await click('button', words.restOffer.rest);
    expect(ask).toHaveBeenCalledExactlyOnceWith('rest', 'today');
    expect(heard.onEvent).toHaveBeenLastCalledWith({ type: 'home' });
  });

  it('leads to smaller steps too, after the floor', async () => {
    await open({ at: 'heavier', entryId: null });
    expect(all('button', words.restOffer.smaller)).toEqual([]);
    await click('button', words.grounding.enough);
    await click('button', words.restOffer.smaller);
    const begun = { type: 'begin', practice: 'small-steps' };
    expect(heard.onEvent).toHaveBeenLastCalledWith(begun);
  });

  it('says when the rest could not be set, and leaves nudges on when asked to', async () => {
    ask.mockRejectedValueOnce(new Error('nobody'));
    await open({ at: 'heavier', entryId: null });
    await click('button', words.grounding.enough);
    await click('button', words.restOffer.rest);
    expect(text()).toContain(words.restOffer.unheard);
    await click('button', words.restOffer.leave);
    expect(heard.onEvent).toHaveBeenLastCalledWith({ type: 'home' });
  });
});

describe('ended', () => {
  it('one tap says how it was, and it is written to the entry', async () => {
    await ended();
    await expectAccessible();
    await click('button', words.ended.after.lighter);
    await loaded();
    expect(log.updateEntry).toHaveBeenCalledExactlyOnceWith('e1', { after: 'lighter' });
    expect(heard.onEvent).not.toHaveBeenCalled();
  });

  it('heavier leads to the floor', async () => {
    await ended();
    await click('button', words.ended.after.heavier);
    await loaded();
    expect(log.updateEntry).toHaveBeenCalledExactlyOnceWith('e1', { after: 'heavier' });
    expect(heard.onEvent).toHaveBeenCalledExactlyOnceWith({ type: 'heavier' });
  });

  it('heavier after it was left out is said by no entry', async () => {
    await ended({ chosen: false });
    await click('button', words.ended.leaveOut);
    await loaded();
    await click('button', words.ended.after.heavier);
    await loaded();
    expect(log.updateEntry).not.toHaveBeenCalled();
    expect(heard.onEvent).toHaveBeenCalledExactlyOnceWith({ type: 'heavier', unkept: true });
  });

  it('a reframe ends with its two sentences side by side, and each is said once', async () => {
    const pair = { harsh: 'I froze in there.', kinder: 'It was a hard room.' };
    await ended({ quote: pair.kinder, pair });
    const said = [...document.querySelectorAll('dl > div')].map((one) => one.textContent);
    const captions = words.ended.pair;
    expect(said).toEqual([captions.harsh + pair.harsh, captions.kinder + pair.kinder]);
    expect(text().split(pair.kinder)).toHaveLength(2);
    expect(all('button', words.ended.after.lighter)).toHaveLength(1);
    await expectAccessible();
  });

  it('own words may be marked to come back', async () => {
    await ended({ quote: 'It was a hard room.' });
    await click('checkbox', words.ended.comesBack);
    await loaded();
    expect(log.updateEntry).toHaveBeenCalledExactlyOnceWith('e1', { comesBack: true });
    await expectAccessible();
  });

  it('asks for nothing: it is kept already, and one press leads back to the day', async () => {
    await ended({ chosen: false });
    expect(find('heading', words.ended.title).matches(':focus')).toBe(true);
    const heardWith = find('heading', words.ended.title).getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(heardWith)?.textContent).toBe(words.ended.inLog);
    expect(tabStops()).toEqual([
      ...Object.values(words.ended.after),
      words.ended.back,
      words.ended.leaveOut,
    ]);
    await click('button', words.ended.back);
    await loaded();
    expect(heard.onClose).toHaveBeenCalledOnce();
    expect(heard.onEvent).not.toHaveBeenCalled();
  });

  it('can be left out, and comes back with what was said meanwhile; the focus stays', async () => {
    await ended({ chosen: false });
    const out = find('button', words.ended.leaveOut);
    out.focus();
    await click('button', words.ended.leaveOut);
    await loaded();
    expect(log.deleteEntry).toHaveBeenCalledExactlyOnceWith('e1');
    expect(text()).toContain(words.ended.leftOut);
    expect(text()).not.toContain(words.ended.inLog);
    await expectAccessible();
    await click('button', words.ended.after.lighter);
    await loaded();
    expect(log.updateEntry).not.toHaveBeenCalled();
    expect(find('button', words.ended.undo)).toBe(out);
    out.focus();
    await click('button', words.ended.undo);
    await loaded();
    expect(log.restoreEntry).toHaveBeenCalledExactlyOnceWith({ id: 'e1' });
    expect(log.updateEntry).toHaveBeenCalledExactlyOnceWith('e1', { after: 'lighter' });
    expect(text()).toContain(words.ended.inLog);
    expect(out.matches(':focus')).toBe(true);
    expect(heard.onEvent).not.toHaveBeenCalled();
  });

  it('does not close before what was said is written', async () => {
    const { promise, resolve } = Promise.withResolvers<null>();
    log.updateEntry.mockReturnValueOnce(promise);
    await ended({ chosen: false });
    await click('button', words.ended.after.same);
    await loaded();
    await click('button', words.ended.back);
    await loaded();
    expect(heard.onClose).not.toHaveBeenCalled();
    await perform(() => resolve(null));
    await loaded();
    expect(heard.onClose).toHaveBeenCalledOnce();
  });

  it('says what could not be written, and still closes', async () => {
    log.deleteEntry.mockRejectedValueOnce(new Error('disk full'));
    await ended({ chosen: false });
    await click('button', words.ended.leaveOut);
    await loaded();
    expect(text()).not.toContain(words.ended.inLog);
    expect(all('button', words.ended.leaveOut)).toHaveLength(1);
    await click('button', words.ended.back);
    await loaded();
    expect(heard.onClose).toHaveBeenCalledOnce();
  });

  it('says when it could not be kept, and still ends well', async () => {
    await ended({ entryId: null, chosen: false });
    expect(text()).toContain(words.ended.notKept);
    expect(all('button', words.ended.leaveOut)).toEqual([]);
    await click('button', words.ended.back);
    await loaded();
    expect(heard.onClose).toHaveBeenCalledOnce();
  });
});

it('support leads back by its button and by Esc', async () => {
  await open({ at: 'support', from: { at: 'stopped', run } });
  await expectAccessible();
  await click('button', words.back);
  expect(await keyDown('Escape')).toBe(true);
  expect(heard.onEvent.mock.calls.map(([event]) => event.type)).toEqual(['back', 'back']);
});

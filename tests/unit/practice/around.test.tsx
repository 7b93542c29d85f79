// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PauseScreens } from '../../../components/pause/pause-screens.tsx';
import { unkeptId } from '../../../utils/log/entry/entry.ts';
import type { End, Session } from '../../../utils/practice/pause.ts';
import { words } from '../../../utils/words/pause.ts';
import { all, click, expectAccessible, keyDown, loaded, perform, show } from './render.ts';

const ask = vi.hoisted(() => vi.fn(async () => undefined));
const log = vi.hoisted(() => ({
  updateEntry: vi.fn(async () => null),
  deleteEntry: vi.fn(async () => null),
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

const heard = { onEvent: vi.fn(), onOpenLog: vi.fn() };
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

  it('own words may be marked to come back', async () => {
    await ended({ quote: 'It was a hard room.' });
    await click('checkbox', words.ended.comesBack);
    await loaded();
    expect(log.updateEntry).toHaveBeenCalledExactlyOnceWith('e1', { comesBack: true });
    await expectAccessible();
  });

  it('kept by itself it can be let go', async () => {
    await ended({ chosen: false });
    await click('button', words.ended.letGo);
    await loaded();
    expect(log.deleteEntry).toHaveBeenCalledExactlyOnceWith('e1');
    expect(heard.onEvent).toHaveBeenCalledExactlyOnceWith({ type: 'home' });
  });

  it('says when it could not be kept, and still ends well', async () => {
    await ended({ entryId: null, chosen: false });
    expect(text()).toContain(words.ended.notKept);
    await click('button', words.done);
    expect(heard.onEvent).toHaveBeenCalledExactlyOnceWith({ type: 'home' });
  });
});

it('support leads back by its button and by Esc', async () => {
  await open({ at: 'support', from: { at: 'stopped', run } });
  await expectAccessible();
  await click('button', words.back);
  expect(await keyDown('Escape')).toBe(true);
  expect(heard.onEvent.mock.calls.map(([event]) => event.type)).toEqual(['back', 'back']);
});

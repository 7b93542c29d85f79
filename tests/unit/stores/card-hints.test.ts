import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  chooseSituation,
  nextTurn,
  situationOf,
  turnOf,
} from '../../../components/newtab/card-turn.ts';
import { cardNow } from '../../../entrypoints/newtab/card-now.ts';
import { defaultSettings } from '../../../utils/settings/settings-table.ts';
import { favouredElement, keepFavouredElement } from '../../../utils/stores/favoured-element.ts';
import { hintedHours, keepHoursHint } from '../../../utils/stores/hours-hint.ts';
import { newProfile } from '../log/place.ts';

const hour = 3600_000;
const now = 1_000 * hour;
const use = (element: string, hoursAgo = 1) => ({ at: now - hoursAgo * hour, element });

beforeEach(newProfile);

describe('the hours a person works', () => {
  test('are not known before a page has looked', async () => {
    expect(hintedHours()).toBeNull();
    await keepHoursHint();
    expect(hintedHours()).toEqual(defaultSettings().hours);
  });

  test('are those of the settings, without what is no time', async () => {
    const { hours } = defaultSettings();
    const set = { ...hours, mon: [], sat: [{ from: '10:00', to: '16:00', odd: 1 }], tue: 'never' };
    await fakeBrowser.storage.local.set({ settings: { hours: set } });
    await keepHoursHint();
    expect(hintedHours()).toEqual({
      ...hours,
      mon: [],
      tue: [],
      sat: [{ from: '10:00', to: '16:00' }],
    });
  });
});

describe('the card of now', () => {
  const both = async () => [(await cardNow()).card.id, (await cardNow()).card.id];

  test('is the same in the first page of all and in the next', async () => {
    const [first, second] = await both();
    await keepHoursHint();
    expect([second, (await cardNow()).card.id]).toEqual([first, first]);
  });

  test('comes also where storage refuses, or never answers', async () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('refused'));
    expect((await both())[0]).toBeTypeOf('string');
    get.mockReturnValue(new Promise(() => null) as never);
    expect((await both())[0]).toBeTypeOf('string');
    get.mockRestore();
  });

  test('is about what was chosen, and about nothing once that is taken back', async () => {
    const day = Temporal.Now.plainDateISO().toString();
    const [before] = await both();
    nextTurn(day);
    chooseSituation(day, 'stuck');
    expect(await both()).toEqual([
      expect.stringMatching(/^stuck-/),
      expect.stringMatching(/^stuck-/),
    ]);
    expect(situationOf('2020-01-01')).toBeNull();
    chooseSituation(day, null);
    expect((await cardNow()).card.id).toBe(before);
    expect((await cardNow({ turn: 1 })).card.id).not.toBe(before);
  });

  test('reads how often another was asked for as it always was stored', () => {
    localStorage.setItem('card-turn', '2026-11-30 4');
    expect([turnOf('2026-11-30'), turnOf('2026-12-01')]).toEqual([4, 0]);
  });
});

describe('the element that is favoured', () => {
  const keep = async (day: string, used: unknown) => {
    await fakeBrowser.storage.local.set({ schedule: { used } });
    await keepFavouredElement(day, now);
  };

  test('is none where none or all were used', async () => {
    await keep('2026-11-30', []);
    expect(favouredElement('2026-12-01')).toBeNull();
    await keep('2026-11-30', [use('kindness'), use('humanity'), use('mindfulness')]);
    expect(favouredElement('2026-12-01')).toBeNull();
  });

  test('is the one used least in a week, from the next day on and all day long', async () => {
    await keep('2026-11-30', [use('kindness'), use('humanity'), use('mindfulness', 200)]);
    expect(favouredElement('2026-11-30')).toBeNull();
    expect(favouredElement('2026-12-03')).toBe('mindfulness');
    await keep('2026-12-03', [use('kindness'), use('mindfulness')]);
    expect(favouredElement('2026-12-03')).toBe('mindfulness');
    expect(favouredElement('2026-12-04')).toBe('humanity');
  });

  test('is one of two that were used equally seldom, in turns', async () => {
    const found = [];
    for (const day of ['2026-12-01', '2026-12-02']) {
      await keep(day, [use('kindness')]);
      found.push(favouredElement('2026-12-09'));
    }
    expect(found.sort()).toEqual(['humanity', 'mindfulness']);
  });
});

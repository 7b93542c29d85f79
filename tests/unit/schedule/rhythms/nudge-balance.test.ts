import { expect, test } from 'vitest';
import { elements } from '../../../../utils/practice/element.ts';
import { pauseFinished } from '../../../../utils/schedule/events.ts';
import { makeNudge, wordings } from '../../../../utils/schedule/rhythms/nudge-balance.ts';
import { freshState, type ScheduleState } from '../../../../utils/schedule/state.ts';
import { dayMs, minute } from '../../../tools/simulate/world.ts';
import { monday, ms, sceneAt, shownByHand } from '../scene.ts';

const now = ms(`${monday}T10:00`);
const ago = (days: number) => now - days * dayMs;

function made(patch: Partial<ScheduleState>, seed = 1) {
  const state = { ...freshState(seed), ...patch };
  return makeNudge(state, { at: now, origin: 'rhythm', now }).nudge;
}

const [favoured, ...others] = elements;

test('the balance of elements is that of seven days: a pause before them does not count', () => {
  const today = others.map((element) => ({ at: ago(0) - minute, element }));
  for (let seed = 0; seed < 20; seed++) {
    const many = (days: number) =>
      Array.from({ length: 5 }, () => ({ at: ago(days), element: favoured }));
    expect(made({ used: [...many(7), ...today] }, seed).element).toBe(favoured);
    expect(made({ used: [...many(6.99), ...today] }, seed).element).not.toBe(favoured);
  }
});

test('so is what was offered, where all were used as often', () => {
  const offer = (at: number, element: (typeof elements)[number]) => ({ at, element, wording: 0 });
  const today = others.map((element) => offer(now - minute, element));
  for (let seed = 0; seed < 20; seed++) {
    const many = (days: number) => Array.from({ length: 5 }, () => offer(ago(days), favoured));
    expect(made({ worded: [...many(7), ...today] }, seed).element).toBe(favoured);
    expect(made({ worded: [...many(6.99), ...today] }, seed).element).not.toBe(favoured);
  }
});

test('a wording rests for seven days, and no longer', () => {
  const all = (days: number) =>
    Array.from({ length: wordings - 1 }, (_, wording) => ({
      at: ago(days),
      element: favoured,
      wording,
    }));
  const drawn = (days: number) =>
    new Set(Array.from({ length: 30 }, (_, seed) => made({ worded: all(days) }, seed).wording));
  expect(drawn(6.99)).toEqual(new Set([wordings - 1]));
  expect(drawn(7).size).toBeGreaterThan(10);
});

test('what is older than seven days is not kept either', () => {
  const old = { at: ago(8), element: favoured, wording: 3 };
  const shown = shownByHand().state;
  const state = { ...shown, used: [old], worded: [old] };
  const after = pauseFinished(sceneAt('10:31', state), { element: favoured, finished: true });
  expect(after.used).toEqual([{ at: ms(`${monday}T10:31`), element: favoured }]);
});

test('what chance a nudge took is stored, so that the next one takes another', () => {
  const first = makeNudge(freshState(1), { at: now, origin: 'rhythm', now });
  expect(first.state.seed).not.toBe(freshState(1).seed);
  const wordingsMade = new Set<number>();
  for (let state = first.state, index = 0; index < 20; index++) {
    const next = makeNudge(state, { at: now, origin: 'rhythm', now });
    wordingsMade.add(next.nudge.wording);
    state = next.state;
  }
  expect(wordingsMade.size).toBeGreaterThan(8);
});

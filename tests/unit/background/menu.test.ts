import { describe, expect, test, vi } from 'vitest';
import './slow-browser.ts';
import { keepMenu, menuFor } from '../../../entrypoints/background/menu.ts';
import { beginCycle, statusOf } from '../../../entrypoints/background/worker-cycle.ts';
import type { RestChoice } from '../../../utils/schedule/rest.ts';
import type { ScheduleState } from '../../../utils/schedule/state.ts';
import { clockTime, dayAhead } from '../../../utils/words/date-time.ts';
import { words } from '../../../utils/words/menu.ts';
import { workerWords } from '../../fakes/worker-words.ts';
import { berlin, clock, monday, sceneAt, twiceADay } from '../schedule/scene.ts';
import { logOf, world } from './slow.ts';

vi.mock('../../../utils/stores/session-store.ts', () => ({}));

const planned = sceneAt('10:29').state;
const at = (text: string) => clock(text).epochMilliseconds;

async function menuOf(patch: Partial<ScheduleState>) {
  world.time = '10:29';
  const stored = { settings: twiceADay, state: { ...planned, ...patch }, outbox: [] };
  const left = { menu: null, dot: null, calm: null, status: null };
  const turn = beginCycle({ stored, left, alarms: [], words: workerWords });
  return JSON.parse((await menuFor(turn, statusOf(turn))) ?? '[]');
}
const resting = (choice: RestChoice, until: number | null) =>
  menuOf({ rest: { choice, since: at(`${monday}T10:00`), until, by: 'person', asked: false } });
const inside = (Object.keys(words.rests) as RestChoice[]).map((choice) => ({
  id: `rest-${choice}`,
  title: words.rests[choice],
  inside: 'rest',
}));

describe('the lines of the menu', () => {
  test('are three, with the rests unfolding from the last', async () => {
    const begin = { id: 'begin', title: words.begin };
    const rest = { id: 'rest', title: words.rest };
    const later = { id: 'later', title: words.later, enabled: true };
    expect(await menuOf({})).toEqual([begin, later, rest, ...inside]);
    expect((await menuOf({ plan: null }))[1]).toEqual({ ...later, enabled: false });
  });

  test('end a rest while there is one', async () => {
    const lines = await resting('untilISay', null);
    expect(lines[2]).toEqual({ id: 'rest', title: words.restingOpen });
    expect(lines.slice(3)).toEqual([...inside, { id: 'end-rest', title: words.endRest }]);
  });

  test('tell how long it lasts, with the day when that is another', async () => {
    const today = at(`${monday}T11:00`);
    const line = async (until: number) => (await resting('1h', until))[2].title;
    expect(await line(today)).toBe(words.restingUntil({ time: clockTime(today, berlin) }));
    const next = at('2026-03-03T11:00');
    const day = dayAhead(next, at(`${monday}T10:29`), berlin) ?? '';
    expect(day).not.toBe('');
    expect(await line(next)).toBe(words.restingUntilDay({ day, time: clockTime(next, berlin) }));
  });

  test('say no clock time where a day begins', async () => {
    const lines = await resting('today', at('2026-03-03T00:00'));
    expect(lines[2].title).toBe('Resting until tomorrow');
  });
});

test('a menu that the browser refuses is noted, and nothing more', async () => {
  world.answers = {};
  expect(await logOf(() => keepMenu('wanted', 'shown', 7))).toEqual(['menu 6 shown', 'menu done']);
  world.answers = { menu: new Error('no') };
  expect(await logOf(() => keepMenu('wanted', null, 7))).toEqual([
    'menu 6 null',
    'menu done',
    'trouble menu Error: no 7',
    'trouble done',
  ]);
});

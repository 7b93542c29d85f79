import { describe, expect, test, vi } from 'vitest';
import './slow-browser.ts';
import { installed } from '../../../entrypoints/background/install.ts';
import type { Loop } from '../../../entrypoints/background/nudge-loop.ts';
import { openPause, showNudge } from '../../../entrypoints/background/show-nudge.ts';
import {
  beginCycle,
  commit,
  endCycle,
  statusOf,
} from '../../../entrypoints/background/worker-cycle.ts';
import type { ScheduleState } from '../../../utils/schedule/state.ts';
import { words } from '../../../utils/words/nudge.ts';
import { workerWords } from '../../fakes/worker-words.ts';
import { twiceADay as settings, settingsWith, shownByHand } from '../schedule/scene.ts';
import { clockNow, kept, logOf, slow, world } from './slow.ts';

vi.mock('../../../utils/stores/session-store.ts', async () => {
  const { slow } = await import('./slow.ts');
  return {
    publishStatus: slow('publish', (_, calm) => String(calm)),
  };
});
vi.mock('../../../utils/stores/news-seen.ts', async () => {
  const { slow } = await import('./slow.ts');
  return { markNewsSeen: slow('news seen', (version) => version) };
});
vi.mock('../../../utils/browser/pages.ts', () => ({ ownVersion: () => '1.2.3' }));
vi.mock('../../../entrypoints/background/write-nudge-history.ts', async () => {
  const { slow } = await import('./slow.ts');
  return {
    writeNudgeHistory: slow('ledger', (facts: never, at) => `${(facts as unknown[]).length} ${at}`),
  };
});

const at = clockNow().epochMilliseconds;
const { state: open } = shownByHand();
const loop = { go: slow('go', (where) => where) } as unknown as Loop;
const cleared = (which: string) => [`clear ${which}`, 'clear done'];

describe('an invitation', () => {
  const nudge = { ...(open.open?.nudge as NonNullable<ScheduleState['open']>['nudge']) };
  const text = (wording: number, title: string) =>
    JSON.stringify({
      title,
      message: words.messages[wording],
      begin: words.begin,
      later: words.later,
    });

  test.each([
    [0, 'discreet', 0],
    [3, 'named', 3],
    [words.messages.length + 2, 'discreet', 2],
  ] as const)('with wording %i, %s, says its words', async (wording, how, place) => {
    world.answers = { list: [nudge.id, 'nudge-old'], notify: true };
    const lines = await logOf(() =>
      showNudge({ ...nudge, wording }, 'both', settingsWith({ wording: how }), words),
    );
    const said = `notify ${nudge.id} ${text(place, words.title[how])}`;
    expect(lines).toEqual(['list', 'list done', ...cleared('nudge-old'), said, 'notify done']);
  });

  test.each([
    ['both', true, true, 'both'],
    ['notification', true, true, 'notification'],
    ['both', false, true, 'dot'],
    ['both', false, false, 'none'],
    ['dot', true, true, 'dot'],
    ['dot', true, false, 'none'],
  ] as const)('%s, notified %s, icon seen %s: %s', async (as, notify, icon, shown) => {
    world.answers = { list: [], notify, icon };
    expect(await showNudge(nudge, as, settingsWith(), words)).toBe(shown);
  });

  test.each([
    ['heart', 'kindness', 'hand-on-heart'],
    ['element', undefined, 'hand-on-heart'],
    ['element', 'humanity', 'not-alone'],
  ] as const)('leads, by the setting %s and the element %s, to %s', async (how, element, step) => {
    const lines = await logOf(() =>
      openPause('n', element, settingsWith({ nudgePractice: how }), 5),
    );
    expect(lines[0]).toBe(`open {"step":"${step}","nudgeId":"n"} 5`);
  });
});

describe('installing', () => {
  const lines = (reason: string) =>
    logOf(() => installed(loop, reason)).then((all) => all.filter((line) => line !== 'go done'));

  test('welcomes once, and notes it only when the page is open', async () => {
    world.answers.asked = false;
    const welcome = ['asked', 'asked done', 'welcome', 'welcome done', 'welcomed', 'welcomed done'];
    const news = ['news seen 1.2.3', 'news seen done'];
    expect(await lines('install')).toEqual(['go installed', ...welcome, ...news]);
    world.answers.welcome = new Error('no');
    expect((await lines('install')).slice(4)).toEqual([
      'welcome done',
      `trouble welcome Error: no ${at}`,
      'trouble done',
    ]);
    world.answers.asked = true;
    expect(await lines('install')).toHaveLength(3);
  });

  test('an update welcomes nobody, and waits for the alarms', async () => {
    expect(await logOf(() => installed(loop, 'update'))).toEqual(['go installed', 'go done']);
  });
});

describe('the end of a turn', () => {
  const stored = { settings, state: open, outbox: [] };
  const left = { menu: null, dot: null, calm: null, status: null };
  const turn = beginCycle({ stored, left, alarms: [], words: workerWords });
  const fact = { kind: 'intent', id: 'a', at: 1, origin: 'rhythm' } as const;

  test('a state that is not there begins with a seed of 32 bits', () => {
    const found = { stored: { ...stored, state: undefined }, left, alarms: [], words: workerWords };
    expect(beginCycle(found).state.seed).toBe(2 ** 31);
  });

  test('writes what changed, tells the pages, then the ledger, then empties', async () => {
    world.answers = { remember: 'text' };
    const ledger = [`ledger 1 ${at}`, 'ledger done'];
    await commit(turn, turn.state, []);
    expect(turn.written).toBeNull();
    expect(await logOf(() => endCycle(turn, statusOf(turn), null))).toEqual([]);
    expect(await logOf(() => commit(turn, turn.state, [fact]))).toEqual(kept);
    expect([turn.written, turn.outbox]).toEqual(['text', [fact]]);
    const told = ['publish null', 'publish done'];
    expect(await logOf(() => endCycle(turn, statusOf(turn), null))).toEqual([
      ...told,
      ...ledger,
      'empty',
      'empty done',
    ]);
    world.answers.ledger = new Error('no');
    expect(await logOf(() => endCycle(turn, statusOf(turn), null))).toEqual([
      ...told,
      ...ledger,
      `trouble ledger Error: no ${at}`,
      'trouble done',
    ]);
  });
});

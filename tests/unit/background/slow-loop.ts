import { vi } from 'vitest';
import './slow-browser.ts';
import type { ScheduleState } from '../../../utils/schedule/state.ts';
import { words } from '../../../utils/words/nudge.ts';
import { clock, monday, sceneAt, shownByHand, twiceADay } from '../schedule/scene.ts';
import { logOf, published, world } from './slow.ts';

// What the worker's loop meets, beside the browser; imported before the loop.

vi.mock('../../../utils/stores/session-store.ts', async () => {
  const { published, slow } = await import('./slow.ts');
  return {
    publishStatus: slow('publish', (status, calm) => {
      Object.assign(published, { status, calm });
      return calm ? 'calm' : 'no calm';
    }),
  };
});
vi.mock('../../../entrypoints/background/write-nudge-history.ts', async () => {
  const { slow } = await import('./slow.ts');
  const lineOf = ({ kind, outcome = '' }: { kind: string; outcome?: string }) => kind + outcome;
  return {
    writeNudgeHistory: slow('ledger', (facts) => (facts as never[]).map(lineOf).join()),
  };
});

/** Epoch milliseconds of a time on that Monday. */
export const ms = (time: string) => clock(`${monday}T${time}`).epochMilliseconds;
export const nextAt = ms('15:00');
export const planned = sceneAt('10:29').state;
/** The same with nothing planned before the afternoon. */
export const emptyMorning = {
  ...planned,
  plan: planned.plan && { ...planned.plan, moments: [nextAt] },
};
export const { id, state: open } = shownByHand();
export const nudge = open.open?.nudge as NonNullable<ScheduleState['open']>['nudge'];
export const shownAt = ms('10:30');
export const around = {
  idle: 'active',
  fullScreen: false,
  audible: false,
  practiceRunning: false,
  typing: false,
};
const left = { menu: 'old menu', dot: 'old dot', calm: null, status: null };

/** What the browser holds as a life begins. */
export function given(state: ScheduleState, time: string, answers: Record<string, unknown> = {}) {
  world.time = time;
  world.waiting.length = 0;
  Object.assign(published, { status: null, calm: null });
  world.answers = {
    recall: { settings: twiceADay, state, outbox: [] },
    left,
    alarms: [],
    remember: 'text',
    list: [],
    notify: true,
    icon: true,
    idle: 'active',
    look: around,
    heartbeat: true,
    ...answers,
  };
}

/** A round as it went, without what was read at its beginning, menus, and what only ends. */
export const roundOf = async (job: () => Promise<unknown>) =>
  (await logOf(job)).filter((line) => !/^(recall|left|alarms|menu)|done$/.test(line));

export const dot = (on: boolean) => `dot ${on} ${JSON.stringify(words)} old dot`;
export const arm = (at: number, listed = '[]') => `arm ${at} ${ms(world.time)} ${listed}`;

import type { Decision } from '../../../utils/schedule/decide.ts';
import { decide } from '../../../utils/schedule/decide.ts';
import { markShown, type Scene } from '../../../utils/schedule/events.ts';
import { type Due, freshState, type ScheduleState } from '../../../utils/schedule/state.ts';
import type { ScheduleSettings, Surroundings } from '../../../utils/schedule/types.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { defaultSettings } from '../../../utils/settings/settings-table.ts';
import { type Answer, Desk, type DeskOptions } from '../../tools/simulate/desk.ts';
import { type Shift, type Span, World } from '../../tools/simulate/world.ts';

export const berlin = 'Europe/Berlin';
export const calm: Surroundings = {
  idle: 'active',
  fullScreen: false,
  audible: false,
  practiceRunning: false,
  typing: false,
};

/** 2026-03-02 is a Monday. */
export const monday = '2026-03-02';

export function clock(text: string, zone = berlin): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(text).toZonedDateTime(zone);
}

export function ms(text: string, zone = berlin): number {
  return clock(text, zone).epochMilliseconds;
}

export function settingsWith(patch: Partial<Settings> = {}): Settings {
  return { ...defaultSettings(), ...patch };
}

/** Set times on all weekdays, round the clock. */
export function timesAt(...times: string[]): Settings {
  const day = [{ from: '00:00', to: '00:00' }];
  return settingsWith({
    rhythm: 'times',
    times: { mon: times, tue: times, wed: times, thu: times, fri: times, sat: times, sun: times },
    hours: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day },
  });
}

export const ignoring = (): Answer => ({ kind: 'ignore' });
export const opening = (): Answer => ({ kind: 'open', afterMs: 5000 });

export function span(kind: Span['kind'], from: string, to: string, zone = berlin): Span {
  return { kind, from: ms(from, zone), to: ms(to, zone) };
}

type DeskPatch = Partial<Omit<DeskOptions, 'world' | 'from'>> & {
  from?: string;
  zone?: string;
  spans?: Span[];
  shifts?: Shift[];
};

/** A desk in Berlin from Monday 8:00 on, with nobody answering, unless told otherwise. */
export function deskAt(patch: DeskPatch = {}): Desk {
  const { from = `${monday}T08:00`, zone = berlin, spans = [], shifts = [], ...options } = patch;
  const start = ms(from, zone);
  const world = new World(spans, [{ at: start - 1, zone }, ...shifts]);
  return new Desk({
    world,
    settings: settingsWith(),
    from: start,
    seed: 1,
    answer: ignoring,
    ...options,
  });
}

/** How the shown ones read on the wall: '2026-03-02T10:30'. */
export function shownTimes(desk: Desk): string[] {
  return desk.ledger.shownOnes.map((row) =>
    row.shownClock.toPlainDateTime().toString().slice(0, 16),
  );
}

/** One decision by hand. */
export function decideAt(
  text: string,
  state: ScheduleState = freshState(1),
  settings: ScheduleSettings = settingsWith(),
  surroundings: Partial<Surroundings> = {},
): Decision {
  return decide({ now: clock(text), settings, state, surroundings: { ...calm, ...surroundings } });
}

/** Decides, and carries a 'show' out. */
export function playAt(...args: Parameters<typeof decideAt>): Decision {
  const decision = decideAt(...args);
  const { action } = decision;
  if (action.kind !== 'show') return decision;
  const scene = { now: clock(args[0]), settings: args[2] ?? settingsWith(), state: decision.state };
  return { ...decision, state: markShown(scene, { id: action.nudge.id, as: action.as }) };
}

/** Set times 10:30 and 15:00, and a scene a minute before the first. */
export const twiceADay = timesAt('10:30', '15:00');

export function sceneAt(
  time: string,
  state = decideAt(`${monday}T10:29`, freshState(1), twiceADay).state,
): Scene & { settings: Settings } {
  return { now: clock(`${monday}T${time}`), settings: twiceADay, state };
}

/** The first of them, shown at 10:30. */
export function shownByHand(): { id: string; state: ScheduleState } {
  const decided = decideAt(`${monday}T10:30`, sceneAt('10:29').state, twiceADay);
  if (decided.action.kind !== 'show') throw new Error('nothing shown');
  const { id } = decided.action.nudge;
  return { id, state: markShown(sceneAt('10:30', decided.state), { id, as: 'both' }) };
}

/** A nudge that is due, held by nothing. @param deadline epoch ms */
export function dueOf(nudge: Due['nudge'], deadline: number): Due {
  return { nudge, counts: true, deadline, hold: null, releaseAt: null };
}

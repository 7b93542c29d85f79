import type { Action } from '../../../utils/schedule/action.ts';
import { isFirstTabAhead } from '../../../utils/schedule/after/occasion-times.ts';
import type { NudgeEvent } from '../../../utils/schedule/back-off.ts';
import { alarmAt, decide, type EndedNudge } from '../../../utils/schedule/decide.ts';
import {
  laterAsked,
  markShown,
  nudgeEnded,
  pauseBegan,
  pauseFinished,
  recover,
  restAsked,
  type Scene,
} from '../../../utils/schedule/events.ts';
import { readState } from '../../../utils/schedule/read-state.ts';
import type { RestChoice } from '../../../utils/schedule/rest.ts';
import { freshState, type ScheduleState } from '../../../utils/schedule/state.ts';
import type { Nudge, ScheduleSettings } from '../../../utils/schedule/types.ts';
import { type Answer, type Death, type Desktop, plainDesktop } from './desktop.ts';
import { Ledger } from './ledger.ts';
import { minute, second, type World } from './world.ts';

export type { Answer, Death, Desktop } from './desktop.ts';

export type DeskOptions = {
  world: World;
  settings: ScheduleSettings;
  from: number;
  seed: number;
  answer: (nudge: Nudge, at: number) => Answer;
  desktop?: Desktop;
  /** How late alarms and heartbeats come, in ms. */
  late?: () => number;
  /** Whether the worker dies while showing this nudge. */
  death?: (nudge: Nudge) => Death | null;
  /** False: heartbeats do not come, as after all alarms were cleared. */
  beats?: (at: number) => boolean;
  /** True: no short cut on calm heartbeats. */
  everyLook?: boolean;
};

type Coming = { at: number; run: () => void };

const shownMs = 25 * second;
const pauseMs = 20 * second;

/**
 * A desk with the real decision code at it: alarms, heartbeats and idle events as a browser gives
 * them, without a browser. Time is true time; the code sees the world's clock.
 */
export class Desk {
  readonly options: DeskOptions;
  readonly ledger: Ledger;
  state: ScheduleState;
  settings: ScheduleSettings;
  at: number;
  looks = 0;
  #alarm: number | null = null;
  #beat: number;
  #asleep = false;
  /** The last look, in true time. */
  #seenAt = Number.NEGATIVE_INFINITY;
  #coming: Coming[] = [];
  /** Notifications the browser shows now, and since when. */
  #listed = new Map<string, number>();

  constructor(options: DeskOptions) {
    this.options = options;
    this.settings = options.settings;
    this.state = freshState(options.seed);
    this.ledger = new Ledger(options.world);
    this.at = options.from;
    this.#beat = options.from + 5 * minute;
    this.wake();
  }

  get scene(): Scene {
    return { now: this.options.world.clockAt(this.at), settings: this.settings, state: this.state };
  }

  /** Lets true time pass. */
  runTo(end: number): void {
    const { world } = this.options;
    for (;;) {
      const next = Math.max(this.at, this.#next());
      if (next > end) break;
      this.at = next;
      const asleep = world.is('asleep', next);
      if (this.#asleep && !asleep) this.wake();
      this.#asleep = asleep;
      if (!asleep) this.#due();
    }
    this.at = Math.max(this.at, Math.round(end));
  }

  #next(): number {
    const edge = this.options.world.nextEdge(this.at);
    if (this.#asleep) return edge;
    const coming = this.#coming.reduce((first, one) => Math.min(first, one.at), edge);
    return Math.min(coming, this.#beat, this.#alarm ?? edge);
  }

  /** Everything whose time has come; an edge of the world wakes the worker only if it is idle's. */
  #due(): void {
    const ready = this.#coming.filter((one) => one.at <= this.at).sort((a, b) => a.at - b.at);
    this.#coming = this.#coming.filter((one) => one.at > this.at);
    for (const { run } of ready) run();
    const beat = this.#beat <= this.at;
    if (beat) this.#beat = this.at + 5 * minute + this.#lateness();
    const beaten = beat && (this.options.beats?.(this.at) ?? true);
    const alarm = this.#alarm !== null && this.#alarm <= this.at;
    if (beaten && !alarm && this.#isCalm()) this.#glance();
    else if (beaten || alarm || this.#idleChanged()) this.look();
  }

  /** Nothing but the time of the last look can change: most heartbeats of a year are like this. */
  #isCalm(): boolean {
    const { seen, due, intent, open, dot, later, rest, away, sound, fullScreen } = this.state;
    const held = due ?? intent ?? open ?? dot ?? later ?? rest ?? away ?? sound ?? fullScreen;
    const { world, everyLook } = this.options;
    return (
      !everyLook &&
      held === null &&
      seen !== null &&
      this.at - this.#seenAt < 10 * minute &&
      (alarmAt(this.scene) ?? Number.POSITIVE_INFINITY) > this.at + this.#off() + 2 * second &&
      !isFirstTabAhead(this.scene) &&
      world.isCalmBetween(this.#seenAt, this.at)
    );
  }

  /** What `decide` comes to on a calm heartbeat (a test compares the two). */
  #glance(): void {
    const at = this.at + this.#off();
    const { seen } = this.state;
    if (!seen || at - seen.at < minute) return;
    this.#seenAt = this.at;
    this.#take({ ...this.state, seen: { ...seen, at } });
  }

  #idleChanged(): boolean {
    const known = this.state.away === null;
    return known !== (this.options.world.surroundings(this.at).idle === 'active');
  }

  /** A worker start: what an earlier life left half done comes first. */
  wake(): void {
    const { intent } = this.state;
    // What storage gives back is read anew, as after every start.
    this.state = readState(JSON.parse(JSON.stringify(this.state)), 1);
    if (intent) {
      const since = this.#listed.get(intent.nudge.id);
      this.#take(recover(this.scene, since !== undefined));
      if (since !== undefined) this.ledger.shown(intent.nudge, 'both', since);
    }
    this.look();
  }

  look(): void {
    this.looks++;
    this.#seenAt = this.at;
    const surroundings = this.options.world.surroundings(this.at);
    const { state, action, ended } = decide({ ...this.scene, surroundings });
    this.#take(state);
    this.#arm(action);
    this.ledger.ended(ended, this.at);
    for (const { id } of ended) this.#listed.delete(id);
    if (action.kind === 'hold') this.ledger.held(action.nudge, action.reason, this.at);
    if (action.kind === 'show') this.#show(action);
  }

  #show({ nudge, as }: Extract<Action, { kind: 'show' }>): void {
    const death = this.options.death?.(nudge) ?? null;
    if (death !== 'beforeMade') this.#listed.set(nudge.id, this.at);
    if (death) {
      this.#die();
      return;
    }
    const { denied } = this.options.desktop ?? plainDesktop;
    const shown = denied ? (as === 'notification' ? 'none' : 'dot') : as;
    this.#take(markShown(this.scene, { id: nudge.id, as: shown }));
    this.ledger.shown(nudge, shown, this.at);
    this.#rearm();
    if (shown !== 'none') this.#respond(nudge, shown !== 'dot');
  }

  /** The next event starts a new worker, which finds the intent. */
  #die(): void {
    this.#coming.push({ at: this.at + 2 * second, run: () => this.wake() });
  }

  #respond(nudge: Nudge, notified: boolean): void {
    const { closesAfterMs, isQuiet } = this.options.desktop ?? plainDesktop;
    const answer = this.options.answer(nudge, this.at);
    const staysMs = closesAfterMs ?? shownMs;
    const unseen = notified && isQuiet(this.at);
    const tooLate = answer.kind !== 'ignore' && closesAfterMs !== null && answer.afterMs >= staysMs;
    if (answer.kind === 'ignore' || unseen || (notified && tooLate)) {
      // A close that was not ours: one browser always says that the person did it, the other never.
      const byUser = closesAfterMs !== null;
      if (notified) this.#in(staysMs, () => this.end(nudge.id, this.#closed(byUser)));
      return;
    }
    const wait = notified ? Math.min(answer.afterMs, staysMs - second) : answer.afterMs;
    this.#in(wait, () => {
      if (this.state.open?.nudge.id !== nudge.id) return;
      if (answer.kind === 'dismiss') this.end(nudge.id, this.#closed(true));
      else if (answer.kind === 'later') {
        this.end(nudge.id, { kind: 'later', via: notified ? 'notification' : 'page' });
      } else {
        this.end(nudge.id, { kind: 'opened', via: notified ? 'notification' : 'dot' });
        this.pause(nudge.id, nudge.element);
      }
    });
  }

  #closed(byUser: boolean): NudgeEvent {
    const { idle } = this.options.world.surroundings(this.at);
    const told = byUser && (this.options.desktop ?? plainDesktop).browser === 'chromium';
    const seen = (this.options.desktop ?? plainDesktop).tells === true;
    return { kind: 'closed', byUser: told, personActive: idle === 'active', seen };
  }

  end(id: string, event: NudgeEvent): void {
    const { state, outcome } = nudgeEnded(this.scene, { id, event });
    this.#listed.delete(id);
    this.#take(state);
    this.ledger.outcome(id, outcome, this.at);
    this.#rearm();
  }

  /** A pause of twenty seconds, begun by hand or from a nudge. */
  pause(nudgeId: string | null, element: Nudge['element'] = 'kindness', finished = true): void {
    const begun = pauseBegan(this.scene, nudgeId === null ? {} : { nudgeId });
    this.#take(begun.state);
    this.ledger.outcome(begun.opened, 'opened', this.at);
    this.#in(pauseMs, () => {
      this.#take(pauseFinished(this.scene, { element, finished }));
      this.ledger.pauses.push(this.at);
      this.look();
    });
  }

  later(): void {
    const { state, ended } = laterAsked(this.scene);
    this.#take(state);
    if (ended) this.ledger.outcome(ended.id, 'later', this.at);
    this.look();
  }

  rest(choice: RestChoice | null): void {
    const { state, ended } = restAsked(this.scene, choice);
    this.#take(state);
    this.#note(ended);
    this.look();
  }

  change(settings: ScheduleSettings): void {
    this.settings = settings;
    this.look();
  }

  #note(ended: readonly EndedNudge[]): void {
    this.ledger.ended(ended, this.at);
    for (const { id } of ended) this.#listed.delete(id);
  }

  #take(state: ScheduleState): void {
    this.state = state;
  }

  #in(ms: number, run: () => void): void {
    this.#coming.push({ at: Math.round(this.at + ms), run });
  }

  #off(): number {
    return this.options.world.clockOffAt(this.at);
  }

  #lateness(): number {
    return Math.round(this.options.late?.() ?? 0);
  }

  /** The alarm stands by the machine's clock; here by true time as it is now. */
  #arm(action: Action): void {
    this.#alarm = action.wakeAt === null ? null : this.#trueTime(action.wakeAt);
  }

  #rearm(): void {
    const next = alarmAt(this.scene);
    this.#alarm = next === null ? null : this.#trueTime(next);
  }

  #trueTime(clock: number): number {
    return Math.max(this.at + second, clock - this.#off()) + this.#lateness();
  }
}

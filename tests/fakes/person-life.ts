import type { Answer } from '../tools/simulate/desktop.ts';
import type { Person } from '../tools/simulate/people.ts';
import { World as Surrounding } from '../tools/simulate/world.ts';
import type { World } from './world.ts';

/** What goes wrong beside the person's day, at a true time. */
export type Fault =
  | { at: number; kind: 'dies'; step: number }
  | { at: number; kind: 'alarmsLost' }
  | { at: number; kind: 'clock'; byMs: number; told: boolean }
  | { at: number; kind: 'restart' };

/** One nudge as it came: in true time, and as the clock on the wall said then. */
export type Came = { id: string; at: number; wall: Temporal.ZonedDateTime };

const stepMs = 15_000;

/**
 * Somebody's days, lived in a browser with the real background: sound, full screen and absences as
 * the model tells them, and their hands on what is shown.
 */
export class PersonLife {
  readonly came: Came[] = [];
  readonly surrounding: Surrounding;
  /** True time, whatever the machine's clock says. */
  at: number;
  private readonly world: World;
  private readonly person: Person;
  private readonly faults: Fault[];
  private idle = 'active';
  private answer: { id: string; at: number; kind: Answer['kind'] } | null = null;
  private readonly met = new Set<string>();

  constructor(world: World, person: Person, faults: readonly Fault[], from: number) {
    this.world = world;
    this.person = person;
    this.faults = faults.toSorted((a, b) => a.at - b.at);
    this.surrounding = new Surrounding(person.spans, person.shifts);
    this.at = from;
    const { notifications } = world.fake;
    notifications.ownEndMs = person.desktop.closesAfterMs ?? notifications.ownEndMs;
  }

  async liveTo(end: number): Promise<void> {
    while (this.at < end) {
      await this.meet();
      if (this.surrounding.is('asleep', this.at)) await this.sleepTo(end);
      else await this.pass(Math.min(stepMs, this.surrounding.nextEdge(this.at) - this.at));
      this.note();
      await this.respond();
    }
  }

  private async pass(ms: number): Promise<void> {
    await this.world.fake.pass(ms);
    this.at += ms;
  }

  private async sleepTo(end: number): Promise<void> {
    let until = this.at;
    while (until < end && this.surrounding.is('asleep', until)) {
      until = Math.min(end, this.surrounding.nextEdge(until));
    }
    this.idle = 'asleep';
    await this.world.fake.sleep(until - this.at);
    this.at = until;
  }

  /** What has changed around the browser since. */
  private async meet(): Promise<void> {
    const { fake } = this.world;
    const { idle, audible, fullScreen } = this.surrounding.surroundings(this.at);
    fake.clock.zone = this.surrounding.zoneAt(this.at);
    fake.surfaces.sound = audible;
    fake.surfaces.fullScreen = fullScreen;
    const { denied, isQuiet } = this.person.desktop;
    fake.notifications.desktop = denied ? 'denied' : isQuiet(this.at) ? 'hidden' : 'shows';
    if (idle !== this.idle && !this.surrounding.is('asleep', this.at)) {
      this.idle = idle;
      await fake.changeIdle(idle);
    }
    for (let [fault] = this.faults; fault && fault.at <= this.at; [fault] = this.faults) {
      this.faults.shift();
      await this.suffer(fault);
    }
  }

  private async suffer(fault: Fault): Promise<void> {
    const { fake } = this.world;
    if (fault.kind === 'dies') {
      fake.kill();
      fake.fates.push(fault.step);
    } else if (fault.kind === 'alarmsLost') fake.alarms.dropAll();
    else if (fault.kind === 'restart') await fake.restart(0);
    else {
      fake.clock.set(fault.byMs);
      // Some browsers look at their alarms anew at once, some at the next event.
      if (fault.told) fake.alarms.resume();
    }
  }

  /** Remembers what came, whatever way: what the ledger knows as shown. */
  private note(): void {
    const off = this.world.now - this.at;
    for (const [id, { shownAt }] of this.world.ledger.rows) {
      if (!shownAt || this.met.has(id)) continue;
      this.met.add(id);
      const shown = Temporal.Instant.from(shownAt).epochMilliseconds;
      const wall = Temporal.Instant.fromEpochMilliseconds(shown);
      const at = shown - off;
      this.came.push({ id, at, wall: wall.toZonedDateTimeISO(this.surrounding.zoneAt(at)) });
    }
  }

  private async respond(): Promise<void> {
    const { notifications } = this.world.fake;
    const [id] = notifications.onScreen();
    if (id === undefined) return;
    if (this.answer?.id !== id) {
      const answer = this.person.answer();
      const wait = answer.kind === 'ignore' ? Number.POSITIVE_INFINITY : answer.afterMs;
      this.answer = { id, at: this.at + wait, kind: answer.kind };
    }
    if (this.at < this.answer.at) return;
    if (this.answer.kind === 'dismiss') await notifications.close(id, true);
    else await this.world.press(id, this.answer.kind === 'later' ? 1 : 'body');
  }
}

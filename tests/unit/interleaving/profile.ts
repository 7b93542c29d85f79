import { IDBFactory } from 'fake-indexeddb';
import type { Scheduler } from './scheduler.ts';

export type Area = 'local' | 'session';
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Heard = { context: number; tell: (changes: Changes) => void };
type Ear = { context: number; name: string; hear: (data: unknown) => void };
type Held = { name: string; context: number };
type Waiting = Held & { grant: () => void };

/** What all contexts of one browser profile share. */
export class Profile {
  readonly factory = new IDBFactory();
  readonly local = new Map<string, string>();
  readonly areas: Record<Area, Map<string, unknown>> = {
    local: new Map([['settings', { keeping: 'yes' }]]),
    session: new Map(),
  };
  readonly areaEars: Record<Area, Set<Heard>> = { local: new Set(), session: new Set() };
  readonly ears = new Set<Ear>();
  readonly scheduler: Scheduler;
  #held: Held[] = [];
  #waiting: Waiting[] = [];

  constructor(scheduler: Scheduler) {
    this.scheduler = scheduler;
  }

  /** Of several for one channel, each hears of it in the order of telling. */
  tell(from: Ear, data: unknown): void {
    for (const ear of this.ears) {
      if (ear === from || ear.name !== from.name) continue;
      const copy = structuredClone(data);
      this.scheduler.add(ear.context, ear, `hears ${ear.name}`, () => {
        if (this.ears.has(ear)) ear.hear(copy);
      });
    }
  }

  tellArea(area: Area, changes: Changes): void {
    for (const heard of this.areaEars[area]) {
      this.scheduler.add(heard.context, heard, `hears ${area}`, () => {
        if (this.areaEars[area].has(heard)) heard.tell(changes);
      });
    }
  }

  isHeld(name: string): boolean {
    return (
      this.#held.some((one) => one.name === name) || this.#waiting.some((one) => one.name === name)
    );
  }

  get held(): readonly Held[] {
    return this.#held;
  }

  /** @param granted gets what ends it */
  request(context: number, name: string, granted: (release: () => void) => void): void {
    const held: Held = { name, context };
    const grant = () => {
      this.#held.push(held);
      this.scheduler.add(context, held, `has ${name}`, () => granted(() => this.#release(held)));
    };
    if (this.#held.some((one) => one.name === name)) this.#waiting.push({ ...held, grant });
    else grant();
  }

  #release(held: Held): void {
    if (!this.#held.includes(held)) return;
    this.#held = this.#held.filter((one) => one !== held);
    const next = this.#waiting.find(({ name }) => name === held.name);
    if (!next) return;
    this.#waiting = this.#waiting.filter((one) => one !== next);
    next.grant();
  }

  /** What of it was a context's, which is gone. */
  forget(context: number): void {
    for (const ear of this.ears) if (ear.context === context) this.ears.delete(ear);
    for (const ears of Object.values(this.areaEars)) {
      for (const heard of ears) if (heard.context === context) ears.delete(heard);
    }
    this.#waiting = this.#waiting.filter((one) => one.context !== context);
    for (const held of this.#held) if (held.context === context) this.#release(held);
  }
}

import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * One life of the background worker, from its start until it is killed. Whatever the
 * worker awaits passes through here, so a life can be ended between any two awaits:
 * a dead one's calls have no effect and never answer.
 */
export class Life {
  alive = true;
  /** True while the worker's main function runs: the only time listeners may be added. */
  registering = true;
  /** How many calls it made: each has a moment before and one after its effect. */
  steps = 0;
  /** It died at the step it was fated to, and not in some other way. */
  metItsFate = false;
  private dieAt: number;

  /** @param dieAt the step at which it dies by itself; Infinity for a long life */
  constructor(dieAt = Number.POSITIVE_INFINITY) {
    this.dieAt = dieAt;
  }

  /** From here on it lives long. */
  spare(): void {
    this.dieAt = Number.POSITIVE_INFINITY;
  }

  /** Counts one moment; false once dead. */
  step(): boolean {
    this.steps += 1;
    if (this.alive && this.steps >= this.dieAt) {
      this.alive = false;
      this.metItsFate = true;
    }
    return this.alive;
  }
}

/** Which life the running code belongs to; undefined for pages and for tests. */
export const currentLife = new AsyncLocalStorage<Life | undefined>();

const never = new Promise<never>(() => undefined);

/** The calls under way, so that a test can wait until nothing moves any more. */
export class Traffic {
  underWay = 0;
  /** Told of every call by its name: for counting, and for keeping a worker awake. */
  onCall: (name: string) => void = () => undefined;

  /** Carries out one call of an outside thing for whoever is asking. */
  async call<T>(name: string, effect: () => T | Promise<T>): Promise<T> {
    const life = currentLife.getStore();
    if (life && !life.step()) return never;
    this.onCall(name);
    this.underWay += 1;
    try {
      // No browser answers in the same turn.
      await Promise.resolve();
      if (life && !life.alive) return never;
      const result = await effect();
      return life && !life.step() ? never : result;
    } catch (error) {
      if (life && !life.step()) return never;
      throw error;
    } finally {
      this.underWay -= 1;
    }
  }

  /** Waits until no call is under way and nothing new comes. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < 3; ) {
      await new Promise((resolve) => setImmediate(resolve));
      quiet = this.underWay === 0 ? quiet + 1 : 0;
    }
  }
}

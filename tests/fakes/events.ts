import { currentLife, type Life } from './life.ts';

type Listener<Args extends unknown[]> = (...args: Args) => unknown;

/** An extension event. Listeners die with the worker that added them. */
export class FakeEvent<Args extends unknown[]> {
  private heard: { life: Life | undefined; listener: Listener<Args> }[] = [];
  private readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  addListener = (listener: Listener<Args>): void => {
    const life = currentLife.getStore();
    if (life && !life.registering) {
      throw new Error(`${this.name}: added after the start, so no event would wake the worker`);
    }
    this.heard.push({ life, listener });
  };

  removeListener = (listener: Listener<Args>): void => {
    this.heard = this.heard.filter((entry) => entry.listener !== listener);
  };

  hasListener = (listener: Listener<Args>): boolean =>
    this.heard.some((entry) => entry.listener === listener);

  /** Calls everyone alive, each in its own life. Returns what they returned. */
  emit(...args: Args): unknown[] {
    this.heard = this.heard.filter(({ life }) => life === undefined || life.alive);
    return [...this.heard].map(({ life, listener }) =>
      currentLife.run(life, () => listener(...args)),
    );
  }
}

import type { Flavour } from './alarms.ts';
import { FakeEvent } from './events.ts';
import type { Traffic } from './life.ts';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Keys = string | string[] | Record<string, unknown> | null | undefined;

/** Extension storage: JSON in, JSON out, as in Chromium. */
export class FakeStorageArea {
  /** When set, every call fails, as in a private window or on a broken profile. */
  broken = false;
  readonly onChanged: FakeEvent<[Changes]>;
  /** How often it was written, for tests of cheapness. */
  writes = 0;
  private items = new Map<string, string>();
  private readonly name: string;
  private readonly traffic: Traffic;
  private readonly flavour: Flavour;

  constructor(name: string, flavour: Flavour, traffic: Traffic) {
    this.name = name;
    this.flavour = flavour;
    this.traffic = traffic;
    this.onChanged = new FakeEvent(`storage.${name}.onChanged`);
  }

  get = (keys?: Keys): Promise<Record<string, unknown>> => this.call('get', () => this.peek(keys));

  set = (values: Record<string, unknown>): Promise<void> =>
    this.call('set', () => this.poke(values));

  remove = (keys: string | string[]): Promise<void> =>
    this.call('remove', () => {
      const changes: Changes = {};
      for (const key of [keys].flat()) {
        const old = this.items.get(key);
        if (old === undefined) continue;
        this.items.delete(key);
        changes[key] = { oldValue: JSON.parse(old) };
      }
      this.tell(changes);
    });

  clear = (): Promise<void> => this.call('clear', () => this.wipe());

  /** What a test looks at, without the worker noticing. */
  peek(keys?: Keys): Record<string, unknown> {
    const names =
      keys === null || keys === undefined
        ? [...this.items.keys()]
        : typeof keys === 'string' || Array.isArray(keys)
          ? [keys].flat()
          : Object.keys(keys);
    const fallback = typeof keys === 'object' && keys && !Array.isArray(keys) ? keys : {};
    const found: Record<string, unknown> = {};
    for (const name of names) {
      const text = this.items.get(name);
      if (text !== undefined) found[name] = JSON.parse(text);
      else if (name in fallback) found[name] = fallback[name];
    }
    return found;
  }

  /** Writes as a page or a test would, telling those who listen. */
  poke(values: Record<string, unknown>): void {
    const changes: Changes = {};
    for (const [key, value] of Object.entries(values)) {
      const text = JSON.stringify(value, this.flavour === 'chromium' ? sorted : undefined);
      if (text === undefined) continue;
      const old = this.items.get(key);
      if (old === text) continue;
      this.items.set(key, text);
      this.writes += 1;
      changes[key] =
        old === undefined
          ? { newValue: JSON.parse(text) }
          : { oldValue: JSON.parse(old), newValue: JSON.parse(text) };
    }
    this.tell(changes);
  }

  wipe(): void {
    this.items.clear();
  }

  private tell(changes: Changes): void {
    if (Object.keys(changes).length > 0) this.onChanged.emit(changes);
  }

  private call<T>(verb: string, effect: () => T): Promise<T> {
    return this.traffic.call(`storage.${this.name}.${verb}`, () => {
      if (this.broken) throw new Error('storage is not available');
      return effect();
    });
  }
}

/** Chromium alone sorts the keys of what it stores. */
function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

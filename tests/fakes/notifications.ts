import type { Flavour } from './alarms.ts';
import type { FakeClock } from './clock.ts';
import { FakeEvent } from './events.ts';
import type { Traffic } from './life.ts';

export type Options = {
  type: string;
  iconUrl: string;
  title: string;
  message: string;
  silent?: boolean;
  buttons?: { title: string }[];
};

/** How the desktop treats notifications. 'hidden' lists them but shows nothing. */
export type Desktop =
  | 'shows'
  | 'hidden'
  | 'denied'
  | 'throws'
  | 'silent-for-ever'
  | 'closes-at-once';

export class FakeNotifications {
  readonly onClicked = new FakeEvent<[string]>('notifications.onClicked');
  readonly onClosed = new FakeEvent<[string, boolean]>('notifications.onClosed');
  readonly onButtonClicked = new FakeEvent<[string, number]>('notifications.onButtonClicked');
  desktop: Desktop = 'shows';
  /** When an untouched one closes by itself; measured on a Linux desktop. */
  ownEndMs = 26_000;
  /** Every notification that newly appeared on screen, in order. */
  readonly appeared: { id: string; at: number; options: Options }[] = [];
  /** The most that were on screen together. */
  mostAtOnce = 0;
  private listed = new Map<string, { options: Options; callOff: () => void }>();
  private readonly flavour: Flavour;
  private readonly clock: FakeClock;
  private readonly traffic: Traffic;
  private readonly wake: (tell: () => void) => Promise<void>;

  constructor(
    flavour: Flavour,
    clock: FakeClock,
    traffic: Traffic,
    wake: (tell: () => void) => Promise<void>,
  ) {
    this.flavour = flavour;
    this.clock = clock;
    this.traffic = traffic;
    this.wake = wake;
    if (flavour === 'firefox') Object.assign(this, { getPermissionLevel: undefined });
  }

  create = (id: string, options: Options): Promise<string> => {
    const strange = this.flavour === 'firefox' && ['buttons', 'requireInteraction', 'silent'];
    const bad = strange ? strange.find((key) => key in options) : undefined;
    // Thrown at once and not as a rejection: a wrong argument never reaches the browser.
    if (bad) throw new TypeError(`Property "${bad}" is unsupported by Firefox`);
    const answer = this.traffic.call('notifications.create', () => {
      if (this.desktop === 'throws') throw new Error('no notification service');
      if (this.desktop === 'silent-for-ever') return id;
      if (this.desktop === 'denied') return id;
      if (this.desktop === 'closes-at-once') {
        // Firefox without a notification service, measured.
        this.clock.plan(10, () => this.wake(() => void this.onClosed.emit(id, true)));
        return id;
      }
      const isNew = !this.listed.has(id);
      this.listed.get(id)?.callOff();
      const callOff = this.clock.plan(this.ownEndMs, () => this.close(id, true));
      this.listed.set(id, { options, callOff });
      if (isNew && this.desktop === 'shows') {
        this.appeared.push({ id, at: this.clock.now, options });
        this.mostAtOnce = Math.max(this.mostAtOnce, this.listed.size);
      }
      return id;
    });
    if (this.desktop !== 'silent-for-ever') return answer;
    return answer.then(() => new Promise<never>(() => undefined));
  };

  clear = (id: string): Promise<boolean> =>
    this.traffic.call('notifications.clear', () => {
      const was = this.listed.has(id);
      if (was) queueMicrotask(() => void this.close(id, false));
      return was;
    });

  getAll = (): Promise<Record<string, true>> =>
    this.traffic.call('notifications.getAll', () =>
      Object.fromEntries([...this.listed.keys()].map((id) => [id, true as const])),
    );

  getPermissionLevel? = (): Promise<'granted' | 'denied'> =>
    this.traffic.call('notifications.getPermissionLevel', () =>
      this.desktop === 'denied' ? 'denied' : 'granted',
    );

  onScreen(): string[] {
    return this.desktop === 'hidden' ? [] : [...this.listed.keys()];
  }

  /** The person presses; a close follows every press, as measured. */
  async press(id: string, what: 'body' | 0 | 1): Promise<void> {
    await this.wake(() => {
      if (what === 'body') this.onClicked.emit(id);
      else this.onButtonClicked.emit(id, what);
    });
    await this.close(id, true);
  }

  async close(id: string, byUser: boolean): Promise<void> {
    const entry = this.listed.get(id);
    if (!entry) return;
    entry.callOff();
    this.listed.delete(id);
    await this.wake(() => void this.onClosed.emit(id, byUser));
  }

  /** A desktop that closes nothing by itself. */
  keepsForEver(id: string): void {
    this.listed.get(id)?.callOff();
  }

  /** The browser ends: its notifications go without a word to anyone. */
  forget(): void {
    for (const { callOff } of this.listed.values()) callOff();
    this.listed.clear();
  }
}

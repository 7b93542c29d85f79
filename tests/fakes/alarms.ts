import type { FakeClock } from './clock.ts';
import { FakeEvent } from './events.ts';
import type { Traffic } from './life.ts';

export type Flavour = 'chromium' | 'firefox';
type Alarm = { name: string; scheduledTime: number; periodInMinutes?: number };
type Info = { when?: number; delayInMinutes?: number; periodInMinutes?: number };

const chromiumSoonestMs = 30_000;

/** Alarms that really ring as the clock moves. */
export class FakeAlarms {
  readonly onAlarm = new FakeEvent<[Alarm]>('alarms.onAlarm');
  /** How often each name was created: creating a right one anew is a fault. */
  readonly created: Record<string, number> = {};
  private alarms = new Map<string, { alarm: Alarm; callOff: () => void }>();
  private readonly flavour: Flavour;
  private readonly clock: FakeClock;
  private readonly traffic: Traffic;
  /** Wakes the worker, then tells it. */
  private readonly ring: (alarm: Alarm) => Promise<void>;

  constructor(
    flavour: Flavour,
    clock: FakeClock,
    traffic: Traffic,
    ring: (alarm: Alarm) => Promise<void>,
  ) {
    this.flavour = flavour;
    this.clock = clock;
    this.traffic = traffic;
    this.ring = ring;
  }

  create = (name: string, info: Info): Promise<void> =>
    this.traffic.call('alarms.create', () => {
      const known = ['when', 'delayInMinutes', 'periodInMinutes'];
      const strange = Object.keys(info).find((key) => !known.includes(key));
      if (strange) throw new TypeError(`Unexpected property "${strange}"`);
      this.created[name] = (this.created[name] ?? 0) + 1;
      const asked =
        info.when ?? this.clock.now + (info.delayInMinutes ?? info.periodInMinutes ?? 0) * 60_000;
      const soonest = this.flavour === 'chromium' ? chromiumSoonestMs : 0;
      const at = Math.max(asked, this.clock.now + soonest);
      const period = info.periodInMinutes;
      this.plan(
        period === undefined
          ? { name, scheduledTime: at }
          : { name, scheduledTime: at, periodInMinutes: period },
      );
    });

  getAll = (): Promise<Alarm[]> => this.traffic.call('alarms.getAll', () => this.list());

  get = (name: string): Promise<Alarm | undefined> =>
    this.traffic.call('alarms.get', () => this.list().find((alarm) => alarm.name === name));

  clear = (name: string): Promise<boolean> =>
    this.traffic.call('alarms.clear', () => this.drop(name));

  clearAll = (): Promise<boolean> =>
    this.traffic.call('alarms.clearAll', () => {
      this.dropAll();
      return true;
    });

  list(): Alarm[] {
    return [...this.alarms.values()].map(({ alarm }) => ({ ...alarm }));
  }

  drop(name: string): boolean {
    this.alarms.get(name)?.callOff();
    return this.alarms.delete(name);
  }

  dropAll(): void {
    for (const name of [...this.alarms.keys()]) this.drop(name);
  }

  /** As when a browser starts or a machine wakes: what was due rings once, soon. */
  resume(): void {
    for (const alarm of this.list()) this.plan(alarm);
  }

  private plan(alarm: Alarm): void {
    this.drop(alarm.name);
    const callOff = this.clock.plan(alarm.scheduledTime - this.clock.now, async () => {
      // Chromium wakes when the time should have passed, looks at the wall, and waits on.
      if (this.flavour === 'chromium' && alarm.scheduledTime > this.clock.now) {
        return this.plan(alarm);
      }
      this.alarms.delete(alarm.name);
      if (alarm.periodInMinutes !== undefined) {
        const period = alarm.periodInMinutes * 60_000;
        this.plan({
          ...alarm,
          scheduledTime: Math.max(alarm.scheduledTime, this.clock.now) + period,
        });
      }
      await this.ring(alarm);
    });
    this.alarms.set(alarm.name, { alarm, callOff });
  }
}

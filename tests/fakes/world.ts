import { vi } from 'vitest';
import type { Protocol } from '../../utils/messages.ts';
import { readState } from '../../utils/schedule/read-state.ts';
import type { ScheduleState } from '../../utils/schedule/state.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { defaultSettings } from '../../utils/settings/settings-table.ts';
import { seeded } from '../tools/seeded.ts';
import type { Flavour } from './alarms.ts';
import { FakeBrowser } from './browser.ts';
import { FakeLedger } from './ledger.ts';

export const seconds = 1000;
export const minutes = 60 * seconds;
export const hours = 60 * minutes;

/** The present world; the mocked modules look here at each call. */
const stage: { world: World | null; luck: () => number } = { world: null, luck: () => 0.5 };

function present(): World {
  if (!stage.world) throw new Error('no world was made yet');
  return stage.world;
}

/** The real background, once for all worlds: between its lives it remembers nothing. */
const background = (async () => {
  vi.doMock('wxt/browser', () => ({
    browser: new Proxy({}, { get: (_, name) => Reflect.get(present().fake.api, name) }),
  }));
  vi.doMock('../../utils/browser/clock.ts', () => ({
    now: () => present().fake.clock.zoned(),
    plainNow: () => present().fake.clock.plain(),
    elapsed: () => present().fake.clock.passed,
    // What is put off by less than anybody could notice comes right after the event here.
    after: (milliseconds: number, run: () => void) =>
      present().fake.after(milliseconds < 100 ? 0 : milliseconds, run),
    random: () => stage.luck(),
  }));
  vi.doMock('../../utils/log/nudge-history.ts', () => ({
    recordIntent: (nudge: never) => present().ledger.recordIntent(nudge),
    recordHeld: (id: string, held: never) => present().ledger.recordHeld(id, held),
    recordShown: (id: string, shown: never) => present().ledger.recordShown(id, shown),
    recordEnd: (id: string, end: never) => present().ledger.recordEnd(id, end),
    prune: () => present().ledger.prune(),
  }));
  vi.doMock('../../utils/browser/chime.ts', () => ({
    chime: () => present().fake.sound.chime(),
  }));
  const { default: definition } = await import('../../entrypoints/background/index.ts');
  return () => void definition.main();
})();

type Options = {
  /** An instant; the default is a Monday in working hours. */
  start?: string;
  zone?: string;
  flavour?: Flavour;
  settings?: Partial<Settings>;
  seed?: number;
  /** What an organisation has set. */
  managed?: Record<string, unknown>;
};

/** A browser with the real background in it, its ledger, and a person's hands. */
export class World {
  readonly fake: FakeBrowser;
  readonly ledger: FakeLedger;

  constructor(main: () => void, options: Options) {
    this.fake = new FakeBrowser(main, options);
    this.ledger = new FakeLedger(this.fake.traffic);
    this.enter();
    stage.luck = seeded(options.seed ?? 1);
    if (options.settings) this.store(options.settings);
  }

  /** Makes this the world the background runs in, where there are several. */
  enter(): void {
    stage.world = this;
  }

  get state(): ScheduleState {
    return readState(this.fake.local.peek('schedule').schedule, 0);
  }

  get now(): number {
    return this.fake.clock.now;
  }

  /** When the next planned nudge comes, as stored. */
  get next(): number {
    const [moment] = this.state.plan?.moments ?? [];
    if (moment === undefined) throw new Error('nothing is planned');
    return moment;
  }

  /** Ids of the nudges whose notification appeared, in order. */
  get appeared(): string[] {
    return this.fake.notifications.appeared.map(({ id }) => id);
  }

  /** Writes settings as the settings page does, without telling the worker. */
  store(patch: Partial<Settings>): void {
    this.fake.local.poke({ settings: { ...defaultSettings(), keeping: 'yes', ...patch } });
  }

  async ask<Name extends keyof Protocol>(
    name: Name,
    argument?: Parameters<Protocol[Name]>[0],
  ): Promise<ReturnType<Protocol[Name]>> {
    const reply = (await this.fake.send({ name, argument })) as
      | { ok: boolean; value: unknown; problem?: string }
      | undefined;
    if (!reply?.ok) throw new Error(reply?.problem ?? 'nobody answered');
    return reply.value as ReturnType<Protocol[Name]>;
  }

  /** Passes the time until shortly after an instant. */
  async passTo(instant: number, beyond = 0): Promise<void> {
    await this.fake.pass(Math.max(0, instant - this.now) + beyond);
  }

  press(id: string, what: 'body' | 0 | 1): Promise<void> {
    return this.fake.notifications.press(id, what);
  }
}

export async function makeWorld(options: Options = {}): Promise<World> {
  return new World(await background, options);
}

/** Installed and running, with a first plan. */
export async function liveWorld(options: Options = {}): Promise<World> {
  const world = await makeWorld(options);
  await world.fake.install('install');
  return world;
}

import { FakeAlarms, type Flavour } from './alarms.ts';
import { FakeClock } from './clock.ts';
import { FakeEvent } from './events.ts';
import { currentLife, Life, Traffic } from './life.ts';
import { FakeNotifications } from './notifications.ts';
import { FakeSound } from './sound.ts';
import { FakeStorageArea } from './storage.ts';
import { FakeIdle, FakeSurfaces, origin } from './surfaces.ts';
import { FakeToolbar } from './toolbar.ts';

/** Chromium ends a worker after this long without event or call. */
const workerIdleMs = 30_000;

type Sender = { id?: string; url?: string };
type MessageArgs = [unknown, Sender, (reply: unknown) => void];

/**
 * A whole browser with one extension in it, moved by a clock that only goes when told.
 * Storage, alarms and notifications outlive the worker; the worker dies often.
 */
export class FakeBrowser {
  readonly clock: FakeClock;
  readonly flavour: Flavour;
  readonly traffic = new Traffic();
  readonly local: FakeStorageArea;
  /** What an organisation has set; most browsers have none. */
  readonly managed: FakeStorageArea | undefined;
  readonly session: FakeStorageArea;
  readonly alarms: FakeAlarms;
  readonly notifications: FakeNotifications;
  readonly surfaces = new FakeSurfaces(this.traffic);
  readonly toolbar = new FakeToolbar(this.traffic);
  readonly idle: FakeIdle;
  readonly sound: FakeSound;
  /** The calls of the present life, by name. */
  calls: string[] = [];
  readonly lives: Life[] = [];
  /** The step at which each coming life dies; then it lives long. */
  fates: number[] = [];
  /** What the extension sees as `browser`; made once, as it is asked for at every step. */
  readonly api: object;
  private life: Life | null = null;
  private sleepTimer: () => void = () => undefined;
  private readonly main: () => void;
  private readonly onMessage = new FakeEvent<MessageArgs>('runtime.onMessage');
  private readonly onInstalled = new FakeEvent<[{ reason: string }]>('runtime.onInstalled');
  private readonly onStartup = new FakeEvent<[]>('runtime.onStartup');
  private readonly onUpdateAvailable = new FakeEvent<[{ version: string }]>('onUpdateAvailable');
  reloads = 0;

  constructor(
    main: () => void,
    {
      start = '2026-03-02T09:00:00Z',
      zone = 'UTC',
      flavour = 'chromium' as Flavour,
      managed,
    }: { start?: string; zone?: string; flavour?: Flavour; managed?: Record<string, unknown> } = {},
  ) {
    this.main = main;
    this.flavour = flavour;
    this.clock = new FakeClock(start, zone);
    this.local = new FakeStorageArea('local', flavour, this.traffic);
    this.session = new FakeStorageArea('session', flavour, this.traffic);
    if (managed) this.managed = new FakeStorageArea('managed', flavour, this.traffic);
    this.managed?.poke(managed ?? {});
    this.sound = new FakeSound(this.clock, this.traffic);
    this.idle = new FakeIdle(this.traffic, () => this.clock.passed);
    this.alarms = new FakeAlarms(flavour, this.clock, this.traffic, (alarm) =>
      this.wake(() => void this.alarms.onAlarm.emit(alarm)),
    );
    this.notifications = new FakeNotifications(flavour, this.clock, this.traffic, (tell) =>
      this.wake(tell),
    );
    this.traffic.onCall = (name) => {
      this.calls.push(name);
      if (currentLife.getStore()) this.stayAwake();
    };
    this.api = this.makeApi();
  }

  private makeApi(): object {
    const { toolbar } = this;
    return {
      alarms: this.alarms,
      notifications: this.notifications,
      storage: { local: this.local, session: this.session, managed: this.managed },
      idle: this.idle,
      action: this.surfaces.action,
      contextMenus: toolbar.contextMenus,
      commands: toolbar.commands,
      offscreen: this.flavour === 'chromium' ? this.sound.offscreen : undefined,
      windows: this.surfaces.windows,
      tabs: this.surfaces.tabs,
      runtime: {
        id: 'kindpause',
        get lastError() {
          return toolbar.lastError;
        },
        getManifest: () => ({ version: '0.1.0' }),
        getURL: (path: string) => origin + path.replace(/^\//, ''),
        getContexts: () => this.traffic.call('getContexts', () => this.surfaces.contexts()),
        sendMessage: (message: unknown) => this.send(message),
        reload: () => this.reload(),
        onMessage: this.onMessage,
        onInstalled: this.onInstalled,
        onStartup: this.onStartup,
        onUpdateAvailable: this.onUpdateAvailable,
      },
    };
  }

  get isAwake(): boolean {
    return this.life?.alive ?? false;
  }

  /** Starts a worker if none lives, as any event does. */
  startWorker(): void {
    if (this.isAwake) return;
    this.calls = [];
    const life = new Life(this.fates.shift());
    this.life = life;
    this.lives.push(life);
    currentLife.run(life, this.main);
    life.registering = false;
    this.stayAwake();
  }

  kill(): void {
    if (this.life) this.life.alive = false;
    this.life = null;
  }

  /** Delivers an event, starting the worker for it, and waits until all is quiet. */
  async wake(tell: () => void): Promise<void> {
    this.startWorker();
    this.stayAwake();
    tell();
    await this.traffic.settle();
    // What the worker put off to its next turn.
    await this.pass(0);
  }

  /** Lets time pass with everything that happens in it. */
  async pass(milliseconds: number): Promise<void> {
    await this.clock.pass(milliseconds, () => this.traffic.settle());
  }

  /** The machine sleeps: the wall goes on, nothing runs, what was due rings on waking. */
  async sleep(milliseconds: number): Promise<void> {
    this.clock.set(milliseconds);
    this.alarms.resume();
    await this.pass(0);
  }

  /** The browser is closed for a while. */
  async restart(milliseconds = 0): Promise<void> {
    this.kill();
    this.session.wipe();
    this.notifications.forget();
    this.surfaces.badge = '';
    if (this.flavour === 'firefox') this.alarms.dropAll();
    this.clock.set(milliseconds);
    this.alarms.resume();
    await this.wake(() => void this.onStartup.emit());
    await this.pass(0);
  }

  /** The extension is switched off and on: the worker starts and is told nothing. */
  async disableAndEnable(): Promise<void> {
    this.kill();
    this.session.wipe();
    this.notifications.forget();
    this.surfaces.badge = '';
    await this.wake(() => undefined);
  }

  reload(): void {
    this.reloads += 1;
    this.kill();
    this.session.wipe();
  }

  async install(reason: 'install' | 'update'): Promise<void> {
    if (reason === 'update') this.alarms.dropAll();
    await this.wake(() => void this.onInstalled.emit({ reason }));
  }

  async offerUpdate(): Promise<void> {
    await this.wake(() => void this.onUpdateAvailable.emit({ version: '9' }));
  }

  async changeIdle(state: 'active' | 'idle' | 'locked'): Promise<void> {
    this.idle.state = state;
    if (state === 'active') this.idle.lastInput = this.clock.passed;
    await this.wake(() => void this.idle.onStateChanged.emit(state));
  }

  /** The person clicks a line of the icon's menu. */
  async choose(id: string): Promise<void> {
    if (!this.toolbar.isOffered(id)) throw new Error(`the menu does not offer ${id}`);
    await this.wake(() => void this.toolbar.onClicked.emit({ menuItemId: id }));
  }

  async pressKeys(command: string): Promise<void> {
    await this.wake(() => void this.toolbar.onCommand.emit(command));
  }

  /** A page of ours, or a stranger, sends a message; undefined when nobody answers. */
  async send(message: unknown, sender?: Sender): Promise<unknown> {
    const from = sender ?? { id: 'kindpause', url: `${origin}popup.html` };
    let reply: unknown;
    let hasReply = false;
    await this.wake(() => {
      this.onMessage.emit(structuredClone(message), from, (value) => {
        reply = structuredClone(value);
        hasReply = true;
      });
    });
    const life = this.life;
    // Some answers take their time; a dead worker's never comes.
    for (let tries = 0; tries < 60 && !hasReply && life?.alive; tries += 1) {
      await this.pass(250);
    }
    return reply;
  }

  /** A timer inside the worker, gone with its life. */
  after(milliseconds: number, run: () => void): void {
    const life = currentLife.getStore();
    this.clock.plan(milliseconds, () => {
      if (!life || life.alive) currentLife.run(life, run);
    });
  }

  private stayAwake(): void {
    this.sleepTimer();
    const life = this.life;
    this.sleepTimer = this.clock.plan(workerIdleMs, () => {
      if (life) life.alive = false;
    });
  }
}

import type { FakeClock } from './clock.ts';
import type { Traffic } from './life.ts';

/** How long the page out of sight lives: it closes itself after the sound. */
const soundMs = 600;

/** What can be heard of the extension, and the page Chromium needs for it. */
export class FakeSound {
  /** When each sound was made, in epoch milliseconds. */
  readonly heard: number[] = [];
  /** 'refused' throws; 'stuck' never answers. */
  card: 'works' | 'refused' | 'stuck' = 'works';
  /** A page that never closes itself. */
  pageStays = false;
  isPageOpen = false;
  private readonly clock: FakeClock;
  private readonly traffic: Traffic;

  constructor(clock: FakeClock, traffic: Traffic) {
    this.clock = clock;
    this.traffic = traffic;
  }

  /** Stands for the real sound, in Firefox and in Chromium's page. */
  readonly chime = (): Promise<void> => {
    if (this.card === 'refused') return Promise.reject(new Error('no sound card'));
    this.heard.push(this.clock.now);
    return this.card === 'stuck' ? new Promise(() => undefined) : Promise.resolve();
  };

  readonly offscreen = {
    createDocument: ({ url, reasons }: { url: string; reasons: string[] }): Promise<void> => {
      const made = this.traffic.call('offscreen.createDocument', () => {
        if (this.isPageOpen) throw new Error('Only a single offscreen document may be created.');
        if (this.card === 'refused') throw new Error('Page failed to load.');
        if (url !== '/offscreen.html' || reasons.join() !== 'AUDIO_PLAYBACK') throw new TypeError();
        this.isPageOpen = true;
        this.chime().catch(() => 'a page without sound says nothing');
        if (!this.pageStays) this.clock.plan(soundMs, () => this.closePage());
      });
      // Outside the traffic: nothing could ever settle with it.
      return this.card === 'stuck' ? made.then(() => new Promise(() => undefined)) : made;
    },
    closeDocument: (): Promise<void> =>
      this.traffic.call('offscreen.closeDocument', () => {
        if (!this.isPageOpen) throw new Error('No current offscreen document.');
        this.closePage();
      }),
  };

  private closePage(): void {
    this.isPageOpen = false;
  }
}

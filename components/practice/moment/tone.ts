import { toneAt } from '../../../utils/practice/breath-tone.ts';

/** Long enough to end without a click, too short to be heard as an ending. */
const fadeSeconds = 0.04;
const pointsPerGlide = 16;

export type Tone = {
  /** Glides along a breath from now on; `fullnessIn` tells it for any number of ms from now. */
  follow: (fullnessIn: (ms: number) => number, forMs: number) => void;
  /** Silent at once, until it follows again. */
  hush: () => void;
  /** Silent at once, and over. */
  close: () => void;
};

/**
 * A soft tone made here, so that there is no file to load. Where the browser allows no sound
 * yet it stays silent: nothing starts to sound by surprise later.
 * @throws when this machine can make no sound
 */
export function openTone(): Tone {
  const context = new AudioContext();
  const volume = new GainNode(context, { gain: 0 });
  const oscillator = new OscillatorNode(context, { frequency: toneAt(0).hertz });
  oscillator.connect(volume).connect(context.destination);
  oscillator.start();
  const hush = () => {
    const now = context.currentTime;
    volume.gain.cancelScheduledValues(now);
    volume.gain.setTargetAtTime(0, now, fadeSeconds / 4);
  };
  return {
    follow: (fullnessIn, forMs) => {
      const now = context.currentTime;
      volume.gain.cancelScheduledValues(now);
      oscillator.frequency.cancelScheduledValues(now);
      for (let point = 0; point <= pointsPerGlide; point += 1) {
        const ms = (forMs * point) / pointsPerGlide;
        const { hertz, gain } = toneAt(fullnessIn(ms));
        // The first point comes a moment later, so that even a breath cut short has no click.
        const at = now + Math.max(fadeSeconds, ms / 1000);
        volume.gain.linearRampToValueAtTime(gain, at);
        oscillator.frequency.linearRampToValueAtTime(hertz, at);
      }
    },
    hush,
    close: () => {
      hush();
      oscillator.addEventListener('ended', () => void context.close());
      oscillator.stop(context.currentTime + fadeSeconds);
    },
  };
}

import { after } from './clock.ts';

/** Two still tones a fifth apart. At their loudest about -22 dB below full scale. */
const partials = [
  { hertz: 392, gain: 0.05 },
  { hertz: 588, gain: 0.025 },
] as const;
const attackSeconds = 0.04;
const lengthSeconds = 0.45;
/** Where a curve that falls by a ratio can end; nobody hears it. */
const silence = 0.0001;
/** A machine without a sound card never gets to the end. */
const patienceMs = 1_500;

/**
 * Makes the soft sound of a nudge, once: computed here, so there is no file to load.
 * Resolves when it is over. Needs a document, which Chromium's worker is not.
 * @throws when this machine can make no sound
 */
export async function chime(): Promise<void> {
  const context = new AudioContext();
  try {
    const start = context.currentTime + 0.02;
    const tones = partials.map((partial) => tone(context, partial, start));
    const over = tones.map(
      (one) => new Promise((resolve) => one.addEventListener('ended', resolve)),
    );
    const tired = new Promise<void>((resolve) => after(patienceMs, resolve));
    await Promise.race([Promise.all(over), tired]);
  } finally {
    await context.close();
  }
}

function tone(
  context: AudioContext,
  { hertz, gain }: (typeof partials)[number],
  start: number,
): OscillatorNode {
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.setValueAtTime(silence, start);
  volume.gain.exponentialRampToValueAtTime(gain, start + attackSeconds);
  volume.gain.exponentialRampToValueAtTime(silence, start + lengthSeconds);
  const oscillator = new OscillatorNode(context, { frequency: hertz });
  oscillator.connect(volume).connect(context.destination);
  oscillator.start(start);
  oscillator.stop(start + lengthSeconds);
  return oscillator;
}

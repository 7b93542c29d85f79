import { useEffect, useRef } from 'preact/hooks';
import { type BreathPattern, phaseAt, roundMs } from '../../../utils/practice/breath.ts';
import { Mark } from '../../controls/mark.tsx';
import styles from './breathing-guide.module.css';

const samplesPerRound = 40;

type Layer = { opacity: [number, number]; scale: [number, number] };
const still = 1;
const layers: Record<'halo' | 'ring' | 'heart', { moving: Layer; fading: Layer }> = {
  halo: {
    moving: { scale: [0.72, 1.12], opacity: [0.25, 0.75] },
    fading: { scale: [still, still], opacity: [0.2, 0.8] },
  },
  ring: {
    moving: { scale: [0.8, 1.02], opacity: [0.5, 0.9] },
    fading: { scale: [still, still], opacity: [0.4, 0.8] },
  },
  heart: {
    moving: { scale: [0.88, 1.06], opacity: [1, 1] },
    fading: { scale: [still, still], opacity: [0.82, 1] },
  },
};

/** Frames of one round, taken from the same function that gives the words. */
function framesOf(pattern: BreathPattern, layer: Layer): Keyframe[] {
  const round = roundMs(pattern);
  return Array.from({ length: samplesPerRound + 1 }, (_, index) => {
    const fullness =
      index === samplesPerRound ? 0 : phaseAt(pattern, (round * index) / samplesPerRound).fullness;
    const between = ([low, high]: [number, number]) => low + (high - low) * fullness;
    return {
      offset: index / samplesPerRound,
      transform: `scale(${between(layer.scale).toFixed(4)})`,
      opacity: between(layer.opacity).toFixed(4),
    };
  });
}

type Props = { pattern: BreathPattern; elapsedMs: () => number; reduced: boolean };

/**
 * The heart that swells and settles. Only transform and opacity of three wrappers move, as
 * browser-driven animations: a busy page or a throttled tab cannot make it stutter or drift.
 */
export function BreathingGuide({ pattern, elapsedMs, reduced }: Props) {
  const halo = useRef<HTMLDivElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const heart = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const running = (
      [
        [halo.current, layers.halo],
        [ring.current, layers.ring],
        [heart.current, layers.heart],
      ] as const
    ).map(([element, { moving, fading }]) => {
      const animation = element?.animate(framesOf(pattern, reduced ? fading : moving), {
        duration: roundMs(pattern),
        iterations: Number.POSITIVE_INFINITY,
      });
      if (animation) animation.currentTime = elapsedMs();
      return animation;
    });
    return () => {
      for (const animation of running) animation?.cancel();
    };
  }, [pattern, elapsedMs, reduced]);
  return (
    <div class={styles.guide} aria-hidden="true">
      <div ref={halo} class={styles.halo} />
      <div ref={ring} class={styles.ring} />
      <div ref={heart} class={styles.heart}>
        <Mark />
      </div>
    </div>
  );
}

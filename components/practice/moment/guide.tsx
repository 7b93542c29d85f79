import { useLayoutEffect, useRef } from 'preact/hooks';
import { Mark } from '../../controls/mark.tsx';
import styles from './guide.module.css';
import { framesOf, type GuideLook, type LayerName, type Sample } from './guide-layers.ts';

/** One movement; a new object begins a new one. */
export type GuideMotion = {
  samples: readonly Sample[];
  durationMs: number;
  /** Again and again; otherwise the last frame stays. */
  repeats: boolean;
  /** Milliseconds it has been going on already. */
  elapsedMs: () => number;
};

type Props = { motion: GuideMotion; look: GuideLook; withHand: boolean };

/**
 * The heart that swells and settles. Only transform and opacity of three wrappers move, as
 * browser-driven animations: a busy page or a throttled tab cannot make it stutter or drift.
 */
export function Guide({ motion, look, withHand }: Props) {
  const halo = useRef<HTMLSpanElement>(null);
  const ring = useRef<HTMLSpanElement>(null);
  const heart = useRef<HTMLSpanElement>(null);
  // Before the next paint: a movement that follows another begins where that one is cut off.
  useLayoutEffect(() => {
    const elements: Record<LayerName, HTMLElement | null> = {
      halo: halo.current,
      ring: ring.current,
      heart: heart.current,
    };
    const running = Object.entries(elements).map(([name, element]) => {
      const animation = element?.animate(framesOf(name as LayerName, look, motion.samples), {
        duration: motion.durationMs,
        iterations: motion.repeats ? Number.POSITIVE_INFINITY : 1,
        fill: 'both',
      });
      if (animation) animation.currentTime = motion.elapsedMs();
      return animation;
    });
    return () => {
      for (const animation of running) animation?.cancel();
    };
  }, [motion, look]);
  return (
    <span class={withHand ? styles.guide : `${styles.guide} ${styles.bare}`} aria-hidden="true">
      <span ref={halo} class={styles.halo} />
      <span ref={ring} class={styles.ring} />
      <span ref={heart} class={styles.heart}>
        <Mark />
      </span>
    </span>
  );
}

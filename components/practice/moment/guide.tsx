import { useLayoutEffect, useRef } from 'preact/hooks';
import { Mark } from '../../controls/mark.tsx';
import { markPaths } from '../../controls/mark-paths.ts';
import styles from './guide.module.css';
import { framesOf, type GuideLook, type LayerName, type Sample } from './guide-layers.ts';

/** One movement; a new object begins a new one. */
export type GuideMotion = {
  samples: readonly Sample[];
  durationMs: number;
  /** Again and again; otherwise the last frame stays. */
  repeats: boolean;
  /** Milliseconds it has been going on already; below 0 while it waits to begin. */
  elapsedMs: () => number;
};

type Props = { motion: GuideMotion; look: GuideLook; withHand: boolean };

/**
 * A heart lit from within, two layers of light around it, and the hand on it, above a ground that
 * warms. Only transform and opacity of five layers move, as browser-driven animations: a busy page
 * or a throttled tab cannot make them stutter or drift.
 */
export function Guide({ motion, look, withHand }: Props) {
  const guide = useRef<HTMLSpanElement>(null);
  // Before the next paint: a movement that follows another begins where that one is cut off.
  useLayoutEffect(() => {
    const layers = guide.current?.querySelectorAll<HTMLElement>('[data-layer]') ?? [];
    const running = Array.from(layers, (layer) => {
      const frames = framesOf(layer.dataset.layer as LayerName, look, motion.samples);
      const animation = layer.animate(frames, {
        duration: motion.durationMs,
        iterations: motion.repeats ? Number.POSITIVE_INFINITY : 1,
        fill: 'both',
      });
      animation.currentTime = motion.elapsedMs();
      return animation;
    });
    return () => {
      for (const animation of running) animation.cancel();
    };
  }, [motion, look]);
  return (
    <span ref={guide} class={styles.guide} aria-hidden="true">
      <span class={styles.ground}>
        <span data-layer="warm" class={styles.warm} />
      </span>
      <span class={styles.light}>
        <span data-layer="outer" class={styles.outer} />
        <span data-layer="inner" class={styles.inner}>
          <svg viewBox="0 0 128 128" aria-hidden="true">
            <path d={markPaths.heart} />
          </svg>
        </span>
      </span>
      <span data-layer="heart" class={styles.heart}>
        <Mark only="heart" />
      </span>
      {withHand ? (
        <span data-layer="hand" class={styles.heart}>
          <Mark only="hand" />
        </span>
      ) : null}
    </span>
  );
}

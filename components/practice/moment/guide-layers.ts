/** How full the chest is at one point of a movement; `offset` from 0, its beginning, to 1. */
export type Sample = { offset: number; fullness: number };

/** How the guide moves: with a breath, as a still light that fades, or as a glow that asks nothing. */
export type GuideLook = 'moving' | 'fading' | 'glowing';

type Range = readonly [empty: number, full: number];
type Layer = Record<GuideLook, { scale: Range; opacity: Range }>;
export type LayerName = 'halo' | 'ring' | 'heart';

const still: Range = [1, 1];

const layers: Record<LayerName, Layer> = {
  halo: {
    moving: { scale: [0.72, 1.12], opacity: [0.25, 0.75] },
    fading: { scale: still, opacity: [0.2, 0.8] },
    glowing: { scale: still, opacity: [0.34, 0.58] },
  },
  ring: {
    moving: { scale: [0.8, 1.02], opacity: [0.5, 0.9] },
    fading: { scale: still, opacity: [0.4, 0.8] },
    glowing: { scale: still, opacity: [0.6, 0.8] },
  },
  heart: {
    moving: { scale: [0.88, 1.06], opacity: [1, 1] },
    fading: { scale: still, opacity: [0.82, 1] },
    glowing: { scale: still, opacity: [1, 1] },
  },
};

/** The frames of one layer: nothing but transform and opacity, so that the compositor can do it. */
export function framesOf(name: LayerName, look: GuideLook, samples: readonly Sample[]): Keyframe[] {
  const { scale, opacity } = layers[name][look];
  const between = ([empty, full]: Range, fullness: number) =>
    (empty + (full - empty) * fullness).toFixed(4);
  return samples.map(({ offset, fullness }) => ({
    offset,
    transform: `scale(${between(scale, fullness)})`,
    opacity: between(opacity, fullness),
  }));
}

/** How full the chest is at one point of a movement; `offset` from 0, its beginning, to 1. */
export type Sample = {
  offset: number;
  fullness: number;
  /** How full it was a little earlier, for the light that comes after; as `fullness` where absent. */
  late?: number;
};

/** How the guide moves: with a breath, as a still light that fades, or as a glow that asks nothing. */
export type GuideLook = 'moving' | 'fading' | 'glowing';

type Range = readonly [empty: number, full: number];
type Layer = Record<GuideLook, { scale: Range; opacity: Range }> & {
  /** How far it rises on a full breath, in hundredths of its height. */
  lift?: number;
};
export type LayerName = 'warm' | 'outer' | 'inner' | 'heart' | 'hand';

const still: Range = [1, 1];
const body: Layer = {
  moving: { scale: [0.9, 1.04], opacity: still },
  fading: { scale: still, opacity: [0.86, 1] },
  glowing: { scale: still, opacity: still },
};

const layers: Record<LayerName, Layer> = {
  warm: {
    moving: { scale: still, opacity: [0.25, 1] },
    fading: { scale: still, opacity: [0.25, 1] },
    glowing: { scale: still, opacity: [0.45, 0.7] },
  },
  outer: {
    moving: { scale: [0.8, 1.04], opacity: [0.35, 1] },
    fading: { scale: still, opacity: [0.25, 0.9] },
    glowing: { scale: still, opacity: [0.45, 0.7] },
  },
  inner: {
    moving: { scale: [0.86, 1.06], opacity: [0.4, 1] },
    fading: { scale: still, opacity: [0.3, 1] },
    glowing: { scale: still, opacity: [0.55, 0.8] },
  },
  heart: body,
  hand: { ...body, lift: 2.5 },
};

/** The frames of one layer: nothing but transform and opacity, so that the compositor can do it. */
export function framesOf(name: LayerName, look: GuideLook, samples: readonly Sample[]): Keyframe[] {
  const { scale, opacity } = layers[name][look];
  const lift = look === 'moving' ? (layers[name].lift ?? 0) : 0;
  const between = ([empty, full]: Range, fullness: number) =>
    (empty + (full - empty) * fullness).toFixed(4);
  return samples.map(({ offset, fullness, late = fullness }) => {
    const breath = name === 'outer' ? late : fullness;
    const rise = (lift * breath).toFixed(2);
    return {
      offset,
      transform: `translateY(-${rise}%) scale(${between(scale, breath)})`,
      opacity: between(opacity, breath),
    };
  });
}

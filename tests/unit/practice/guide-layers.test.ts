import { describe, expect, test } from 'vitest';
import { framesOf, type LayerName } from '../../../components/practice/moment/guide-layers.ts';

const layers: LayerName[] = ['warm', 'outer', 'inner', 'heart', 'hand'];
const breath = [
  { offset: 0, fullness: 0, late: 0.1 },
  { offset: 0.5, fullness: 1, late: 0.8 },
  { offset: 1, fullness: 0, late: 0.1 },
];
const at = (frame: Keyframe | undefined) => {
  const [, rise, scale] = /translateY\(-([\d.]+)%\) scale\(([\d.]+)\)/.exec(
    String(frame?.transform),
  ) ?? ['', '', ''];
  return { rise: Number(rise), scale: Number(scale), opacity: Number(frame?.opacity) };
};

describe('the layers of the guide', () => {
  test.each(layers)('%s moves by transform and opacity alone', (name) => {
    for (const look of ['moving', 'fading', 'glowing'] as const) {
      for (const frame of framesOf(name, look, breath)) {
        expect(Object.keys(frame).sort()).toEqual(['offset', 'opacity', 'transform']);
      }
    }
  });

  test('with less motion nothing changes its place or size, and the light still breathes', () => {
    for (const name of layers) {
      const frames = framesOf(name, 'fading', breath).map(at);
      for (const { rise, scale } of frames) expect([rise, scale]).toEqual([0, 1]);
      expect(frames[1]?.opacity).toBeGreaterThan(frames[0]?.opacity ?? 1);
    }
  });

  test('on a full breath all grow, the ground warms, and the hand alone lifts', () => {
    for (const name of layers) {
      const [empty, full] = framesOf(name, 'moving', breath).map(at);
      expect(full?.scale).toBeGreaterThanOrEqual(empty?.scale ?? 2);
      expect(full?.opacity).toBeGreaterThanOrEqual(empty?.opacity ?? 2);
      expect((full?.rise ?? 0) > 0).toBe(name === 'hand');
    }
    const [rest, warmed] = framesOf('warm', 'moving', breath).map(at);
    expect((warmed?.opacity ?? 0) - (rest?.opacity ?? 0)).toBeGreaterThan(0.5);
  });

  test('the outer light comes a little after the breath', () => {
    const [early, late] = framesOf('outer', 'moving', breath).map(at);
    const [, prompt] = framesOf('outer', 'moving', [
      { offset: 0, fullness: 0 },
      { offset: 0.5, fullness: 1 },
    ]).map(at);
    expect(late?.scale).toBeLessThan(prompt?.scale ?? 0);
    expect(early?.scale).toBeGreaterThan(0.8);
  });
});

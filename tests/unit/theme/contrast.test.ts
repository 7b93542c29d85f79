import { describe, expect, test } from 'vitest';
import { colours, contrast, luminance, type ThemeName, warmth } from './contrast.ts';

const themes: ThemeName[] = ['light', 'dark'];
const grounds = [
  'paper',
  'surface',
  'surface-sunk',
  'glow',
  'dim',
  'warm',
  'rose-soft',
  'sage-soft',
];
const families = ['angry', 'afraid', 'sad', 'self-conscious'].concat([
  'worn-out',
  'unsettled',
  'settled',
  'bright',
]);
/** Read as words, in some place. */
const spoken = [
  'ink-soft',
  'rose',
  'rose-deep',
  'sage',
  'kindness',
  'humanity',
  'mindfulness',
].concat(families.map((name) => `family-${name}`));
const seen = ['line-strong', 'after-lighter', 'after-heavier'];

const low = (theme: ThemeName, names: string[], least: number, more = false) => {
  const all = colours(theme, more);
  return names.flatMap((name) =>
    grounds
      .map((ground) => [name, ground, contrast(all[name] ?? '', all[ground] ?? '')] as const)
      .filter(([, , ratio]) => !(ratio >= least)),
  );
};

test('the arithmetic is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
});

describe.each(themes)('in the %s theme', (theme) => {
  const all = colours(theme);

  test('text that is read stands out 7 to 1, on every ground', () => {
    expect(low(theme, ['ink'], 7)).toEqual([]);
  });

  test('every other word 4.5 to 1', () => {
    expect(low(theme, spoken, 4.5)).toEqual([]);
    expect(contrast(all['on-rose'] ?? '', all.rose ?? '')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(all['on-rose'] ?? '', all['rose-deep'] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  test('edges, bars and marks 3 to 1', () => {
    expect(low(theme, seen, 3)).toEqual([]);
    // The lightest of the three, and the heart’s outline, lie on paper and surface only.
    for (const ground of ['paper', 'surface']) {
      expect(contrast(all['heart-edge'] ?? '', all[ground] ?? '')).toBeGreaterThanOrEqual(3);
      expect(contrast(all['after-same'] ?? '', all[ground] ?? '')).toBeGreaterThanOrEqual(3);
    }
  });

  test('sage, sand and plum differ in brightness, not in hue alone', () => {
    const three = ['after-lighter', 'after-same', 'after-heavier'].map((name) => all[name] ?? '');
    const steps = three.map(luminance).sort((a, b) => a - b);
    for (const [index, step] of steps.slice(1).entries()) {
      expect((step + 0.05) / ((steps[index] ?? 0) + 0.05)).toBeGreaterThan(1.25);
    }
  });

  test('the light of the guide is lighter and warmer, layer by layer', () => {
    const layers = ['dim', 'warm', 'halo-outer', 'halo'].map((name) => all[name] ?? '');
    for (const [index, layer] of layers.slice(1).entries()) {
      const below = layers[index] ?? '';
      expect(luminance(layer), layer).toBeGreaterThan(luminance(below));
    }
    for (const halo of ['halo-outer', 'halo']) {
      for (const ground of ['dim', 'warm', 'paper']) {
        expect(warmth(all[halo] ?? '')).toBeGreaterThan(warmth(all[ground] ?? ''));
      }
    }
  });

  test('the hand has a tone of its own: no paper, no dusk, no heart', () => {
    const hand = all.hand ?? '';
    expect(warmth(hand) - warmth(all.paper ?? '')).toBeGreaterThan(0.1);
    expect(contrast(hand, all.heart ?? '')).toBeGreaterThan(2);
    expect(contrast(hand, all.paper ?? '')).toBeGreaterThan(1.15);
  });

  test('where more contrast is asked for, every line and small word has more', () => {
    const more = colours(theme, true);
    for (const name of ['ink-soft', 'line', 'line-strong', 'rose']) {
      const paper = all.paper ?? '';
      expect(contrast(more[name] ?? '', paper), name).toBeGreaterThan(
        contrast(all[name] ?? '', paper),
      );
    }
    expect(low(theme, ['ink-soft', 'line-strong'], 7, true)).toEqual([]);
    expect(low(theme, ['line'], 3, true)).toEqual([]);
  });
});

test('dusk is warm', () => {
  const all = colours('dark');
  for (const ground of grounds.filter((name) => name !== 'sage-soft')) {
    expect(warmth(all[ground] ?? ''), ground).toBeGreaterThan(0);
  }
});

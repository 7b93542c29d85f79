import { readFileSync } from 'node:fs';

export type ThemeName = 'light' | 'dark';

const text = readFileSync('components/theme/tokens.css', 'utf8');

/** The tokens of a theme that are one colour, as `#rrggbb`; what more contrast changes goes before. */
export function colours(theme: ThemeName, moreContrast = false): Record<string, string> {
  const tokens = Object.fromEntries(declared(text.split('@media')[0] ?? ''));
  if (moreContrast) {
    const block = text.split('@media (prefers-contrast: more)')[1]?.split('@media')[0] ?? '';
    Object.assign(tokens, Object.fromEntries(declared(block)));
  }
  const value = (name: string): string => {
    const [, light = '', dark = ''] =
      /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(tokens[name] ?? '') ?? [];
    if (light !== '') return theme === 'light' ? light : dark;
    const other = /^var\((--[\w-]+)\)$/.exec(tokens[name] ?? '')?.[1];
    return other ? value(other) : '';
  };
  return Object.fromEntries(
    Object.keys(tokens)
      .map((name) => [name.slice(2), value(name)] as const)
      .filter(([, colour]) => colour !== ''),
  );
}

function declared(css: string): [string, string][] {
  return [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);
}

/** Relative luminance, 0 to 1, as WCAG has it. */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((one) =>
    one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far red stands above blue, -1 to 1. */
export function warmth(colour: string): number {
  const [red = 0, , blue = 0] = channels(colour);
  return red - blue;
}

export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
}

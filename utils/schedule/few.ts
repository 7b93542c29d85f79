import type { Chance } from './chance.ts';
import type { Moment } from './types.ts';
import type { Window } from './working-hours.ts';

/**
 * Random moments over the working time of one day: one in each of `count` equal parts, none closer
 * to another than `gapMs`, each spread evenly over its part, so that over many days no time of day
 * is favoured. Where the parts are shorter than the gap, as many as fit, evenly loose.
 */
export function drawFew(
  windows: readonly Window[],
  count: number,
  gapMs: number,
  chance: Chance,
): Moment[] {
  const length = windows.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length <= 0 || count <= 0) return [];
  const part = length / count;
  const offsets = part >= gapMs ? onePerPart(count, part, gapMs, chance) : packed();
  return offsets.map((offset) => momentAt(windows, Math.min(Math.floor(offset), length - 1)));

  function packed(): number[] {
    const fitting = Math.min(count, Math.floor((length - 1) / gapMs) + 1);
    const slack = length - 1 - (fitting - 1) * gapMs;
    return Array.from({ length: fitting }, () => chance.next() * slack)
      .sort((a, b) => a - b)
      .map((loose, index) => loose + index * gapMs);
  }
}

/**
 * Drawing each place anew and rejecting pairs that are too close would thin out the edges of the
 * parts. Instead each place follows from the one before by a step that keeps it even over its part
 * and never falls back by more than `part - gap`: a turn backwards (wrapping upwards), or a fresh
 * place in the same stretch of that length.
 */
function onePerPart(count: number, part: number, gap: number, chance: Chance): number[] {
  const reach = part - gap;
  let place = chance.between(0, part);
  const offsets = [place];
  for (let index = 1; index < count; index++) {
    if (chance.next() < 0.5) {
      place -= chance.between(0, reach);
      if (place < 0) place += part;
    } else if (reach > 0) {
      const shift = chance.between(0, reach);
      const from = Math.floor((place - shift) / reach) * reach + shift;
      place = chance.between(Math.max(0, from), Math.min(part, from + reach));
    }
    offsets.push(index * part + place);
  }
  return offsets;
}

function momentAt(windows: readonly Window[], offset: number): Moment {
  let left = offset;
  for (const { start, end } of windows) {
    if (left < end - start) return start + left;
    left -= end - start;
  }
  return (windows.at(-1)?.end ?? 0) - 1;
}

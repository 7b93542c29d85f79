import type { Chance } from '../chance.ts';
import type { EpochMs } from '../types.ts';
import { apartMs, momentAt, plannable } from './free-gaps.ts';
import type { Window } from './working-hours.ts';

/**
 * Random moments over the working time of one day: one in each of `count` equal parts, each spread
 * evenly over its part, so that over many days no time of day is favoured. Any two stand `gapMs`
 * and room for a pause apart, and none stands at the very end of a window. Where the parts are too
 * short for that, as many as fit.
 */
export function drawTimes(
  windows: readonly Window[],
  count: number,
  gapMs: number,
  chance: Chance,
): EpochMs[] {
  const usable = windows.map(plannable);
  const length = usable.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length <= 0 || count <= 0) return [];
  const part = length / count;
  const apart = apartMs(gapMs, part);
  const offsets =
    part >= apart
      ? onePerPart(count, part, apart, chance)
      : packed(packedCount(count, length, apart), length, apart, chance);
  return offsets.map((offset) => momentAt(usable, Math.min(Math.floor(offset), length - 1)));
}

/**
 * How a day with these windows is filled: `number` of moments, and where they fill it to the brim
 * `everyMs`, the fixed step between two of them; null where chance has room.
 */
export function fillOf(
  windows: readonly Pick<Window, 'start' | 'end'>[],
  count: number,
  gapMs: number,
): { number: number; everyMs: number | null } {
  const length = windows.map(plannable).reduce((sum, { start, end }) => sum + end - start, 0);
  if (length <= 0 || count <= 0) return { number: 0, everyMs: null };
  const apart = apartMs(gapMs, length / count);
  if (length / count >= apart) return { number: count, everyMs: null };
  const number = packedCount(count, length, apart);
  return { number, everyMs: number > 1 ? apart : null };
}

function packedCount(count: number, length: number, apart: number): number {
  return Math.min(count, Math.ceil(length / apart));
}

/**
 * Drawing each place anew and rejecting pairs that are too close would thin out the edges of the
 * parts. Instead each place follows from the one before by a step that keeps it even over its part
 * and never falls back by more than `part - apart`: a turn backwards (wrapping upwards), or a fresh
 * place in the same stretch of that length.
 */
function onePerPart(count: number, part: number, apart: number, chance: Chance): number[] {
  const reach = part - apart;
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

/** All as close as they may be, begun anywhere: no other draw fills such a day more evenly. */
function packed(count: number, length: number, apart: number, chance: Chance): number[] {
  const first = chance.between(0, length - (count - 1) * apart);
  return Array.from({ length: count }, (_, index) => first + index * apart);
}

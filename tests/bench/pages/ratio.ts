import { seeded } from '../../tools/seeded.ts';
import { median } from '../turns.ts';

/** A ratio of medians, and the interval in which 95 of 100 resamplings of the rounds lie. */
export type Ratio = { value: number; from: number; to: number };

const resamplings = 500;

/** Ours against the floor. The two were measured in turns and are drawn independently. */
export function ratioOf(ours: readonly number[], floor: readonly number[]): Ratio {
  const next = seeded(1);
  const draw = (all: readonly number[]) =>
    all.map(() => all[Math.floor(next() * all.length)] ?? Number.NaN);
  const drawn = Array.from({ length: resamplings }, () => median(draw(ours)) / median(draw(floor)));
  drawn.sort((a, b) => a - b);
  const at = (share: number) => drawn[Math.round(share * (resamplings - 1))] ?? Number.NaN;
  return { value: median(ours) / median(floor), from: at(0.025), to: at(0.975) };
}

/** A budget fails only when the whole interval is past it. */
export function isPast({ from }: Ratio, budget: number): boolean {
  return from > budget;
}

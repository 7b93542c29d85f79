import { useMemo } from 'preact/hooks';
import { type BreathPattern, phaseAt, roundMs } from '../../../utils/practice/breath.ts';
import { Guide, type GuideMotion } from './guide.tsx';
import type { GuideLook, Sample } from './guide-layers.ts';

const samplesPerPhase = 16;
/** The outer light comes a little later than the breath, in ms. */
const lateMs = 700;

/** One round, taken from the same function that gives the words; every turn is a frame. */
function samplesOf(pattern: BreathPattern): Sample[] {
  const round = roundMs(pattern);
  let begin = 0;
  const sampleAt = (at: number): Sample => ({
    offset: at / round,
    fullness: phaseAt(pattern, at % round).fullness,
    late: phaseAt(pattern, at + round - lateMs).fullness,
  });
  const samples = pattern.phases.flatMap(({ seconds }) => {
    const from = begin;
    begin += seconds * 1000;
    return Array.from({ length: samplesPerPhase }, (_, index) => {
      return sampleAt(from + (seconds * 1000 * index) / samplesPerPhase);
    });
  });
  return [...samples, sampleAt(round)];
}

type Props = {
  pattern: BreathPattern;
  elapsedMs: () => number;
  look: GuideLook;
  withHand: boolean;
};

/** The guide that keeps the time of a pattern. */
export function PacedGuide({ pattern, elapsedMs, look, withHand }: Props) {
  const motion = useMemo(
    (): GuideMotion => ({
      samples: samplesOf(pattern),
      durationMs: roundMs(pattern),
      repeats: true,
      elapsedMs,
    }),
    [pattern, elapsedMs],
  );
  return <Guide motion={motion} look={look} withHand={withHand} />;
}

import type { Feeling } from '../feelings/feelings.ts';
import type { BodyPlace, Strength } from './body-places.ts';
import type { PracticeChoices } from './choices.ts';

export const noticeSteps = ['feelings', 'about', 'beside', 'after'] as const;
export type NoticeStep = (typeof noticeSteps)[number];

/** What is noticed, as its draft holds it. */
export type Noticed = {
  step: NoticeStep;
  feelings: readonly Feeling[];
  /** Empty: not said. */
  where: BodyPlace | '';
  /** 0: not said. */
  strength: Strength | 0;
};

/** What the log keeps of it; null when nothing was named. */
export function noticeEntry({ feelings, where, strength }: Omit<Noticed, 'step'>) {
  if (feelings.length === 0 && where === '') return null;
  return {
    feelings: [...feelings],
    ...(strength > 0 && { strength }),
    ...(where !== '' && { where }),
  };
}

/** How long the moment beside it is, in seconds: as a pause was chosen, and at most a minute. */
export function besideSeconds({ pauseSeconds }: Pick<PracticeChoices, 'pauseSeconds'>): number {
  return Math.min(pauseSeconds, 60);
}

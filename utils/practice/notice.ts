import type { BodyPlace, Strength } from './body-places.ts';
import type { PracticeChoices } from './choices.ts';

export const noticeSteps = ['feelings', 'about', 'beside', 'after'] as const;
export type NoticeStep = (typeof noticeSteps)[number];

/** What is noticed, as its draft holds it. */
export type Noticed = {
  step: NoticeStep;
  /** Ours by their ids, and words of one's own. */
  feelings: readonly string[];
  /** Empty: not said. */
  where: BodyPlace | '';
  /** 0: not said. */
  strength: Strength | 0;
  /** A line of one's own about it; empty where none was written. */
  note: string;
};

/** What the log keeps of it; null when nothing was named. */
export function noticeEntry({ feelings, where, strength, note }: Omit<Noticed, 'step'>) {
  const isNoted = note.trim() !== '';
  if (feelings.length === 0 && where === '' && !isNoted) return null;
  return {
    feelings: [...feelings],
    ...(strength > 0 && { strength }),
    ...(where !== '' && { where }),
    ...(isNoted && { note }),
  };
}

/** How long the moment beside it is, in seconds: as a pause was chosen, and at most a minute. */
export function besideSeconds({ pauseSeconds }: Pick<PracticeChoices, 'pauseSeconds'>): number {
  return Math.min(pauseSeconds, 60);
}

import {
  type Occasion,
  occasions,
  type TimeOccasion,
  timeOccasions,
} from '../../schedule/types.ts';

/** The slot of own words about what a pause comes after: a draft that is never kept, nor over. */
export const afterSlot = 'after';

/** What somebody wants to do then, by what it comes after; and the names of set times. */
export type AfterWords = Record<AfterField, string>;
export type AfterField = Occasion | `${TimeOccasion} name`;

export const afterFields: readonly AfterField[] = [
  ...occasions,
  ...timeOccasions.map((slot) => `${slot} name` as const),
];

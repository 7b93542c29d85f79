import { pageJourneys } from './journeys-in-pages.ts';
import { popupJourneys } from './journeys-in-popup.ts';
import type { Reader } from './reader.ts';

/** What somebody sets out to do, by keyboard alone. */
export type Journey = {
  title: string;
  /** The page of the extension on which it begins. */
  file: string;
  /** Those that `npm test` walks; all others are walked in the long run. */
  short?: boolean;
  walk: (reader: Reader) => Promise<void>;
};

/** By the name of their transcript. */
export const journeys: Readonly<Record<string, Journey>> = { ...popupJourneys, ...pageJourneys };

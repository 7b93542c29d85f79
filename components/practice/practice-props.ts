import type { FunctionComponent } from 'preact';
import type { EntrySource } from '../../utils/log/entry/entry.ts';
import type { PracticeChoices } from '../../utils/practice/choices.ts';
import type { KeptPair } from '../../utils/practice/pause.ts';
import type { PracticeName } from '../../utils/practice/practices.ts';

/** How a practice came to its end. */
export type PracticeEnd = {
  /** What the log keeps of it; null when nothing was kept, `unkeptId` when nothing was to be. */
  entryId: string | null;
  /** The person pressed Keep. Otherwise it was kept by itself, and letting it go is still offered. */
  chosen: boolean;
  /** Words of the person's own to rest on. */
  quote?: string;
  /** After a reframe: what the harsh voice said, and the kinder sentence beside it. */
  pair?: KeptPair;
};

/** What every practice gets from the surface it runs on; it needs nothing else. */
export type PracticeProps = {
  /** As `obeyed` leaves them: a practice does what they say. */
  choices: PracticeChoices;
  /** Remembers a choice for this and every later pause. */
  onChoices: (change: Partial<PracticeChoices>) => void;
  source: EntrySource;
  /** When it began, in epoch milliseconds, if it goes on after the surface was closed. */
  beganAt?: number;
  /** How it is to be is chosen first; it begins once that is said. */
  choosesFirst?: boolean;
  /** It began anew, at this instant in epoch milliseconds. */
  onBegan?: (at: number) => void;
  onFinished: (end: PracticeEnd) => void;
  /** Stop, at once. Words typed so far stay in their draft. */
  onStop: () => void;
  /** "This is making it heavier". */
  onHeavier: () => void;
  /** Support, with a way back to this very step. */
  onSupport: () => void;
  /** Back to where one came from. Words stay in their draft. */
  onLeave: () => void;
  /** To another practice, where the surface has it. */
  onOther?: (practice: PracticeName) => void;
  /** Whether words of the person's own are waiting in this practice now. */
  onWords: (waiting: boolean) => void;
};

export type Practice = FunctionComponent<PracticeProps>;

import type { Strays, Taken } from './log/containers/stray-message.ts';
import type { PracticeName } from './practice/practices.ts';
import type { RestChoice } from './schedule/rest.ts';
import type { RestDay } from './schedule/rest-day.ts';
import type { Status } from './schedule/status.ts';

/** What a page may be opened on: read once from session storage, then gone. */
export type Handover = { step: 'home' | PracticeName; nudgeId?: string };

/** How a nudge came out when it was asked for by hand. */
export type SentNow = { nudgeId: string; shownAs: 'notification' | 'dot' | 'none' };

/**
 * Everything pages may ask of the background worker: message name to signature.
 * The worker alone writes the schedule; pages only ask.
 */
export type Protocol = {
  /** Reconciles alarms with the stored time, then tells how nudging stands. */
  status: () => Status;
  /** Puts off the open nudge, or the next planned one, once. */
  later: () => Status;
  /** Rests all nudges, for a length or until a day; null ends a rest. */
  rest: (choice: RestChoice | RestDay | null) => Status;
  /** The one question about a long "until I say": it goes on. */
  keepResting: () => Status;
  /** The sentence about a hold that keeps letting nudges go: switch it off, or leave it. */
  hintAnswered: (answer: { ignoreHold: boolean }) => Status;
  /** Opens the pause of the nudge that is open now, as a press on its notification would. */
  begin: () => void;
  /** "Did you see it?", after one was sent by hand. */
  seen: (answer: { yes: boolean }) => Status;
  /** Shows a nudge at once, whatever the hours say. */
  sendOneNow: () => SentNow;
  /** A practice began in some page; `nudgeId` when a nudge led there. */
  pauseBegan: (pause: { practice: PracticeName; nudgeId?: string }) => void;
  /** It came to its end (not stopped half way): the rhythm counts from here. */
  pauseEnded: (pause: { practice: PracticeName; finished: boolean }) => void;
  /** The popup was opened: whoever does that does not ignore what we send. */
  popupOpened: () => void;
  /** "Back to what I chose": the rhythm as it is set, whatever was ignored before. */
  backToChosen: () => Status;
  /** Settings were written: plan anew from them. */
  settingsChanged: () => Status;
  /** Whether the worker sees a lock that the page holds: then both have the same database. */
  seesLock: (name: string) => boolean;
  /**
   * A page leaves in a hurry: the log is locked, and its tab taken away in a moment.
   * `hasLock`: as far as the page knows.
   */
  quickExit: (page: { hasLock: boolean; tab?: number }) => void;
  /** Takes words out of a Firefox container into the log. */
  takeStrays: (strays: Strays) => Taken;
};

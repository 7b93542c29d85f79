import type { PracticeName } from './practices.ts';

/** What the popup shows: always exactly one of these, and every one has a way out. */
export type Session =
  | { at: 'home' }
  | { at: 'running'; practice: PracticeName; nudgeId?: string }
  | { at: 'stopped' }
  /** The exercise came to its end; `entryId` is null when its entry could not be written. */
  | { at: 'paused'; entryId: string | null }
  /** `kinder` is the sentence to rest on, as it was kept; may be empty. */
  | { at: 'kept'; kinder: string };

export type SessionEvent =
  | { type: 'begin'; practice: PracticeName; nudgeId?: string }
  | { type: 'stop' }
  | { type: 'finished'; entryId: string | null }
  | { type: 'kept'; kinder: string }
  | { type: 'home' };

/** The one place where the popup moves from one state to the next. */
export function nextSession(session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case 'begin': {
      const { practice, nudgeId } = event;
      return { at: 'running', practice, ...(nudgeId === undefined ? {} : { nudgeId }) };
    }
    case 'stop':
      return session.at === 'running' ? { at: 'stopped' } : session;
    case 'finished':
      // A stop that crossed with the last second wins: stopping ends at once.
      return session.at === 'running' ? { at: 'paused', entryId: event.entryId } : session;
    case 'kept':
      return session.at === 'running' ? { at: 'kept', kinder: event.kinder } : session;
    case 'home':
      return { at: 'home' };
  }
}

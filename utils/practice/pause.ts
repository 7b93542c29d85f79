import type { PracticeName } from './practices.ts';

/**
 * One run of a practice; `beganAt` in epoch milliseconds, when it goes on where it was left. `ways`:
 * how it is to be is chosen first, and nothing runs yet.
 */
export type Run = { practice: PracticeName; nudgeId?: string; beganAt?: number; ways?: true };

/** The harsh sentence of a reframe that was kept, and the kinder one that stands beside it. */
export type KeptPair = { harsh: string; kinder: string };

/** What a practice left: an entry (null: none), whether Keep was pressed, words to rest on. */
export type End = { entryId: string | null; chosen: boolean; quote?: string; pair?: KeptPair };

/** What the popup shows: always exactly one of these, and every one has a way out. */
export type Session =
  | { at: 'home' }
  | ({ at: 'running' } & Run)
  /** `run` is what was stopped, so that it can be begun again. */
  | { at: 'stopped'; run: Run }
  /** It made things heavier; `entryId` is what the log keeps of it. */
  | { at: 'heavier'; entryId: string | null }
  | { at: 'grounding' }
  | { at: 'ended'; run: Run; end: End }
  /** Support, and where the way back leads. */
  | { at: 'support'; from: Exclude<Session, { at: 'support' }> };

export type SessionEvent =
  | ({ type: 'begin' } & Run)
  | { type: 'stop' }
  | { type: 'finished'; end: End }
  /** `unkept`: no entry says so, whatever was kept before. */
  | { type: 'heavier'; unkept?: boolean }
  | { type: 'ground' }
  | { type: 'support' }
  | { type: 'back' }
  | { type: 'home' };

/** The one place where the popup moves from one state to the next. */
export function nextSession(session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case 'begin': {
      const { type: _, ...run } = event;
      return { at: 'running', ...run };
    }
    case 'stop':
      return session.at === 'running' ? { at: 'stopped', run: runOf(session) } : session;
    case 'finished':
      // A stop that crossed with the last second wins: stopping ends at once.
      return session.at === 'running'
        ? { at: 'ended', run: runOf(session), end: event.end }
        : session;
    case 'heavier':
      if (session.at === 'running') return { at: 'heavier', entryId: null };
      if (session.at !== 'ended') return session;
      return { at: 'heavier', entryId: event.unkept ? null : session.end.entryId };
    case 'ground':
      return session.at === 'stopped' ? { at: 'grounding' } : session;
    case 'support':
      return session.at === 'support' ? session : { at: 'support', from: session };
    case 'back':
      return session.at === 'support' ? session.from : session;
    case 'home':
      return { at: 'home' };
  }
}

/** To begin again is to begin: what was half way stays behind. */
function runOf({ practice, nudgeId }: Run): Run {
  return nudgeId === undefined ? { practice } : { practice, nudgeId };
}

import type { Run, Session } from '../../utils/practice/pause.ts';
import { isPracticeName, isTimed, type PracticeName } from '../../utils/practice/practices.ts';
import { mayBeHidden } from '../../utils/stores/hidden-keys.ts';
import { areWordsHidden } from '../../utils/stores/hidden-words.ts';
import { mayKeep } from '../../utils/stores/keeping.ts';
import { readLocal, writeLocal } from '../../utils/stores/local-storage.ts';
import { readPlace, writePlace } from '../../utils/stores/popup-place.ts';
import { takeHandover } from '../../utils/stores/session-store.ts';

const waitingKey = 'words-wait';
/** A pause left this long ago is not gone back to: another day has begun in between. */
const stoppedMs = 30 * 60_000;

/**
 * Where a closed popup opens again. localStorage, because it alone is written before the popup
 * is gone; the words themselves are the draft's.
 */
export function rememberPlace(session: Session): void {
  const place = session.at === 'support' ? session.from : session;
  // What only is being chosen is no pause to come back to.
  if (place.at !== 'running' || place.ways) {
    writePlace(null);
    return;
  }
  const { practice, nudgeId, beganAt = Date.now() } = place;
  writePlace(JSON.stringify({ practice, nudgeId, beganAt } satisfies Run | object));
}

/** A nudge that was answered comes first, then the place the popup was closed at. */
export async function firstSession(): Promise<Session> {
  // From the error screen: whatever was begun is left, as it may be what does not open.
  if (globalThis.location?.search === '?home') return { at: 'home' };
  // Without an answer in time the home is the right place: a popup that stays blank is not.
  const [handed] = await Promise.all([
    Promise.race([
      takeHandover().catch(() => null),
      new Promise<null>((resolve) => setTimeout(resolve, 300, null)),
    ]),
    areWordsHidden(),
  ]);
  if (handed && handed.step !== 'home') {
    const { step, nudgeId } = handed;
    return { at: 'running', practice: step, ...(nudgeId ? { nudgeId } : {}) };
  }
  return placeLeft(readPlace(), Date.now(), import.meta.env.FIREFOX);
}

/**
 * The session a popup was closed in. Practices with words of one's own go on where they were.
 * One that runs by the clock goes on in Chromium; in Firefox, where Esc closes the popup before
 * the page hears of it, that closing was the stop.
 */
export function placeLeft(raw: string | null, now: number, escCloses: boolean): Session {
  const run = readRun(raw);
  if (!run) return { at: 'home' };
  const { beganAt = Number.NEGATIVE_INFINITY, ...again } = run;
  if (!isTimed(run.practice)) return { at: 'running', ...again };
  const since = now - beganAt;
  if (since < 0 || since > stoppedMs) return { at: 'home' };
  return escCloses ? { at: 'stopped', run: again } : { at: 'running', ...run };
}

function readRun(raw: string | null): Run | null {
  try {
    const { practice, nudgeId, beganAt } = JSON.parse(raw ?? 'null') as Record<string, unknown>;
    if (!isPracticeName(practice)) return null;
    return {
      practice,
      ...(typeof nudgeId === 'string' && { nudgeId }),
      ...(typeof beganAt === 'number' && { beganAt }),
    };
  } catch {
    // Nothing was left, or something that is none of ours.
    return null;
  }
}

/**
 * Which practices were begun with words and not finished, told without opening the log. None while
 * words are hidden.
 */
export function wordsWaiting(): PracticeName[] {
  return mayBeHidden() ? [] : allWaiting();
}

function allWaiting(): PracticeName[] {
  const names = readLocal(waitingKey)?.split(' ') ?? [];
  return names.filter(isPracticeName);
}

export function rememberWords(practice: PracticeName, waiting: boolean): void {
  // Another popup finds no words of this one where nothing is kept.
  if (waiting && !mayKeep()) return;
  const others = allWaiting().filter((name) => name !== practice);
  const all = waiting ? [...others, practice] : others;
  writeLocal(waitingKey, all.length > 0 ? all.join(' ') : null);
}

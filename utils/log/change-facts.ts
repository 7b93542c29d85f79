import { type Now, now as thisMoment } from '../browser/clock.ts';
import { lookAtKeeping, mayKeep } from '../stores/keeping.ts';
import { changeEntry } from './entries.ts';
import { changedEntry } from './entry/create-entry.ts';
import type { After, Entry } from './entry/entry.ts';
import { movedMoment, type WallTime } from './entry/entry-moment.ts';
import { saysNothing } from './entry/parse-entry.ts';
import { LogProblem } from './log-problem.ts';

/** What is changed of an entry beside its words; what is absent stays as it is now. */
export type FactChanges = {
  when?: WallTime;
  /** null takes it away. */
  after?: After | null;
  /** Of one that notices; of any other it changes nothing. */
  feelings?: readonly string[];
};

/** How that ended. Nothing was written unless it says `saved`. */
export type ChangedFacts =
  | { at: 'saved'; entry: Entry }
  | { at: 'gone' | 'future' | 'no-time' | 'blank' };

/**
 * Moves an entry to another day and time, and changes its feelings and how it felt after: all of it
 * or nothing, in the entry as it is now. It keeps its id, so that other copies of it merge as ever.
 * @throws LogProblem; then nothing was written
 */
export async function changeFacts(
  id: string,
  facts: FactChanges,
  now: Now = thisMoment,
): Promise<ChangedFacts> {
  await lookAtKeeping();
  if (!mayKeep()) throw new LogProblem('not-kept');
  const moment = now();
  const time = moment.epochMilliseconds;
  let refused: 'future' | 'no-time' | 'blank' | null = null;
  const entry = await changeEntry(
    id,
    (entry) => {
      refused = null;
      const moved = facts.when ? movedMoment(entry, facts.when, time) : 'same';
      const payload = withFeelings(entry, facts.feelings);
      if (moved === 'future' || moved === 'no-time') refused = moved;
      else if (saysNothing({ kind: entry.kind, payload })) refused = 'blank';
      if (refused || typeof moved === 'string') {
        return refused ? entry : changedEntry(entry, changes(payload, facts), time);
      }
      return changedEntry(entry, { ...changes(payload, facts), moved }, time);
    },
    moment,
  );
  if (!entry) return { at: 'gone' };
  return refused ? { at: refused } : { at: 'saved', entry };
}

function changes(payload: Entry['payload'], { after }: FactChanges) {
  return { payload, ...(after !== undefined && { after }) };
}

function withFeelings(entry: Entry, feelings?: readonly string[]): Entry['payload'] {
  if (entry.kind !== 'notice' || !feelings) return entry.payload;
  return { ...entry.payload, feelings: [...feelings] };
}

import { termOfLetter } from './letter-term.ts';
import { read } from './write.ts';

/**
 * How many entries that lie ready are of this day or before. A letter counts once its term is over;
 * one that has not come back, or is sealed, stays.
 * @throws LogProblem
 */
export function countIncoming(lastDay: string): Promise<number> {
  return read(['incoming'], async (tx) => {
    let count = 0;
    let cursor = await tx.objectStore('incoming').openCursor();
    while (cursor) {
      const { kind, day } = cursor.value;
      const begins = kind === 'letter' ? termOfLetter(cursor.value) : day;
      if (begins !== null && begins <= lastDay) count++;
      cursor = await cursor.continue();
    }
    return count;
  });
}

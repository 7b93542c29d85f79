import { read } from './write.ts';

/** How many entries that lie ready are of this day or before. @throws LogProblem */
export function countIncoming(lastDay: string): Promise<number> {
  return read(['incoming'], async (tx) => {
    let count = 0;
    let cursor = await tx.objectStore('incoming').openCursor();
    while (cursor) {
      if (cursor.value.day <= lastDay) count++;
      cursor = await cursor.continue();
    }
    return count;
  });
}

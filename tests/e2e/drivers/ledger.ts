import type { NudgeRow } from '../../../utils/log/database/schema.ts';
import { databaseName } from '../../../utils/log/database/schema.ts';
import type { Evaluate } from './schedule.ts';

/** Every nudge in the ledger. */
export async function rowsOf(evaluate: Evaluate): Promise<NudgeRow[]> {
  return (await allIn(evaluate, 'nudges')) as NudgeRow[];
}

/** All rows of one store of the log, read past the product. None before there is a database. */
export async function allIn(
  evaluate: Evaluate,
  store: 'nudges' | 'entries' | 'drafts',
): Promise<unknown[]> {
  const rows = await evaluate(`(async () => {
    // Opening what is not there would make it, empty.
    const all = await indexedDB.databases();
    if (!all.some(({ name }) => name === '${databaseName}')) return [];
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open('${databaseName}');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const reading = database.transaction('${store}').objectStore('${store}').getAll();
        reading.onerror = () => reject(reading.error);
        reading.onsuccess = () => {
          database.close();
          resolve(reading.result);
        };
      };
    });
  })()`);
  return rows as unknown[];
}

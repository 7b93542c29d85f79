import { withLog } from '../../../../../utils/log/database/connection.ts';
import type { EntryRow } from '../../../../../utils/log/database/schema.ts';

/** Every row of the log, in the order of ids. */
export const entriesHere = (): Promise<EntryRow[]> => withLog((log) => log.getAll('entries'));

import { answer, openExisting } from '../database/open-existing.ts';

/**
 * Whether something was left in a draft, asked of the database alone and without the log's code:
 * what localStorage remembers may be gone after a crash. Makes no database, and never rejects.
 */
export async function hasDraft(slot: string): Promise<boolean> {
  try {
    const log = await openExisting();
    if (!log) return false;
    try {
      if (!log.objectStoreNames.contains('drafts')) return false;
      return areWords(await answer(log.transaction('drafts').objectStore('drafts').get(slot)));
    } finally {
      log.close();
    }
  } catch {
    // A log that does not open has its own place to say so.
    return false;
  }
}

/** Whether this browser has an entry or a draft, asked in the same way. */
export async function holdsWords(): Promise<boolean> {
  const log = await openExisting();
  if (!log) return false;
  try {
    for (const store of ['entries', 'drafts']) {
      if (!log.objectStoreNames.contains(store)) continue;
      if ((await answer(log.transaction(store).objectStore(store).count())) > 0) return true;
    }
    return false;
  } finally {
    log.close();
  }
}

/** What is sealed may be words. */
function areWords(row: unknown): boolean {
  const { fields, sealed } = (row ?? {}) as { fields?: object; sealed?: unknown };
  const values = Object.values(fields ?? {}) as { value?: unknown }[];
  return (
    sealed !== undefined || values.some(({ value }) => typeof value === 'string' && value !== '')
  );
}

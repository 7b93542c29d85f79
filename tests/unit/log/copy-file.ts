import { readPage } from '../../../utils/log/entries.ts';

/** The texts in the log, newest first. */
export async function texts(): Promise<string[]> {
  const { entries } = await readPage({ limit: 500 });
  return entries.map(({ payload }) => (payload as { text: string }).text);
}

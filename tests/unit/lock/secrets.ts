import { readPage } from '../../../utils/log/entries.ts';
import type { NewEntry } from '../../../utils/log/entry/entry.ts';
import { keepEntry } from '../../../utils/log/keep-entry.ts';
import { finishLock, makeLock } from '../../../utils/log/lock-setup/set-up-lock.ts';

export const passphrase = 'correct horse battery';

export const line = (text: string): NewEntry => ({
  kind: 'line',
  element: 'kindness',
  source: 'newtab',
  payload: { text },
});

export async function keepMany(count: number): Promise<void> {
  for (let at = 0; at < count; at++) await keepEntry(line(`Geheimnis ${at}`));
}

export async function lock(): Promise<void> {
  await makeLock(passphrase, 0, Date.now());
  await finishLock();
}

export async function texts(): Promise<string[]> {
  const { entries } = await readPage({ limit: 500 });
  return entries.map(({ payload }) => ('text' in payload ? payload.text : '')).sort();
}

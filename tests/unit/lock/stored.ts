import { browser } from 'wxt/browser';
import { withLog } from '../../../utils/log/database/connection.ts';

/** Everything that a profile holds, as text: what was typed can be looked for in it. */
export async function everythingStored(): Promise<string> {
  const rows = await withLog(async (log) => {
    const stores = await Promise.all(
      [...log.objectStoreNames].map(async (name) => [name, await log.getAll(name)]),
    );
    return JSON.stringify(stores, asText);
  });
  const kept = JSON.stringify(await browser.storage.local.get(null));
  return `${rows}\n${kept}\n${JSON.stringify(localStorageRows())}`;
}

/** What localStorage holds, as `key=value`. */
export function localStorageRows(): string[] {
  return Array.from({ length: localStorage.length }, (_, at) => {
    const key = localStorage.key(at) ?? '';
    return `${key}=${localStorage.getItem(key)}`;
  });
}

/** Bytes as the letters they would be. */
function asText(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value;
}

/** A row of what belongs to the lock, as it is. */
export function metaRow(key: string): Promise<unknown> {
  return withLog((log) => log.get('meta', key));
}

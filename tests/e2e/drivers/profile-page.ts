import { browser } from 'wxt/browser';
import { type Frozen, freeze, thaw, withBytes } from '../../fixtures/log/frozen.ts';

/** Everything the product stores in a browser, as plain data; bytes stand in it as base64. */
export type Profile = {
  /** By name. */
  databases: Record<string, Frozen>;
  /** Extension storage. */
  local: Record<string, unknown>;
  localStorage: Record<string, string>;
};

const asText = (_key: string, value: unknown) =>
  value instanceof Uint8Array ? { bytes: value.toBase64() } : value;

/** Puts a profile where there may have been another; runs inside a page without a script of ours. */
async function thawProfile({ databases, local, localStorage: hints }: Profile): Promise<void> {
  localStorage.clear();
  await browser.storage.local.clear();
  for (const { name } of await indexedDB.databases()) await forget(name ?? '');
  for (const [name, frozen] of Object.entries(databases)) await thaw(name, withBytes(frozen));
  await browser.storage.local.set(local);
  for (const [key, text] of Object.entries(hints)) localStorage.setItem(key, text);
}

function forget(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(name);
    asked.onsuccess = () => resolve();
    asked.onerror = () => reject(asked.error);
    asked.onblocked = () => reject(new Error(`${name} is still open somewhere`));
  });
}

/** Reads all of it; as text, so that it comes out of any page alike. */
async function freezeProfile(): Promise<string> {
  const databases: Profile['databases'] = {};
  for (const { name = '' } of await indexedDB.databases()) databases[name] = await freeze(name);
  const local = await browser.storage.local.get(null);
  return JSON.stringify({ databases, local, localStorage: { ...localStorage } }, asText);
}

Object.assign(globalThis, { thawProfile, freezeProfile });

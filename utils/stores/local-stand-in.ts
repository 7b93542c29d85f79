import { browser } from 'wxt/browser';

/** What answers for localStorage in a page where it is refused. */
export type StandIn = {
  /** @returns undefined for what it does not stand in for */
  read(key: string): string | null | undefined;
  write(key: string, text: string | null): void;
};

/** Hints that a later page needs. None of them holds a word of anybody's. */
const hints: readonly string[] = [
  'popup-place',
  'words-wait',
  'line-waits',
  'card-turn',
  'new-tab-day',
  'new-tab-stay',
  'no-touch',
  'pause-length',
  'letters-none-on',
  'letters-answered-on',
  'kind-words-rest-on',
  'words-hidden',
];
const start = 'local.';
/** Longer than this no page waits for it, in milliseconds. */
const patience = 1_000;

/**
 * Reads what pages before this one have noted, and hears of what others note. Never rejects: where
 * extension storage does not answer either, it knows what is noted in this page.
 */
export async function openStandIn(): Promise<StandIn> {
  const known = new Map<string, string>();
  const note = (key: string, text: unknown) => {
    if (typeof text === 'string') known.set(key, text);
    else known.delete(key);
  };
  await Promise.race([
    load(note).catch(() => undefined), // As said above.
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);
  return {
    read: (key) => (hints.includes(key) ? (known.get(key) ?? null) : undefined),
    write: (key, text) => {
      if (!hints.includes(key) || (known.get(key) ?? null) === text) return;
      note(key, text);
      const { local } = browser.storage;
      const saved = text === null ? local.remove(start + key) : local.set({ [start + key]: text });
      saved.catch(() => undefined); // As said above.
    },
  };
}

async function load(note: (key: string, text: unknown) => void): Promise<void> {
  browser.storage.local.onChanged.addListener((changes: Record<string, { newValue?: unknown }>) => {
    for (const key of hints) {
      const change = changes[start + key];
      if (change) note(key, change.newValue);
    }
  });
  const stored: Record<string, unknown> = await browser.storage.local.get(
    hints.map((key) => start + key),
  );
  for (const key of hints) note(key, stored[start + key]);
}

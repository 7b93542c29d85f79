import { keepEntry } from '../../../utils/log/keep-entry.ts';

/** Fills the log through the product's own door; runs inside a page of the extension. */
async function seedLog(count: number): Promise<void> {
  for (let n = 1; n <= count; n += 1) {
    await keepEntry({
      kind: 'line',
      element: 'kindness',
      source: 'newtab',
      payload: { text: `Line number ${n}` },
    });
  }
}

Object.assign(globalThis, { seedLog });

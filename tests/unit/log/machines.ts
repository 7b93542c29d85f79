import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readPage } from '../../../utils/log/entries.ts';
import { settingsForBackup } from '../../../utils/log/transfer/carried-settings.ts';
import { exportStream } from '../../../utils/log/transfer/export.ts';
import { jsonWith } from '../../../utils/log/transfer/format-json.ts';
import { streamToBlob } from '../../../utils/log/transfer/stream-to-blob.ts';
import { restart } from './place.ts';

const trueNow = Date.now;

/** One of several computers of a person; only one at a time is used. */
export class Machine {
  readonly #skew: number;
  readonly #database = new IDBFactory();
  #local: Record<string, unknown> = { settings: { version: 1, keeping: 'yes' } };

  /** @param skew by how much its clock is wrong, in ms */
  constructor(skew = 0) {
    this.#skew = skew;
  }

  async use<T>(work: () => Promise<T>): Promise<T> {
    await restart();
    vi.stubGlobal('indexedDB', this.#database);
    localStorage.clear();
    await browser.storage.local.clear();
    await browser.storage.local.set(structuredClone(this.#local));
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => trueNow() + this.#skew);
    try {
      return await work();
    } finally {
      clock.mockRestore();
      this.#local = structuredClone(await browser.storage.local.get(null));
    }
  }

  /** What its backup holds; sealed or not is no matter here. */
  backup(): Promise<string> {
    return this.use(async () => {
      const format = jsonWith(await settingsForBackup());
      const { stream } = exportStream(format, '2026-11-30T12:00:00.000Z');
      return (await streamToBlob(stream)).text();
    });
  }

  /** Every text in its log, the oldest entry first. */
  texts(): Promise<string[]> {
    return this.use(async () => {
      const { entries } = await readPage({ limit: 500 });
      return entries.map(({ payload }) => String((payload as { text?: string }).text)).reverse();
    });
  }
}

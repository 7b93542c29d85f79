import type { Opener } from '../age/age.ts';
import { type Batch, ImportReader } from './import-reader.ts';
import type { ReadAnswer, ReadTask } from './import-worker.ts';
import { Refused } from './refused-file.ts';

/** What reading a file needs of a reader, wherever it runs. */
export type FileReading = Pick<ImportReader, 'open' | 'look' | 'batches'>;

/**
 * A reading of one file away from the page, so that no file, whatever its size and shape, holds
 * the page. It ends with the signal, at once and in the middle of anything.
 * @param opener for a sealed file
 */
export function readApart(file: Blob, opener: Opener | null, signal: AbortSignal): FileReading {
  try {
    return new ReadingApart(file, opener, signal);
  } catch {
    // No worker can be made here: it is read in the page.
    return new ImportReader(file, opener);
  }
}

class ReadingApart implements FileReading {
  readonly #file: Blob;
  readonly #opener: Opener | null;
  readonly #signal: AbortSignal;
  readonly #worker: Worker;
  /** Where a worker does not start at all, it is read here. */
  #here: ImportReader | null = null;

  constructor(file: Blob, opener: Opener | null, signal: AbortSignal) {
    this.#file = file;
    this.#opener = opener;
    this.#signal = signal;
    this.#worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
    signal.addEventListener('abort', () => this.#worker.terminate(), { once: true });
  }

  async open(): Promise<boolean> {
    const task: ReadTask = { do: 'open', file: this.#file, opener: this.#opener };
    const answer = await this.#ask(task).catch((error: unknown) => {
      if (!(error instanceof NoWorker)) throw error;
      this.#here = new ImportReader(this.#file, this.#opener);
      return null;
    });
    if (this.#here) return this.#here.open();
    return answer !== null && 'opened' in answer && answer.opened;
  }

  async look() {
    if (this.#here) return this.#here.look();
    const answer = await this.#ask({ do: 'look' });
    if ('looked' in answer) return answer.looked;
    throw new Error('import: no answer');
  }

  async *batches(): AsyncGenerator<Batch> {
    if (this.#here) return yield* this.#here.batches();
    await this.#ask({ do: 'begin' });
    for (;;) {
      const answer = await this.#ask({ do: 'next' });
      if (!('batch' in answer) || answer.batch === null) return;
      yield answer.batch;
    }
  }

  async #ask(task: ReadTask): Promise<ReadAnswer> {
    this.#signal.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<ReadAnswer>();
    const leave = () => reject(this.#signal.reason);
    this.#signal.addEventListener('abort', leave, { once: true });
    const worker = this.#worker;
    worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => resolve(data);
    worker.onmessageerror = () => reject(new Error('import: an answer could not be read'));
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new NoWorker(event.message));
    };
    try {
      worker.postMessage(task);
      const answer = await promise;
      if ('problem' in answer) throw new Error(answer.problem);
      if (!('refusal' in answer)) return answer;
      const { refused, what } = answer.refusal;
      throw new Refused(refused, what ? { what } : {});
    } finally {
      this.#signal.removeEventListener('abort', leave);
    }
  }
}

class NoWorker extends Error {}

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { decrypt, encrypt } from '../../../../utils/log/age/age.ts';
import { decryptOffThread, encryptOffThread } from '../../../../utils/log/age/age-off-thread.ts';
import type { AgeAnswer, AgeTask } from '../../../../utils/log/age/age-worker.ts';
import { newKey } from '../../../../utils/log/age/backup-key.ts';
import { prepareImport } from '../../../../utils/log/transfer/import.ts';
import { readApart } from '../../../../utils/log/transfer/import-off-thread.ts';
import type { ReadAnswer, ReadTask } from '../../../../utils/log/transfer/import-worker.ts';
import { newProfile } from '../place.ts';

type Task = AgeTask | ReadTask;
/** A worker that answers as a test says. */
class FakeWorker {
  static last: FakeWorker;
  static made = 0;
  static answer: (task: Task, worker: FakeWorker) => unknown = () => undefined;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null;
  ended = 0;
  readonly asked: unknown[][] = [];
  constructor() {
    FakeWorker.last = this;
    FakeWorker.made++;
  }
  postMessage(...asked: unknown[]): void {
    this.asked.push(asked);
    const data = FakeWorker.answer(asked[0] as Task, this);
    if (data !== undefined) queueMicrotask(() => this.onmessage?.({ data }));
  }
  terminate(): void {
    this.ended++;
  }
  fail(message: string): void {
    queueMicrotask(() => this.onerror?.({ message, preventDefault: () => undefined }));
  }
}

beforeEach(() => {
  vi.stubGlobal('Worker', FakeWorker);
  FakeWorker.made = 0;
});
const answering = (answer: typeof FakeWorker.answer) => {
  FakeWorker.answer = answer;
};
const bytes = (text: string) => new TextEncoder().encode(text);

describe('sealing away from the page', () => {
  const how = { recipients: ['age1x'] };
  const source = () => new Blob(['words']).stream() as ReadableStream<Uint8Array>;
  const answerWith = (stream: ReadableStream<Uint8Array>) =>
    answering((): AgeAnswer => ({ stream }));

  test('hands the stream over, and ends the worker once all is read, not before', async () => {
    const made = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes('a'));
        controller.enqueue(bytes('b'));
        controller.close();
      },
    });
    answerWith(made);
    const stream = source();
    const reader = (await encryptOffThread(stream, how)).getReader();
    expect(FakeWorker.last.asked).toEqual([[{ do: 'seal', stream, how }, [stream]]]);
    expect([await reader.read(), await reader.read()].map(({ value }) => value)).toEqual([
      bytes('a'),
      bytes('b'),
    ]);
    expect(FakeWorker.last.ended).toBe(0);
    expect((await reader.read()).done).toBe(true);
    expect(FakeWorker.last.ended).toBe(1);
  });

  test('opens by the same way', async () => {
    answerWith(source());
    await decryptOffThread(source(), { identity: 'x' });
    expect(FakeWorker.last.asked[0]?.[0]).toMatchObject({ do: 'unseal', how: { identity: 'x' } });
  });

  test('what it cannot do, it says, and ends', async () => {
    answering((): AgeAnswer => ({ problem: 'no such recipient' }));
    await expect(encryptOffThread(source(), how)).rejects.toThrow('no such recipient');
    expect(FakeWorker.last.ended).toBe(1);
  });

  test('a worker that breaks, or takes no stream, is told and ends', async () => {
    answering((_, worker) => worker.fail('out of memory'));
    await expect(encryptOffThread(source(), how)).rejects.toThrow('out of memory');
    expect(FakeWorker.last.ended).toBe(1);
    answering(() => {
      throw new DOMException('', 'DataCloneError');
    });
    await expect(encryptOffThread(source(), how)).rejects.toThrow();
    expect(FakeWorker.last.ended).toBe(1);
  });

  test('a stream that breaks on the way breaks here, and ends the worker', async () => {
    answerWith(
      new ReadableStream<Uint8Array>({
        pull: (controller) => controller.error(new Error('changed')),
      }),
    );
    const reader = (await decryptOffThread(source(), { identity: 'x' })).getReader();
    await expect(reader.read()).rejects.toThrow('changed');
    expect(FakeWorker.last.ended).toBe(1);
  });

  test('a stream that is left ends its source and the worker, also where that fails', async () => {
    for (const fails of [false, true]) {
      const cancel = vi.fn(async () => {
        if (fails) throw new Error('odd');
      });
      answerWith(new ReadableStream<Uint8Array>({ cancel }));
      const left = (await encryptOffThread(source(), how)).cancel('enough');
      if (fails) await expect(left).rejects.toThrow('odd');
      else await left;
      expect(cancel).toHaveBeenCalledWith('enough');
      expect(FakeWorker.last.ended).toBe(1);
    }
  });

  test('without workers it is done here', async () => {
    vi.stubGlobal('Worker', undefined);
    const { identity, recipient } = await newKey();
    const sealed = await encryptOffThread(source(), { recipients: [recipient] });
    const plain = await decrypt(sealed, { identity });
    expect(await new Response(plain as never).text()).toBe('words');
    const again = await encrypt(source(), { recipients: [recipient] });
    const opened = await decryptOffThread(again, { identity });
    expect(await new Response(opened as never).text()).toBe('words');
  });
});

describe('reading a file away from the page', () => {
  const file = new Blob([
    JSON.stringify({ format: 'kind-pause-log', version: 1, exportedAt: 'x', entries: [] }),
  ]);
  const leaving = () => new AbortController();
  const read = (signal = leaving().signal) => readApart(file, null, signal);
  const batch = { entries: [], beside: [], aside: [] };
  const looked = { entries: 0, aside: 0, print: 'p', settings: null };

  test('asks one thing after the other, and begins anew for each reading', async () => {
    const batches = [batch, batch, null, batch, null];
    answering((task): ReadAnswer => {
      if (task.do === 'open') return { opened: true };
      if (task.do === 'look') return { looked };
      return task.do === 'begin' ? { begun: true } : { batch: batches.shift() ?? null };
    });
    const reading = read();
    expect(await reading.open()).toBe(true);
    expect(await reading.look()).toEqual(looked);
    expect(await Array.fromAsync(reading.batches())).toEqual([batch, batch]);
    expect(await Array.fromAsync(reading.batches())).toEqual([batch]);
    const asked = FakeWorker.last.asked.map(([task]) => (task as Task).do).join(' ');
    expect(asked).toBe('open look begin next next next begin next next');
    expect(FakeWorker.last.asked[0]).toEqual([{ do: 'open', file, opener: null }]);
    expect(FakeWorker.made).toBe(1);
  });

  test('one that does not open is told so', async () => {
    answering((): ReadAnswer => ({ opened: false }));
    expect(await read().open()).toBe(false);
  });

  test('a refusal comes with its reason and with what the file is', async () => {
    answering((): ReadAnswer => ({ refusal: { refused: 'not-ours', what: 'zip' as never } }));
    await expect(read().look()).rejects.toMatchObject({ why: 'not-ours', what: 'zip' });
    answering((): ReadAnswer => ({ refusal: { refused: 'changed' } }));
    await expect(read().look()).rejects.toMatchObject({ why: 'changed', what: undefined });
  });

  test('what goes wrong in the worker is no refusal', async () => {
    answering((): ReadAnswer => ({ problem: 'odd' }));
    await expect(read().look()).rejects.toThrow('odd');
    answering((_, worker) => queueMicrotask(() => worker.onmessageerror?.()));
    await expect(read().look()).rejects.toThrow('could not be read');
    answering((): ReadAnswer => ({ begun: true }));
    await expect(read().look()).rejects.toThrow('no answer');
  });

  test('where no worker can be made, or none starts, the page reads the file', async () => {
    answering((_, worker) => worker.fail('blocked'));
    const unstarted = read();
    expect(await unstarted.open()).toBe(true);
    expect(await unstarted.look()).toMatchObject({ entries: 0, aside: 0 });
    expect(await Array.fromAsync(unstarted.batches())).toEqual([batch]);
    vi.stubGlobal('Worker', undefined);
    expect(await read().open()).toBe(true);
  });

  test('a worker that dies later is told: half of a file is not all of it', async () => {
    answering((): ReadAnswer => ({ opened: true }));
    const reading = read();
    await reading.open();
    answering((_, worker) => worker.fail('out of memory'));
    await expect(reading.look()).rejects.toThrow('out of memory');
  });

  test('leaving ends it at once, in the middle of anything, and asks nothing more', async () => {
    const page = leaving();
    answering(() => undefined);
    const reading = read(page.signal);
    const open = reading.open();
    page.abort(new Error('left'));
    await expect(open).rejects.toThrow('left');
    expect(FakeWorker.last.ended).toBe(1);
    await expect(reading.look()).rejects.toThrow('left');
    expect(FakeWorker.last.asked).toHaveLength(1);
  });

  test('a file that does not open, or is refused, leaves no worker behind, nor does one that is left', async () => {
    answering((): ReadAnswer => ({ opened: false }));
    expect(await prepareImport(file, { opener: { passphrase: 'x' } })).toEqual({ wrong: true });
    expect(FakeWorker.last.ended).toBe(1);
    answering((): ReadAnswer => ({ refusal: { refused: 'changed' } }));
    expect(await prepareImport(file)).toEqual({ refused: 'changed' });
    expect(FakeWorker.last.ended).toBe(1);
    answering((_, worker) => worker.fail('blocked'));
    await newProfile();
    const ready = await prepareImport(file);
    expect([FakeWorker.made, FakeWorker.last.ended]).toEqual([3, 0]);
    if ('leave' in ready) ready.leave();
    expect(FakeWorker.last.ended).toBe(1);
  });
});

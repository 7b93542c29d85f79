import { decrypt, type EncryptFor, encrypt, type Opener } from './age.ts';
import type { AgeAnswer, AgeTask } from './age-worker.ts';

/**
 * Seals or opens a stream away from the page, so that the page stays alive meanwhile.
 * @throws Error as `encrypt` and `decrypt`
 */
export function encryptOffThread(stream: ReadableStream<Uint8Array>, how: EncryptFor) {
  if (typeof Worker === 'undefined') return encrypt(stream, how);
  return apart({ do: 'seal', stream, how });
}

/** As `encryptOffThread`, the other way. */
export function decryptOffThread(stream: ReadableStream<Uint8Array>, how: Opener) {
  if (typeof Worker === 'undefined') return decrypt(stream, how);
  return apart({ do: 'unseal', stream, how });
}

async function apart(task: AgeTask): Promise<ReadableStream<Uint8Array>> {
  const worker = new Worker(new URL('./age-worker.ts', import.meta.url), { type: 'module' });
  try {
    const answer = await new Promise<AgeAnswer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<AgeAnswer>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(task, [task.stream as unknown as Transferable]);
    });
    if ('problem' in answer) throw new Error(answer.problem);
    return endingWith(answer.stream, () => worker.terminate());
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

/** The same stream, with something done once it is over, however it ends. */
function endingWith(stream: ReadableStream<Uint8Array>, over: () => void) {
  const reader = stream.getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (!done) return controller.enqueue(value);
          controller.close();
        } catch (error) {
          controller.error(error);
        }
        over();
      },
      async cancel(reason) {
        try {
          await reader.cancel(reason);
        } finally {
          over();
        }
      },
    },
    { highWaterMark: 0 },
  );
}

import { type Opener, type Seal, seal, unseal } from './age.ts';

/** One task for one worker: making the key of a passphrase holds a thread for about a second. */
export type AgeTask = { stream: ReadableStream<Uint8Array> } & (
  | { do: 'seal'; how: Seal }
  | { do: 'unseal'; how: Opener }
);
export type AgeAnswer = { stream: ReadableStream<Uint8Array> } | { problem: string };

const here = globalThis as unknown as {
  onmessage: (event: MessageEvent<AgeTask>) => void;
  postMessage(answer: AgeAnswer, transfer: Transferable[]): void;
};

here.onmessage = ({ data }) => {
  const done = data.do === 'seal' ? seal(data.stream, data.how) : unseal(data.stream, data.how);
  done.then(
    (stream) => {
      // A copy without the library's own additions: those cannot be handed over.
      const plain = stream.pipeThrough(new TransformStream<Uint8Array, Uint8Array>());
      here.postMessage({ stream: plain }, [plain as unknown as Transferable]);
    },
    (error: unknown) => here.postMessage({ problem: String(error) }, []),
  );
};

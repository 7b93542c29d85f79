import { decrypt, type EncryptFor, encrypt, type Opener } from './age.ts';

/** One task for one worker: making the key of a passphrase holds a thread for about a second. */
export type AgeTask = { stream: ReadableStream<Uint8Array> } & (
  | { do: 'seal'; how: EncryptFor }
  | { do: 'unseal'; how: Opener }
);
export type AgeAnswer = { stream: ReadableStream<Uint8Array> } | { problem: string };

const here = globalThis as unknown as {
  onmessage: (event: MessageEvent<AgeTask>) => void;
  postMessage(answer: AgeAnswer, transfer: Transferable[]): void;
};

here.onmessage = ({ data }) => {
  const done = data.do === 'seal' ? encrypt(data.stream, data.how) : decrypt(data.stream, data.how);
  done.then(
    (stream) => {
      // A copy without the library's own additions: those cannot be handed over.
      const plain = stream.pipeThrough(new TransformStream<Uint8Array, Uint8Array>());
      here.postMessage({ stream: plain }, [plain as unknown as Transferable]);
    },
    (error: unknown) => here.postMessage({ problem: String(error) }, []),
  );
};

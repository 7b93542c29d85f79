import type { Opener } from '../age/age.ts';
import { type Batch, type FileSurvey, ImportReader } from './import-reader.ts';
import { Refused, type RefusedFile } from './refused-file.ts';

/** One step of one reading; each is answered before the next is asked for. */
export type ReadTask =
  | { do: 'open'; file: Blob; opener: Opener | null }
  | { do: 'look' }
  /** From the beginning. */
  | { do: 'begin' }
  | { do: 'next' };
export type ReadAnswer =
  | { opened: boolean }
  | { looked: FileSurvey }
  | { begun: true }
  /** null at the end */
  | { batch: Batch | null }
  | { refusal: RefusedFile }
  | { problem: string };

const here = globalThis as unknown as {
  onmessage: (event: MessageEvent<ReadTask>) => void;
  postMessage(answer: ReadAnswer): void;
};

let reader: ImportReader | undefined;
let batches: AsyncGenerator<Batch> | undefined;

here.onmessage = ({ data }) => {
  step(data).then(
    (answer) => here.postMessage(answer),
    (error: unknown) => here.postMessage(toldOf(error)),
  );
};

async function step(task: ReadTask): Promise<ReadAnswer> {
  if (task.do === 'open') {
    reader = new ImportReader(task.file, task.opener);
    return { opened: await reader.open() };
  }
  if (!reader) throw new Error('import: nothing is open');
  if (task.do === 'look') return { looked: await reader.look() };
  if (task.do === 'begin') {
    await batches?.return(undefined);
    batches = reader.batches();
    return { begun: true };
  }
  const { done, value } = (await batches?.next()) ?? { done: true, value: undefined };
  return { batch: done ? null : value };
}

function toldOf(error: unknown): ReadAnswer {
  if (!(error instanceof Refused)) return { problem: String(error) };
  const { why: refused, what } = error;
  return { refusal: { refused, ...(what && { what }) } };
}

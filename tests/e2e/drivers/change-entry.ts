import { readPage, updateEntry } from '../../../utils/log/entries.ts';

/** Changes the words of a line that says just this; runs inside a page of the extension. */
async function changeLine(from: string, to: string): Promise<void> {
  const { entries } = await readPage({ limit: 500 });
  const line = entries.find(({ kind, payload }) => kind === 'line' && payload.text === from);
  if (line?.kind !== 'line') throw new Error('no such line');
  await updateEntry(line.id, { payload: { ...line.payload, text: to } });
}

Object.assign(globalThis, { changeLine });

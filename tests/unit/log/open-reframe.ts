import { afterEach } from 'vitest';
import { type Draft, oneOf, textField } from '../../../utils/log/drafts/draft.ts';
import { openDraft } from '../../../utils/log/drafts/open-draft.ts';
import type { NewEntry } from '../../../utils/log/entry/entry.ts';

const schema = { harsh: textField, friend: textField, step: oneOf([1, 2, 3]) };
type Fields = { harsh: string; friend: string; step: 1 | 2 | 3 };
const opened: Draft<Fields>[] = [];

/** Opens the draft as another page would. */
export async function open(): Promise<Draft<Fields>> {
  const draft = await openDraft<Fields>('reframe', schema);
  opened.push(draft);
  return draft;
}

// A page left open would hear what the next test's pages say.
afterEach(() => {
  for (const draft of opened.splice(0)) draft.close();
});

export function reframe(harsh: string): NewEntry {
  const payload = { harsh, friend: '', kinder: '' };
  return { kind: 'reframe', element: 'kindness', source: 'popup', payload };
}

/** Every mirror there is: key and text. */
export function allMirrors(): [string, string][] {
  const all: [string, string][] = [];
  for (let at = 0; at < localStorage.length; at++) {
    const key = localStorage.key(at) ?? '';
    if (key.startsWith('kind-pause.draft.')) all.push([key, localStorage.getItem(key) ?? '']);
  }
  return all;
}

export function mirrorText(): string {
  return allMirrors()
    .map(([, text]) => text)
    .join();
}

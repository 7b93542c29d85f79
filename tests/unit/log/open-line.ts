import { vi } from 'vitest';
import { withLog } from '../../../utils/log/database/connection.ts';
import type { StoredDraft } from '../../../utils/log/database/schema.ts';
import { type Draft, textField } from '../../../utils/log/drafts/draft.ts';
import { openDraft } from '../../../utils/log/drafts/open-draft.ts';
import { forgetAnswer, noteLock } from '../../../utils/log/lock/lock-hint.ts';
import { newProfile } from './place.ts';

export type Fields = { text: string; more: string; list: number[] };
const list = (raw: unknown) => (Array.isArray(raw) ? (raw as number[]) : undefined);
const schema = { text: textField, more: textField, list };
export const slot = 'line';
export const first = `${slot}.first`;
export const start = Date.UTC(2026, 2, 2, 10);

const drafts: Draft<Fields>[] = [];
export async function open(): Promise<Draft<Fields>> {
  const draft = await openDraft<Fields>(slot, schema);
  drafts.push(draft);
  return draft;
}

/** A profile without a lock, at a time that stands still. */
export async function begin(): Promise<void> {
  await newProfile();
  noteLock(false);
  vi.useFakeTimers({ now: start, toFake: ['Date'] });
}

/** What is still on its way must not come into the next test. */
export async function end(): Promise<void> {
  vi.restoreAllMocks();
  for (const draft of drafts.splice(0)) {
    await draft.flush();
    draft.close();
  }
  vi.useRealTimers();
  vi.unstubAllGlobals();
  forgetAnswer();
}

export const typed = (value: unknown, at = 5, by = 'page') => ({ value, at, by });
export const stored = async () =>
  (await withLog((log) => log.get('drafts', slot))) as StoredDraft & {
    fields: Record<string, ReturnType<typeof typed>>;
  };
export const mirrors = () =>
  Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '').filter((key) =>
    key.startsWith('kind-pause.draft.'),
  );
export const mirrorOf = (page: string, fields: object, id = first) =>
  localStorage.setItem(`kind-pause.draft.${slot}:${page}`, JSON.stringify({ id, fields }));
/** News between pages takes a task or two. */
export const news = () => new Promise((resolve) => setTimeout(resolve, 15));

import { isAside } from '../../../utils/log/database/draft-row.ts';
import { everyRow } from './copy-database.ts';
import type { History } from './history.ts';
import type { Profile } from './profile.ts';

/** Who wrote the words of files. */
const fileWords = 8;
const word = /word\d+x\d+/g;

/** The state of the lock as it is stored; null without one. */
export function storedLock(profile: Profile): string | null {
  for (const { store, row } of everyRow(profile.factory)) {
    const { version, state, derivation } = row as Record<string, unknown>;
    if (store === 'meta' && version && derivation) return String(state);
  }
  return null;
}

/** Where words stand in the clear, by place. */
export function wordsInTheClear(profile: Profile): string[] {
  const found = new Set<string>();
  const look = (place: string, what: unknown) => {
    const text = JSON.stringify(what, (_key, value: unknown) =>
      ArrayBuffer.isView(value) ? null : value,
    );
    for (const [each] of text.matchAll(word)) found.add(`${each} in ${place}`);
  };
  for (const { store, row } of everyRow(profile.factory)) look(store, row);
  look('localStorage', [...profile.local]);
  look('storage.local', [...profile.areas.local]);
  look('storage.session', [...profile.areas.session]);
  return [...found];
}

/** What a lock promises, at any moment at which nothing is under way. */
export function lockFaults(profile: Profile): string[] {
  if (storedLock(profile) !== 'on') return [];
  return wordsInTheClear(profile).map((what) => `beside a lock that is on: ${what}`);
}

/** What can be read once everything has come to rest. */
export type Found = {
  entries: { id: string; text: string }[];
  unreadable: number;
  /** What the draft says, and after that what comes back in its place once that is let go. */
  drafts: string[];
};

/** Whether drafts wait beside their place: what was sealed under a key that was closed then. */
export function hasDraftsAside(profile: Profile): boolean {
  const rows = [...everyRow(profile.factory)];
  return rows.some(({ store, row }) => {
    return store === 'drafts' && isAside((row as { slot: string }).slot);
  });
}

/** What a person was told, and is not so. @param gone the pages that went on the way */
export function logFaults(history: History, found: Found, gone: readonly number[]): string[] {
  const faults: string[] = [];
  const known = new Map(found.entries.map(({ id, text }) => [id, text]));
  if (found.unreadable > 0) faults.push(`${found.unreadable} entries cannot be read`);
  const isTold = (id: string) => history.there.has(id);
  for (const id of history.there.keys()) {
    const is = history.isThere(id);
    const text = known.get(id);
    const isOld = history.daysGone >= 20;
    if (is === true && text === undefined && !isOld) faults.push(`lost: ${toldOf(history, id)}`);
    if (is === false && text !== undefined) faults.push(`came back: ${toldOf(history, id)}`);
    if (text === undefined) continue;
    const register = history.words.get(id);
    const wasAway = register && history.there.get(id)?.everWritten.includes(null);
    const may = wasAway ? new Set(register.everWritten) : history.wordsOf(id);
    if (!may.has(text)) faults.push(`${toldOf(history, id)} says ${text}`);
  }
  for (const { id, text } of found.entries) {
    const by = Number(/^word(\d+)x/.exec(text)?.[1]);
    // A page that went may have kept what any of them had typed, or brought in half told.
    const wasTyped = gone.length > 0 && history.typed.some((one) => one.word === text);
    const isOdd = !isTold(id) && !gone.includes(by) && by !== fileWords && !wasTyped;
    if (isOdd) faults.push(`nobody kept ${text}`);
  }
  const texts = found.entries.map(({ text }) => text);
  for (const text of new Set(texts)) {
    if (texts.filter((one) => one === text).length > 1) faults.push(`twice: ${text}`);
    if (found.drafts.includes(text)) faults.push(`kept, and still in the draft: ${text}`);
  }
  return [...faults, ...draftFaults(history, found, texts, gone), ...history.odd];
}

function draftFaults(
  history: History,
  found: Found,
  texts: readonly string[],
  gone: readonly number[],
): string[] {
  const faults: string[] = [];
  const last = history.typed.toSorted((a, b) => b.at - a.at)[0];
  if (last) {
    const isHere = found.drafts.includes(last.word) || texts.includes(last.word);
    const isOver = history.ends.some(({ upTo }) => upTo >= last.at);
    // Beside a lock what is typed is nowhere before it is sealed.
    const isExcused = history.hasLock && !last.isSafe && gone.includes(last.by);
    if (!isHere && !isOver && !isExcused) {
      faults.push(`typed and lost: ${last.word}; the draft says "${found.drafts}"`);
    }
  }
  for (const { word, by, at } of history.typed) {
    const isOver = history.ends.some((end) => end.by === by && end.upTo >= at);
    if (isOver && found.drafts.includes(word)) faults.push(`let go, and came back: ${word}`);
  }
  return faults;
}

function toldOf(history: History, id: string): string {
  return `${id} (${history.words.get(id)?.everWritten.join(', ')})`;
}

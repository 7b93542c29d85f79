import { words as feelings } from '../../../utils/words/content/feelings.ts';
import { words as notice } from '../../../utils/words/practice/notice.ts';

/** Names in the language of the page; what another version wrote stays as it is. */
export function feelingName(id: string): string {
  return nameIn(feelings.labels, id)?.label ?? id;
}

export function placeName(id: string): string {
  return nameIn(notice.places, id) ?? id;
}

export function strengthName(strength: number): string {
  return nameIn(notice.strengths, String(strength)) ?? '';
}

function nameIn<T>(names: Record<string, T>, id: string): T | undefined {
  return Object.hasOwn(names, id) ? names[id] : undefined;
}

import type { EntrySource } from '../../entry/entry.ts';

/** Programs whose files are read: also where an entry of theirs was written. */
export const otherApps = ['freecbt', 'daylio', 'day-one'] as const satisfies EntrySource[];
export type OtherApp = (typeof otherApps)[number];

/** What a file of theirs holds that has no place in the log. */
export const leftNames = [
  'unread',
  'too-long',
  'wordless',
  'distortions',
  'challenges',
  'activities',
  'scales',
  'goals',
  'moods',
  'photos',
  'attachments',
  'places',
  'weather',
  'tags',
  'formatting',
] as const;
export type LeftName = (typeof leftNames)[number];

/** How much of what stays behind; absent for none of it. */
export type Left = Partial<Record<LeftName, number>>;

export function countLeft(left: Left, name: LeftName, count = 1): void {
  if (count > 0) left[name] = (left[name] ?? 0) + count;
}

import { shortcuts } from './en/shortcuts.ts';

export type ShortcutWords = typeof shortcuts;
export const words: ShortcutWords = shortcuts;

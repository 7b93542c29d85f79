import { pause } from './en/pause.ts';

export type PauseWords = typeof pause;
export const words: PauseWords = pause;

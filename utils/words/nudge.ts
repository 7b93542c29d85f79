import { nudge } from './en/nudge.ts';

export type NudgeWords = typeof nudge;
export const words: NudgeWords = nudge;

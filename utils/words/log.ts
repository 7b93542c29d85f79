import { log } from './en/log.ts';

export type LogWords = typeof log;
export const words: LogWords = log;

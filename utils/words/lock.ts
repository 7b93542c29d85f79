import { lock } from './en/lock.ts';

export type LockWords = typeof lock;
export const words: LockWords = lock;

import { support } from './en/support.ts';

export type SupportWords = typeof support;
export const words: SupportWords = support;

import { newtab } from './en/newtab.ts';

export type NewtabWords = typeof newtab;
export const words: NewtabWords = newtab;

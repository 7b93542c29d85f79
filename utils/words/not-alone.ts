import { notAlone } from './en/not-alone.ts';

export type NotAloneWords = typeof notAlone;
export const words: NotAloneWords = notAlone;

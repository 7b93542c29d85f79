import { notAlone } from '../en/practice/not-alone.ts';

export type NotAloneWords = typeof notAlone;
export const words: NotAloneWords = notAlone;

import { along } from './en/along.ts';

export type AlongWords = typeof along;
export const words: AlongWords = along;

import { along } from './en/transfer.ts';

export type AlongWords = typeof along;
export const words: AlongWords = along;

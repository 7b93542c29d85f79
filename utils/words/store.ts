import { store } from './en/store.ts';

export type StoreWords = typeof store;
export const words: StoreWords = store;

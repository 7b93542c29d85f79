import { apart } from './en/apart.ts';

export type ApartWords = typeof apart;
export const words: ApartWords = apart;

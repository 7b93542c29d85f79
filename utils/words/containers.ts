import { apart } from './en/containers.ts';

export type ApartWords = typeof apart;
export const words: ApartWords = apart;

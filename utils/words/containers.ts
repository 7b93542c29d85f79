import { containers } from './en/containers.ts';

export type ContainersWords = typeof containers;
export const words: ContainersWords = containers;

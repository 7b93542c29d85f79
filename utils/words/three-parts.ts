import { threeParts } from './en/three-parts.ts';

export type ThreePartsWords = typeof threeParts;
export const words: ThreePartsWords = threeParts;

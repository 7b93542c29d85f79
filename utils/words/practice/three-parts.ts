import { threeParts } from '../en/practice/three-parts.ts';

export type ThreePartsWords = typeof threeParts;
export const words: ThreePartsWords = threeParts;

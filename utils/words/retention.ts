import { retention } from './en/retention.ts';

export type RetentionWords = typeof retention;
export const words: RetentionWords = retention;

import type { Pattern } from '../reframe/patterns.ts';
import { questions } from './en/questions.ts';

export const words: Record<Pattern, readonly string[]> = questions;

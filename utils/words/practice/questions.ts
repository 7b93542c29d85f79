import type { Pattern } from '../../reframe/thinking-patterns.ts';
import { questions } from '../en/practice/questions.ts';

export const words: Record<Pattern, readonly string[]> = questions;

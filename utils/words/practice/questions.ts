import type { ThinkingPattern } from '../../reframe/thinking-patterns.ts';
import { questions } from '../en/practice/questions.ts';

export const words: Record<ThinkingPattern, readonly string[]> = questions;

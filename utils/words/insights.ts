import { insights } from './en/insights.ts';

export type InsightsWords = typeof insights;
export const words: InsightsWords = insights;

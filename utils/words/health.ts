import { health } from './en/health.ts';

export type HealthWords = typeof health;
export const words: HealthWords = health;

import { settings } from './en/settings.ts';

export type SettingsWords = typeof settings;
export const words: SettingsWords = settings;

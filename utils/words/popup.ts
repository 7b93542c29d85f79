import { popup } from './en/popup.ts';

export type PopupWords = typeof popup;
export const words: PopupWords = popup;

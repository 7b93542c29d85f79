import { menu } from './en/menu.ts';

export type MenuWords = typeof menu;
export const words: MenuWords = menu;

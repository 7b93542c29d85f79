import type popup from '../../locales/en/popup.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';
import type { PracticeName } from '../practice/practices.ts';

type Said = MessageTree<typeof popup>;
export type PopupWords = Said & {
  readonly practices: Readonly<Record<PracticeName, { name: string }>> &
    // The heart has its length beside it.
    Readonly<Record<Exclude<PracticeName, 'hand-on-heart'>, { about: string }>>;
};
export const words: PopupWords = await messagesOf<Said>('popup');

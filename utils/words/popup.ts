import type popup from '../../locales/en/popup.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

export type PopupWords = MessageTree<typeof popup>;
export const words: PopupWords = await messagesOf('popup');

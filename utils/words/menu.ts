import type menu from '../../locales/en/menu.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

export type MenuWords = MessageTree<typeof menu>;
export const words: MenuWords = await messagesOf('menu');

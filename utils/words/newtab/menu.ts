import type menu from '../../../locales/en/newtab/menu.json';
import type { MessageTree } from '../../language/message-tree.ts';
import { messagesOf } from '../../language/messages.ts';

export const words: MessageTree<typeof menu> = await messagesOf('newtab/menu');

import type store from '../../locales/en/store.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

export type StoreWords = MessageTree<typeof store>;
export const words: StoreWords = await messagesOf('store');

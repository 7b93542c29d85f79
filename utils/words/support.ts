import type support from '../../locales/en/support.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

export type SupportWords = MessageTree<typeof support>;
export const words: SupportWords = await messagesOf('support');

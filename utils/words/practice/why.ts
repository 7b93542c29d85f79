import type why from '../../../locales/en/practice/why.json';
import type { MessageTree } from '../../language/message-tree.ts';
import { messagesOf } from '../../language/messages.ts';

export type WhyWords = MessageTree<typeof why>;
export const words: WhyWords = await messagesOf('practice/why');

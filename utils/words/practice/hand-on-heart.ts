import type handOnHeart from '../../../locales/en/practice/hand-on-heart.json';
import type { MessageTree } from '../../language/message-tree.ts';
import { messagesOf } from '../../language/messages.ts';

export type HandOnHeartWords = MessageTree<typeof handOnHeart>;
export const words: HandOnHeartWords = await messagesOf('practice/hand-on-heart');

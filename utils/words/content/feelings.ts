import type feelings from '../../../locales/en/content/feelings.json';
import type { MessageTree } from '../../language/message-tree.ts';
import { messagesOf } from '../../language/messages.ts';

export type FeelingWords = MessageTree<typeof feelings>;
export const words: FeelingWords = await messagesOf('content/feelings');

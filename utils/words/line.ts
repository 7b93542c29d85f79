import type line from '../../locales/en/line.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

type LineWords = MessageTree<typeof line>;
export const words: LineWords = await messagesOf('line');

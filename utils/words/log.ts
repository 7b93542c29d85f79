import type log from '../../locales/en/log.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

export type LogWords = MessageTree<typeof log>;
export const words: LogWords = await messagesOf('log');

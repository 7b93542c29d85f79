import type retention from '../../locales/en/retention.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

export type RetentionWords = MessageTree<typeof retention>;
export const words: RetentionWords = await messagesOf('retention');

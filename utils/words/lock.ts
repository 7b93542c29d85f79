import type lock from '../../locales/en/lock.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

export type LockWords = MessageTree<typeof lock>;
export const words: LockWords = await messagesOf('lock');

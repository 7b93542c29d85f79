import type quickExit from '../../locales/en/quick-exit.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

export type QuickExitWords = MessageTree<typeof quickExit>;
export const words: QuickExitWords = await messagesOf('quick-exit');

import type welcome from '../../locales/en/welcome.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

export type WelcomeWords = MessageTree<typeof welcome>;
export const words: WelcomeWords = await messagesOf('welcome');

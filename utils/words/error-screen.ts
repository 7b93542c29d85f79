import type errorScreen from '../../locales/en/error-screen.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

export type ErrorScreenWords = MessageTree<typeof errorScreen>;
export const words: ErrorScreenWords = await messagesOf('error-screen');

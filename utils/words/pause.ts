import type pause from '../../locales/en/pause.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

export type PauseWords = MessageTree<typeof pause>;
export const words: PauseWords = await messagesOf('pause');

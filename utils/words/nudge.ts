import type nudge from '../../locales/en/nudge.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

export type NudgeWords = MessageTree<typeof nudge>;
export const words: NudgeWords = await messagesOf('nudge');

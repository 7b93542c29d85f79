import type insights from '../../locales/en/insights.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

export type InsightsWords = MessageTree<typeof insights>;
export const words: InsightsWords = await messagesOf('insights');

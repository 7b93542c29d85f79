import type health from '../../locales/en/health.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

export type HealthWords = MessageTree<typeof health>;
export const words: HealthWords = await messagesOf('health');

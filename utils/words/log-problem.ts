import type problem from '../../locales/en/log-problem.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

export type ProblemWords = MessageTree<typeof problem>;
export const words: ProblemWords = await messagesOf('log-problem');

import type reframe from '../../../locales/en/practice/reframe.json';
import type { MessageTree } from '../../language/message-tree.ts';
import { messagesOf } from '../../language/messages.ts';

export type ReframeWords = MessageTree<typeof reframe>;
export const words: ReframeWords = await messagesOf('practice/reframe');

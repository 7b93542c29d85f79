import type notAlone from '../../../locales/en/practice/not-alone.json';
import type { MessageTree } from '../../language/message-tree.ts';
import { messagesOf } from '../../language/messages.ts';

export type NotAloneWords = MessageTree<typeof notAlone>;
export const words: NotAloneWords = await messagesOf('practice/not-alone');

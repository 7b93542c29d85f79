import type notice from '../../../locales/en/practice/notice.json';
import type { MessageTree } from '../../language/message-tree.ts';
import { messagesOf } from '../../language/messages.ts';

export type NoticeWords = MessageTree<typeof notice>;
export const words: NoticeWords = await messagesOf('practice/notice');

import type newtab from '../../locales/en/newtab.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

export type NewtabWords = MessageTree<typeof newtab>;
export const words: NewtabWords = await messagesOf('newtab');

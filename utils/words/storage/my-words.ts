import type myWords from '../../../locales/en/storage/my-words.json';
import type { MessageTree } from '../../language/message-tree.ts';
import { messagesOf } from '../../language/messages.ts';

export const words: MessageTree<typeof myWords> = await messagesOf('storage/my-words');

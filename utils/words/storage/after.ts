import type after from '../../../locales/en/storage/after.json';
import type { MessageTree } from '../../language/message-tree.ts';
import { messagesOf } from '../../language/messages.ts';

export const words: MessageTree<typeof after> = await messagesOf('storage/after');

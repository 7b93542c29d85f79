import type people from '../../../locales/en/storage/people.json';
import type { MessageTree } from '../../language/message-tree.ts';
import { messagesOf } from '../../language/messages.ts';

export const words: MessageTree<typeof people> = await messagesOf('storage/people');

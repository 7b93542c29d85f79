import type keeping from '../../../locales/en/storage/keeping.json';
import type { MessageTree } from '../../language/message-tree.ts';
import { messagesOf } from '../../language/messages.ts';

type KeepingWords = MessageTree<typeof keeping>;
export const words: KeepingWords = await messagesOf('storage/keeping');

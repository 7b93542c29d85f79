import type keys from '../../../locales/en/settings/keys.json';
import type { MessageTree } from '../../language/message-tree.ts';
import { messagesOf } from '../../language/messages.ts';

export type KeysWords = MessageTree<typeof keys>;
export const words: KeysWords = await messagesOf('settings/keys');

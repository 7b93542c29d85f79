import type rest from '../../../locales/en/settings/rest.json';
import type { MessageTree } from '../../language/message-tree.ts';
import { messagesOf } from '../../language/messages.ts';

export const words: MessageTree<typeof rest> = await messagesOf('settings/rest');

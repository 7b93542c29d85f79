import type atWork from '../../../locales/en/settings/at-work.json';
import type { MessageTree } from '../../language/message-tree.ts';
import { messagesOf } from '../../language/messages.ts';

type AtWorkWords = MessageTree<typeof atWork>;
export const words: AtWorkWords = await messagesOf('settings/at-work');

import type theme from '../../locales/en/theme.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

export const words: MessageTree<typeof theme> = await messagesOf('theme');

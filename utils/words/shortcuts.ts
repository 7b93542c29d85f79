import type shortcuts from '../../locales/en/shortcuts.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

export type ShortcutWords = MessageTree<typeof shortcuts>;
export const words: ShortcutWords = await messagesOf('shortcuts');

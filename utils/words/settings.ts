import type settings from '../../locales/en/settings.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

export type SettingsWords = MessageTree<typeof settings>;
export const words: SettingsWords = await messagesOf('settings');

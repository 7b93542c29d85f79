import type settingSearch from '../../../locales/en/settings/search.json';
import type { MessageTree } from '../../language/message-tree.ts';
import { messagesOf } from '../../language/messages.ts';

type SettingSearchWords = MessageTree<typeof settingSearch>;
export const words: SettingSearchWords = await messagesOf('settings/search');

import type settingNotes from '../../../locales/en/settings/notes.json';
import type { MessageTree } from '../../language/message-tree.ts';
import { messagesOf } from '../../language/messages.ts';

type SettingNotesWords = MessageTree<typeof settingNotes>;
export const words: SettingNotesWords = await messagesOf('settings/notes');

import type notificationHelp from '../../locales/en/notification-help.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

type NotificationHelpWords = MessageTree<typeof notificationHelp>;
export const words: NotificationHelpWords = await messagesOf('notification-help');

import type guardAnnouncement from '../../locales/en/guard-announcement.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

export type GuardAnnouncementWords = MessageTree<typeof guardAnnouncement>;
export const words: GuardAnnouncementWords = await messagesOf('guard-announcement');

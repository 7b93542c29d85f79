import type news from '../../../locales/en/settings/news.json';
import type { MessageTree } from '../../language/message-tree.ts';
import { messagesOf } from '../../language/messages.ts';

type NewsWords = MessageTree<typeof news>;
export const words: NewsWords = await messagesOf('settings/news');

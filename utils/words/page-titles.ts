import type pageTitles from '../../locales/en/page-titles.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

type PageTitles = MessageTree<typeof pageTitles>;
export const words: PageTitles = await messagesOf('page-titles');

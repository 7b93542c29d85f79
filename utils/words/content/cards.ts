import type cards from '../../../locales/en/content/cards.json';
import type { MessageTree } from '../../language/message-tree.ts';
import { messagesOf } from '../../language/messages.ts';

type CardWords = MessageTree<typeof cards>;
export const words: CardWords = await messagesOf('content/cards');

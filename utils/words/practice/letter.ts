import type letter from '../../../locales/en/practice/letter.json';
import type { MessageTree } from '../../language/message-tree.ts';
import { messagesOf } from '../../language/messages.ts';

export type LetterWords = MessageTree<typeof letter>;
export const words: LetterWords = await messagesOf('practice/letter');

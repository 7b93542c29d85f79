import type letter from '../../../locales/en/practice/letter.json';
import type { MessageTree } from '../../language/message-tree.ts';
import { messagesOf } from '../../language/messages.ts';
import type { LetterCaptions } from '../../log/entry/letter-captions.ts';

export type LetterWords = MessageTree<typeof letter>;
export const words: LetterWords = await messagesOf('practice/letter');

/** What stands over the parts of a letter, in the language of the page. */
export const captions: LetterCaptions = { ...words.captions, friendNamed: words.friendCaption };

import type handOnHeartChoices from '../../../locales/en/practice/hand-on-heart-choices.json';
import type { MessageTree } from '../../language/message-tree.ts';
import { messagesOf } from '../../language/messages.ts';

export type WaysWords = MessageTree<typeof handOnHeartChoices>;
export const words: WaysWords = await messagesOf('practice/hand-on-heart-choices');

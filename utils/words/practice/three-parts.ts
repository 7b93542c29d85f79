import type threeParts from '../../../locales/en/practice/three-parts.json';
import type { MessageTree } from '../../language/message-tree.ts';
import { messagesOf } from '../../language/messages.ts';

export type ThreePartsWords = MessageTree<typeof threeParts>;
export const words: ThreePartsWords = await messagesOf('practice/three-parts');

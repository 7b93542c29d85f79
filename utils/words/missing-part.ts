import type missingPart from '../../locales/en/missing-part.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

type MissingPartWords = MessageTree<typeof missingPart>;
export const words: MissingPartWords = await messagesOf('missing-part');

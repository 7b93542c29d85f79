import type cues from '../../../locales/en/content/cues.json';
import type { MessageTree } from '../../language/message-tree.ts';
import { messagesOf } from '../../language/messages.ts';

type CueWords = MessageTree<typeof cues>;
export const words: CueWords = await messagesOf('content/cues');

import type rhythm from '../../locales/en/rhythm.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

type RhythmWords = MessageTree<typeof rhythm>;
export const words: RhythmWords = await messagesOf('rhythm');

import type frame from '../../locales/en/frame.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

export type FrameWords = MessageTree<typeof frame>;
export const words: FrameWords = await messagesOf('frame');

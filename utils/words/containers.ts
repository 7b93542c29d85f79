import type containers from '../../locales/en/containers.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

export type ContainersWords = MessageTree<typeof containers>;
export const words: ContainersWords = await messagesOf('containers');

import type transfer from '../../locales/en/transfer.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';

export type TransferWords = MessageTree<typeof transfer>;
export const words: TransferWords = await messagesOf('transfer');

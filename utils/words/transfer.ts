import type transfer from '../../locales/en/transfer.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';
import type { FieldName } from '../log/entry/entry-kinds.ts';
import type { MarkdownMark } from '../log/transfer/format-markdown.ts';

type Said = MessageTree<typeof transfer>;
export type TransferWords = Said & {
  readonly markdown: { readonly fields: Readonly<Record<FieldName | MarkdownMark, string>> };
};
export const words: TransferWords = await messagesOf<Said>('transfer');

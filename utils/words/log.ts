import type log from '../../locales/en/log.json';
import type { MessageTree } from '../language/message-tree.ts';
import { messagesOf } from '../language/messages.ts';
import type { EntryKind } from '../log/entry/entry-kinds.ts';

type Said = MessageTree<typeof log>;
export type LogWords = Said & {
  readonly kinds: Readonly<Record<EntryKind, string>>;
  readonly find: { readonly kinds: Readonly<Record<EntryKind, string>> };
};
export const words: LogWords = await messagesOf<Said>('log');

import type smallSteps from '../../../locales/en/practice/small-steps.json';
import type { MessageTree } from '../../language/message-tree.ts';
import { messagesOf } from '../../language/messages.ts';

export const words: MessageTree<typeof smallSteps> = await messagesOf('practice/small-steps');

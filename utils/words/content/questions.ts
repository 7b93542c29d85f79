import type questions from '../../../locales/en/content/questions.json';
import type { MessageTree } from '../../language/message-tree.ts';
import { messagesOf } from '../../language/messages.ts';

type QuestionWords = MessageTree<typeof questions>;
export const words: QuestionWords = await messagesOf('content/questions');

import { messagesOf } from '../../language/messages.ts';
import type { OthersSentence } from '../../reframe/others-sentences.ts';

export const words: Readonly<Record<OthersSentence, string>> = await messagesOf(
  'content/others-sentences',
);

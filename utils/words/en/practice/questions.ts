import type { ThinkingPattern } from '../../../reframe/thinking-patterns.ts';

/**
 * One more gentle question, offered where the text clearly asks for it. None names a pattern or
 * says that a thought is wrong; where the pain is real, none asks for a new thought.
 */
export const questions: Record<ThinkingPattern, readonly string[]> = {
  labeling: [
    'That is one word for a whole person. What happened, in plain facts, without the name?',
    'That is a hard name to be called. What did you do, and what would you call a friend who did it?',
  ],
  'all-or-nothing': [
    'If it were not all good or all bad, where between the two would this land?',
    'It may feel like all of it is lost. Is there a part, even a small one, that still stands?',
  ],
  catastrophizing: [
    'What do you fear will happen? What seems likely, and what would help you through it?',
    'That sounds frightening. If it did get hard, who or what could be there with you?',
  ],
  'fortune-telling': [
    'What do you know for sure today, and what is a guess about tomorrow?',
    'It may feel as if the end is already written. What else could still happen?',
  ],
  'mind-reading': [
    'What did they say or do? Which part is your mind filling in?',
    'It hurts to think they see you that way. What else could have been on their mind?',
  ],
  overgeneralizing: [
    'Was there one time it went another way, even a little?',
    'This time hurt. What is true of this time alone?',
  ],
  personalizing: [
    'What else played a part in this, besides you?',
    'That is a lot to carry alone. Which part is yours, and which part was never in your hands?',
  ],
  should: [
    'What changes if “I should” becomes “I would like to” or “it matters to me that”?',
    'That sounds like a strict rule. Would you hold someone dear to it on a day like this?',
  ],
  discounting: [
    'If a friend had done the part that went well, would you let it count?',
    'It may be hard to let this in. What did it take from you to get there?',
  ],
  'emotional-reasoning': [
    'The feeling is real. Is there anything it might be leaving out?',
    'The feeling is strong right now. What might you see if it were a little quieter?',
  ],
  comparing: [
    'What can’t you see about their day? What would be fair to ask of yours?',
    'It stings to feel behind. What was your own road to here like?',
  ],
  'real-pain': [
    'This sounds hard, and it may not need a new thought. What would be kind right now?',
    'It makes sense that this hurts. Nothing needs putting right. What might comfort you a little?',
  ],
};

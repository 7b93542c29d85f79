import type { CardId } from '../../cards/deck.ts';

/** Card texts. Each names what may be felt before it offers anything. */
export const cards: Record<CardId, string> = {
  'mistake-kindness':
    'That slip hurts because you care about the work. You can fix it and still speak to yourself kindly.',
  'mistake-humanity':
    'Good people send the wrong file, miss a line, forget a name. Today it was your turn to be human.',
  'mistake-mindfulness':
    'Something went wrong, and there may be heat in your face or chest. You can notice that for one moment before you act.',
  'feedback-kindness':
    'That was hard to hear. You are allowed to feel sore first and learn from it later.',
  'feedback-humanity':
    'Many people carry one remark around for days. Feeling stung does not make you weak.',
  'feedback-mindfulness':
    'There is what they said, and there is the story your mind adds. You could look at each one on its own.',
  'overload-kindness':
    'There is more here than one person can do in a day. Picking one thing is not letting anyone down.',
  'overload-humanity':
    'Plenty of people are looking at a long list right now and feel behind. You are not the only one.',
  'overload-mindfulness':
    'Rush can feel like this: tight jaw, short breath, fast eyes. You noticed it. That is already a pause.',
  'speaking-up-kindness':
    'Nerves can come along to the meeting. You do not have to be smooth to be worth hearing.',
  'speaking-up-humanity':
    'Many people who sound calm are shaky inside. You have more company than it seems.',
  'speaking-up-mindfulness':
    '"I am nervous" is a feeling passing through, not a forecast. Feel your feet on the floor, if that helps.',
  'comparison-kindness':
    'You are seeing their best page next to your rough draft. Your own pace deserves some respect.',
  'comparison-humanity':
    'The person you admire has days of doubt too. You may never get to see them.',
  'comparison-mindfulness':
    'Measuring is happening again. You could name it, "comparing", and let it be one thought among many.',
  'rejection-kindness': 'You wanted that, and it did not come. Being sad about it makes sense.',
  'rejection-humanity':
    'A "no" finds its way into most working lives. It says little about what you are worth.',
  'rejection-mindfulness':
    'There may be sadness here, or anger, or both. Nothing needs sorting out this minute.',
  'tense-message-kindness':
    'You can take a moment before you reply. Looking after your calm is part of the work.',
  'tense-message-humanity':
    'Two tired people and one short message. It happens wherever people work together.',
  'tense-message-mindfulness':
    'Notice the pull to answer fast. You can feel it without obeying it.',
  'tired-kindness':
    'Low energy is a signal, not a flaw. What would make the next ten minutes a little softer?',
  'tired-humanity': 'Bodies run down. Yours is doing what bodies do.',
  'tired-mindfulness':
    'Heavy eyes, slow thoughts. You can let that be true without passing a verdict.',
  'stuck-kindness':
    'Stuck is a place people pass through, not a kind of person. Asking for help can be a strong move.',
  'stuck-humanity':
    'Every craft has days when nothing moves. Someone skilled is stuck on something today.',
  'stuck-mindfulness':
    'The thought says "I can\'t do this." You could hear it as "I am having a hard time with this."',
  'end-of-day-kindness':
    'Some of it is done and some is not. You can stop now without having to earn it.',
  'end-of-day-humanity':
    'Many people close the laptop with things left undone. A working day rarely ends tidy.',
  'end-of-day-mindfulness':
    'Before you go: what was hard, what was okay, what will you take home? Naming it is enough.',
};

import type { CardId } from '../../../cards/deck.ts';

/** Card texts. Each names what may be felt before it offers anything. */
export const cards: Record<CardId, string> = {
  'mistake-kindness':
    'That slip hurts because you care about the work. You can fix it and still speak to yourself kindly.',
  'mistake-kindness-2':
    'It can sting to look at what went wrong. You may hold the mistake and yourself with the same care.',
  'mistake-kindness-3':
    'That sinking feeling can be strong. One wrong step does not undo the rest of your work.',
  'mistake-humanity':
    'Good people send the wrong file, miss a line, forget a name. Today it was your turn to be human.',
  'mistake-humanity-2':
    'Shame can say you are the only one. Every team has a story like this, and most people have a few.',
  'mistake-humanity-3':
    'There is a hot moment when you see the error. Almost everyone who works knows it.',
  'mistake-mindfulness':
    'Something went wrong, and there may be heat in your face or chest. You can notice that for one moment before you act.',
  'mistake-mindfulness-2':
    'Your mind may be playing it back again. You could notice, “replaying”, and let the next round go by.',
  'mistake-mindfulness-3':
    'There is the error, and there is the alarm about it. It may be that only one of them needs fixing.',
  'feedback-kindness':
    'That was hard to hear. You are allowed to feel sore first and learn from it later.',
  'feedback-kindness-2':
    'Words like that can land hard, even when meant well. You could be on your own side while you read them.',
  'feedback-kindness-3':
    'You may feel small right now. The comment was about a piece of work, and you are more than that piece.',
  'feedback-humanity':
    'Many people carry one remark around for days. Feeling stung does not make you weak.',
  'feedback-humanity-2':
    'Being judged is hard for almost anyone. Even people who ask for feedback brace before it comes.',
  'feedback-humanity-3':
    'You may be reading that line for the tenth time. Many people do, late in the day, with the door shut.',
  'feedback-mindfulness':
    'There is what they said, and there is the story your mind adds. You could look at each one on its own.',
  'feedback-mindfulness-2':
    'A part of you may want to fight back. A part may want to hide. Both can be here for a moment.',
  'feedback-mindfulness-3':
    'It may still echo. You could hear the words as sound for a moment, before they mean anything.',
  'overload-kindness':
    'There is more here than one person can do in a day. Picking one thing is not letting anyone down.',
  'overload-kindness-2':
    'It is a lot, and it makes sense that you feel it. You may do one thing slowly.',
  'overload-kindness-3':
    'Feeling behind can turn into feeling bad at your job. Too much work says little about you.',
  'overload-humanity':
    'Plenty of people are looking at a long list right now and feel behind. You are not the only one.',
  'overload-humanity-2':
    'Guilt about the unread pile can be heavy. There are unread piles all over the world this minute.',
  'overload-humanity-3':
    'You may feel pulled in every direction. At a great many desks today, someone feels the same pull.',
  'overload-mindfulness':
    'Rush can feel like this: tight jaw, short breath, fast eyes. You noticed it. That is already a pause.',
  'overload-mindfulness-2':
    'All of it may feel urgent at once. You could look at one thing near you and let it be the only thing.',
  'overload-mindfulness-3':
    'The weight of it sits in your head and on the page. For half a minute, the page can hold it alone.',
  'speaking-up-kindness':
    'Nerves can come along to the meeting. You do not have to be smooth to be worth hearing.',
  'speaking-up-kindness-2':
    'Wanting to be heard and wanting to hide can come together. You may take your time between words.',
  'speaking-up-kindness-3':
    'A shaky voice can feel like it gives you away. It may only show that this matters to you.',
  'speaking-up-humanity':
    'Many people who sound calm are shaky inside. You have more company than it seems.',
  'speaking-up-humanity-2':
    'A pounding heart before your turn to speak is old and common. You share it with actors and teachers.',
  'speaking-up-humanity-3':
    'Many people go over every word once they have spoken. If that is you now, you are in wide company.',
  'speaking-up-mindfulness':
    '“I am nervous” is a feeling passing through, not a forecast. Feel your feet on the floor, if that helps.',
  'speaking-up-mindfulness-2':
    'The mind can run ahead before it is your turn. You could come back to the chair under you, if that helps.',
  'speaking-up-mindfulness-3':
    'There may be a flutter, or a dry mouth. It can be there while you speak, like rain at a window.',
  'comparison-kindness':
    'You are seeing their best page next to your rough draft. Your own pace deserves some respect.',
  'comparison-kindness-2':
    'It can ache to see someone else get there first. You may wish them well and be gentle with the ache.',
  'comparison-kindness-3':
    'Envy is a sore feeling, and it often points at something you long for. You could be kind to the longing.',
  'comparison-humanity':
    'The person you admire has days of doubt too. You may never get to see them.',
  'comparison-humanity-2':
    'Feeling less than others is one of the most shared feelings there is. It rarely gets said out loud.',
  'comparison-humanity-3':
    'Feeling behind goes round in circles. Someone may be looking at your work and feeling it too.',
  'comparison-mindfulness':
    'Measuring is happening again. You could name it, “comparing”, and let it be one thought among many.',
  'comparison-mindfulness-2':
    'A small drop inside, and then a story about you. You could stay with the drop and let the story wait.',
  'comparison-mindfulness-3':
    'Your attention may have gone over to them again. It does that by itself. It can come home without a fuss.',
  'rejection-kindness': 'You wanted that, and it did not come. Being sad about it makes sense.',
  'rejection-kindness-2':
    'A closed door can make the whole day feel grey. You may treat yourself as you would a friend with this news.',
  'rejection-kindness-3':
    'Hoping leaves a person open. It is all right to be sore where the hope was.',
  'rejection-humanity':
    'A “no” finds its way into most working lives. It says little about what you are worth.',
  'rejection-humanity-2':
    'Being left out hurts almost anyone, at any age. There is nothing odd about how this feels.',
  'rejection-humanity-3':
    'It can feel as if this only happens to you. Behind most work you know of, there is a drawer full of “no”.',
  'rejection-mindfulness':
    'There may be sadness here, or anger, or both. Nothing needs sorting out this minute.',
  'rejection-mindfulness-2':
    'Your mind may be looking for the reason. You could notice the looking, and rest from it for a moment.',
  'rejection-mindfulness-3':
    'Disappointment comes in waves. This is one of them, and you can let it come and go.',
  'tense-message-kindness':
    'That message may have stung. You can look after your calm first, and reply after that.',
  'tense-message-kindness-2':
    'Your stomach may have dropped when you read it. You are allowed to steady yourself first and answer later.',
  'tense-message-kindness-3':
    'It is tiring to be spoken to like that. You could give yourself the warm tone it left out.',
  'tense-message-humanity':
    'Two tired people and one short message. It happens wherever people work together.',
  'tense-message-humanity-2':
    'Feeling your guard go up is human. On the other side, someone may have theirs up too.',
  'tense-message-humanity-3':
    'A few cold words can sit with you for hours. Tone gets lost between people every day.',
  'tense-message-mindfulness':
    'There may be a pull to answer fast. You can feel it without obeying it.',
  'tense-message-mindfulness-2':
    'Anger may be here, or fear, or both. You could name it silently before your hands find the keys.',
  'tense-message-mindfulness-3':
    'Answers may be writing themselves in your head. You can watch them pass, like drafts nobody sends.',
  'tired-kindness':
    'Low energy is a signal, not a flaw. What would make the next ten minutes a little softer?',
  'tired-kindness-2':
    'You may be annoyed with yourself for being slow. A tired mind is not a lazy one.',
  'tired-kindness-3':
    'Running on little can make everything feel harder. You may be softer with yourself than usual.',
  'tired-humanity': 'Bodies run down. Yours is doing what bodies do.',
  'tired-humanity-2':
    'Feeling worn out can be lonely. In many other rooms, people are rubbing their eyes too.',
  'tired-humanity-3': 'It can seem as if others never run out. Most of them do, out of sight.',
  'tired-mindfulness':
    'Heavy eyes, slow thoughts. You can let that be true without passing a verdict.',
  'tired-mindfulness-2':
    'Tiredness may sit in the eyes, the shoulders, the thoughts. It does not need to leave.',
  'tired-mindfulness-3':
    'Tired is here. Wishing it away is here too. You could put down the wishing for a minute.',
  'stuck-kindness':
    'Stuck is a place people pass through, not a kind of person. Asking for help can be a strong move.',
  'stuck-kindness-2':
    'It is hard to try and try and see nothing move. You may step back without giving up.',
  'stuck-kindness-3':
    'You may be telling yourself this is easy for others. Hard things feel hard, even to people who can do them.',
  'stuck-humanity':
    'Every craft has days when nothing moves. Someone skilled is stuck on something today.',
  'stuck-humanity-2':
    'Staring at the same line can make you feel slow. A lot of good work looks like this from inside.',
  'stuck-humanity-3':
    'Not knowing can leave you feeling bare. Everyone who makes things spends time there.',
  'stuck-mindfulness':
    'The thought says “I can’t do this.” You could hear it as “I am having a hard time with this.”',
  'stuck-mindfulness-2':
    'There may be a knot of effort right now. You could let your eyes rest on something far away.',
  'stuck-mindfulness-3':
    'It can get loud inside when nothing moves. You can hear the noise without doing what it says.',
  'end-of-day-kindness':
    'Some of it is done and some is not. You can stop now without having to earn it.',
  'end-of-day-kindness-2': 'You may feel the day was not enough. It held more than the list shows.',
  'end-of-day-kindness-3':
    'The day may still be buzzing in you. You can set it down without tying every knot.',
  'end-of-day-humanity':
    'Many people close the laptop with things left undone. A working day rarely ends tidy.',
  'end-of-day-humanity-2':
    'Going home with a heavy head is something you share with the whole evening train.',
  'end-of-day-humanity-3':
    'The feeling that more was possible comes to many people at this hour. It comes most to those who care.',
  'end-of-day-mindfulness':
    'The day may be clinging to you. You could name what was hard, what was okay, what you take home.',
  'end-of-day-mindfulness-2':
    'Part of you may still be at work. You could look around the room you are in, and arrive slowly.',
  'end-of-day-mindfulness-3':
    'The mind may be busy with tomorrow. You could let it be busy, and notice one thing about this evening.',
  'something-else-kindness':
    'Whatever this is, it may be hard to carry. You can be gentle with yourself before you know its name.',
  'something-else-kindness-2':
    'It may hurt for no clear reason. You can meet it with some warmth as it is.',
  'something-else-kindness-3':
    'Something in you may be asking for care today. You could answer it the way you would answer a friend.',
  'something-else-humanity':
    'This may feel like yours alone. Somewhere, someone is sitting with a feeling very close to it.',
  'something-else-humanity-2':
    'Struggling can make a person feel set apart. It is one of the things people have most in common.',
  'something-else-humanity-3':
    'You may be hiding this well. Many of the people around you are hiding something too.',
  'something-else-mindfulness':
    'There may be no word for this feeling yet. You can let it be here without one.',
  'something-else-mindfulness-2':
    'Something feels off, and that may be all you know. Knowing that much is enough for now.',
  'something-else-mindfulness-3':
    'It may be mixed: some of this, some of that. You could let each part have a moment.',
};

import type { ResearchDoubt } from '../../../why/why.ts';

export type WhyCardWords = {
  readonly question: string;
  readonly answer: string;
  readonly finding: string;
  readonly size: string;
  readonly limits: string;
};

/** Answers to fair doubts, as modest as the papers they rest on. */
export const why = {
  title: 'Why it works',
  about: 'Short answers to fair doubts. Each has one finding, its size, and what it does not show.',
  finding: 'One finding',
  size: 'How big',
  limits: 'What it does not show',
  source: 'Source',
  notTherapy: 'A kindness practice, not therapy, diagnosis or emergency help.',
  cards: {
    indulgent: {
      question: 'Is this self-indulgent?',
      answer:
        'It can feel like stealing time. A short rest may give back a little of what work takes.',
      finding: 'After short breaks, people had a bit more energy and felt a bit less tired.',
      size: 'Small. 22 groups, 2,335 people in all: d = 0.36 for energy, 0.35 for tiredness.',
      limits:
        'The work itself did not clearly get better. The breaks were of many kinds, not this one.',
    },
    'letting-off': {
      question: 'Am I letting myself off?',
      answer: 'It may feel safer to stay hard on yourself. Being kind does not mean looking away.',
      finding:
        'People were led to look back kindly on something bad. They could see their own part without being swamped.',
      size: 'One of five studies in the same paper. The summary we read gives no number.',
      limits: 'It was one look back in a study, not a habit kept up at work.',
    },
    cheerful: {
      question: 'Is this toxic positivity?',
      answer:
        'Being told to look happy can hurt. Nothing here asks you to feel good. What hurts is named first.',
      finding:
        'For seven days, people wrote themselves a kind letter. They felt less low for up to three months, and happier for up to six.',
      size: '188 people in three groups; 63 wrote the letters.',
      limits:
        'Writing with hope about the future helped as well. Kind words are one way among others.',
    },
    trying: {
      question: 'Will I stop trying?',
      answer:
        'Many people fear that only a hard voice keeps them going. It is a fair thing to wonder.',
      finding: 'After a slip, people led to be kind to themselves were keener to make up for it.',
      size: 'Four experiments in one paper. The summary we read gives no number.',
      limits:
        'Wanting to do better is not yet doing better. These were experiments, not years of work.',
    },
    touch: {
      question: 'Does a hand on the heart do anything?',
      answer:
        'It may feel odd at first. For some people touch is not welcome, and each pause can leave it out.',
      finding:
        'After a hard task in a lab, people who used their own touch had less of a stress hormone.',
      size: '159 healthy people, aged 18 to 35. A hug from someone else did about the same.',
      limits: 'They did not feel less stressed than the others, and their hearts beat as fast.',
    },
    breath: {
      question: 'Does slow breathing do anything?',
      answer:
        'For many people it is a quiet place to rest. For some it is not, and each pause can leave it out.',
      finding: 'Right after slow breathing, the time between heartbeats varied more.',
      size: '31 studies, 1,133 people. Any change in stress was not clear (p = .06).',
      limits: 'Little is known about how long it lasts.',
    },
    writing: {
      question: 'Does writing help? Can it hurt?',
      answer: 'It can feel heavier at first. You may stop at any word, and keep nothing.',
      finding:
        'Writing about the hardest things had little or no effect on health, taken together.',
      size: '30 studies in which chance chose who wrote. In older studies, distress rose right after.',
      limits: 'That was writing about pain in full. A short, kind note is another thing.',
    },
    'twenty-seconds': {
      question: 'Why twenty seconds?',
      answer:
        'Because a day can be full. It is two or three slow breaths, and you may take longer.',
      finding:
        'Students used a kind touch for 20 seconds a day. Those who kept it up were kinder to themselves and less stressed.',
      size: '45 of 135 students kept it up (β = .71). Over all 135, no effect was found.',
      limits:
        'People who keep something up may differ from the rest. Most found it hard to keep up.',
    },
    naming: {
      question: 'Why name a feeling?',
      answer: 'A feeling without a word can seem endless. A word may give it a shape.',
      finding:
        'When people put feelings into words, a part of the brain reacted less to upsetting pictures.',
      size: 'One study with a brain scanner. The summary we read gives no number.',
      limits: 'It was about pictures. What a brain part does is not yet how a person feels.',
    },
    'few-nudges': {
      question: 'Why only a few nudges?',
      answer: 'Being called away is tiring too. A pause that nags is no pause.',
      finding:
        'People who got phone messages three times a day were in a better mood, with less stress.',
      size: '237 people. Those who got none at all were more anxious.',
      limits: 'It was about phone messages, not pauses. Two a day is our own guess.',
    },
  } satisfies Record<ResearchDoubt, WhyCardWords>,
};

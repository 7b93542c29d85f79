import type { Family } from '../../../feelings/feelings.ts';
import type { FeelingLabels } from '../../../feelings/find-feelings.ts';

/** The forty feelings, and what else people type when they mean one: apart by semicolons. */
export const feelings = {
  families: {
    angry: 'Angry',
    afraid: 'Afraid',
    sad: 'Sad',
    'self-conscious': 'Self-conscious',
    'worn-out': 'Worn out',
    unsettled: 'Unsettled',
    settled: 'Settled',
    bright: 'Bright',
  } satisfies Record<Family, string>,
  /** Before a feeling, they say that it is not there. */
  negations: [
    'not',
    'no',
    'never',
    'dont',
    'didnt',
    'isnt',
    'wasnt',
    'arent',
    'cant',
    'cannot',
    'without',
    'hardly',
    'less',
  ],
  labels: {
    irritated: {
      label: 'irritated',
      synonyms: 'annoyed; bugged; grumpy; cranky; prickly; touchy; snappy; put out',
    },
    impatient: {
      label: 'impatient',
      synonyms: 'rushed; hurried; cannot wait; can’t wait; itching to go; short fuse',
    },
    frustrated: {
      label: 'frustrated',
      synonyms: 'fed up; stuck; blocked; exasperated; thwarted; at my limit; had enough',
    },
    resentful: {
      label: 'resentful',
      synonyms: 'bitter; jealous; envious; envy; unfair; taken for granted; grudge',
    },
    angry: {
      label: 'angry',
      synonyms: 'mad; pissed; pissed off; furious; livid; rage; raging; outraged; cross',
    },
    uneasy: {
      label: 'uneasy',
      synonyms:
        'uncomfortable; afraid; wary; something is wrong; off; unsafe; not safe; suspicious; queasy',
    },
    nervous: {
      label: 'nervous',
      synonyms: 'anxious; afraid; anxiety; jittery; jumpy; butterflies; shaky; stage fright; shy',
    },
    worried: {
      label: 'worried',
      synonyms: 'concerned; afraid; fear; fearful; dread; dreading; what if; insecure',
    },
    overwhelmed: {
      label: 'overwhelmed',
      synonyms:
        'too much; swamped; snowed under; drowning; buried; stressed; stress; cannot cope; can’t cope',
    },
    panicky: {
      label: 'panicky',
      synonyms: 'panic; afraid; panicking; terrified; scared; frightened; freaking out; alarmed',
    },
    low: {
      label: 'low',
      synonyms:
        'sad; down; blue; unhappy; gloomy; depressed; miserable; tearful; crying; heavy; grief',
    },
    disappointed: {
      label: 'disappointed',
      synonyms: 'sad; let down; gutted; deflated; bummed; rejected; dashed',
    },
    hurt: {
      label: 'hurt',
      synonyms: 'sad; stung; wounded; offended; insulted; betrayed; pain; sore; heartbroken',
    },
    lonely: {
      label: 'lonely',
      synonyms:
        'sad; alone; left out; excluded; isolated; unseen; invisible; homesick; missing someone',
    },
    discouraged: {
      label: 'discouraged',
      synonyms:
        'sad; hopeless; defeated; giving up; beaten; demoralised; demoralized; pointless; despair',
    },
    embarrassed: {
      label: 'embarrassed',
      synonyms: 'awkward; mortified; cringe; red in the face; silly; foolish; self-conscious',
    },
    guilty: {
      label: 'guilty',
      synonyms: 'guilt; at fault; my fault; to blame; bad conscience; let someone down',
    },
    ashamed: {
      label: 'ashamed',
      synonyms: 'shame; humiliated; exposed; disgusted with myself; small; want to hide',
    },
    'not-good-enough': {
      label: 'not good enough',
      synonyms:
        'inadequate; worthless; useless; stupid; impostor; imposter; fraud; inferior; a failure; loser',
    },
    regretful: {
      label: 'regretful',
      synonyms: 'regret; sorry; remorse; wish I had not; wish I hadn’t; if only',
    },
    tired: {
      label: 'tired',
      synonyms: 'sleepy; weary; knackered; fatigued; worn; no energy; yawning; beat',
    },
    drained: {
      label: 'drained',
      synonyms:
        'exhausted; burnt out; burned out; burnout; shattered; wiped out; worn out; empty; spent; running on empty',
    },
    foggy: {
      label: 'foggy',
      synonyms:
        'brain fog; fuzzy; distracted; scattered; cannot focus; can’t focus; cannot think; can’t think; spaced out; dazed',
    },
    numb: {
      label: 'numb',
      synonyms:
        'nothing; flat; blank; cut off; shut down; frozen; dead inside; do not care; don’t care; bored; meh',
    },
    'stretched-thin': {
      label: 'stretched thin',
      synonyms:
        'stretched; overworked; overloaded; pulled apart; too busy; busy; spread thin; juggling',
    },
    tense: {
      label: 'tense',
      synonyms: 'tight; uptight; on edge; wound up; strained; clenched; under pressure; pressure',
    },
    restless: {
      label: 'restless',
      synonyms: 'fidgety; antsy; agitated; wired; cannot settle; can’t settle; keyed up; racing',
    },
    confused: {
      label: 'confused',
      synonyms:
        'lost; unsure; uncertain; puzzled; muddled; no idea; do not know; don’t know; not sure',
    },
    torn: {
      label: 'torn',
      synonyms:
        'undecided; conflicted; in two minds; mixed; ambivalent; divided; cannot decide; can’t decide',
    },
    surprised: {
      label: 'surprised',
      synonyms: 'shocked; startled; stunned; taken aback; thrown; amazed',
    },
    calm: {
      label: 'calm',
      synonyms: 'peaceful; relaxed; at ease; quiet; chilled; serene; mellow',
    },
    relieved: {
      label: 'relieved',
      synonyms: 'relief; off the hook; a weight off; glad it is over; phew; lighter',
    },
    safe: {
      label: 'safe',
      synonyms: 'secure; protected; at home; comfortable; held; trusting',
    },
    steady: {
      label: 'steady',
      synonyms: 'grounded; balanced; stable; strong; okay; ok; fine; all right; alright',
    },
    content: {
      label: 'content',
      synonyms: 'satisfied; pleased; at peace; fulfilled; enough; good',
    },
    glad: {
      label: 'glad',
      synonyms: 'happy; cheerful; joyful; joy; delighted; excited; great; playful; amused',
    },
    grateful: {
      label: 'grateful',
      synonyms: 'thankful; touched; moved; lucky; appreciated; loved; warm',
    },
    hopeful: {
      label: 'hopeful',
      synonyms: 'hope; optimistic; encouraged; looking forward; confident; eager',
    },
    proud: {
      label: 'proud',
      synonyms: 'pride; accomplished; capable; brave; strong; did it',
    },
    interested: {
      label: 'interested',
      synonyms: 'curious; inspired; engaged; absorbed; fascinated; keen; motivated',
    },
  } satisfies FeelingLabels,
};

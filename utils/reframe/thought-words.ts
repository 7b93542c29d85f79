/**
 * Word families: many words, one meaning. A thought is also read as a row of these names, so that
 * "my boss thinks I'm useless" and "she believes I am a nuisance" look alike.
 * A trailing * stands for any ending. A word belongs to the first family that lists it.
 */
const families: Readonly<Record<string, string>> = {
  ME: "i i'm i've i'll me my mine myself",
  NOT: "not don't can't won't didn't doesn't isn't aren't wasn't weren't wouldn't couldn't shouldn't haven't hasn't hadn't without neither nor hardly barely",
  SHOULD: 'should must haveto supposedto shouldn obliged owe',
  FEEL: 'feel feels feeling feelings felt gut',
  THINK:
    'think thinks thinking thought believes believe considers consider assumes assume reckons knows finds sees notice noticed notices wonders wondering decided judging',
  IKNOW:
    'know sure certain certainly convinced definitely clearly obviously obvious surely bet guess probably apparently evidently musthave must',
  ALL: 'everyone everybody all people everything entire whole',
  NONE: 'nobody noone none nothing nowhere',
  EVER: 'always never everytime ever constantly forever whenever anywhere',
  WILL: "will goingto gonna i'll he'll she'll they'll it'll we'll you'll won't",
  LATER:
    'tomorrow next soon later someday eventually future monday tuesday thursday friday saturday sunday tonight',
  IF: 'if unless whatif',
  SO: 'so therefore hence thus ergo means meaning mean proves proof shows tells therefore',
  LABEL:
    'idiot* loser* failure* fool* moron* fraud* fake* phony impostor imposter coward* monster* burden* disgrace disappointment embarrassment joke clown* freak* weirdo* creep* slob* pig cow witch bitch* jerk* asshole* bastard* liar* cheat* narcissist* brat* psycho* snake* parasite* leech* nobody mess wreck screwup dummy dunce dork nerd quitter* hypocrite* sinner* wimp* weakling* crybaby baby slacker* bum deadbeat trash garbage scum tyrant* bully crook* hack doormat nuisance pushover pest disaster klutz* menace outcast misfit* reject* criminal* villain* brute* airhead pervert* whore slut* junkie drunk* addict* lunatic* psychopath* lowlife* sloth degenerate* imbecile* dumbass* ass dimwit* donkey ogre martyr potato elephant whale cretin',
  BADME:
    'stupid dumb worthless useless pathetic lazy hopeless incompetent inadequate ugly fat disgusting unlovable unworthy boring weak selfish horrible terrible awful bad rotten evil broken defective damaged inferior thick dense clumsy ignorant careless irresponsible unattractive repulsive gross weird needy clingy crazy insane mediocre talentless helpless cruel toxic mean rude heartless manipulative cold creepy dull annoying unlikable unlikeable abnormal unfit wicked foolish childish immature ungrateful insignificant',
  BADMOOD:
    'anxious nervous afraid scared terrified frightened guilty ashamed embarrassed lonely alone sad low depressed empty numb overwhelmed panicky panic anxiety fear dread guilt shame jealous insecure unloved unwanted rejected humiliated hurt angry furious uneasy worried tired exhausted bored lost trapped stuck confused invisible inadequate uncomfortable down miserable upset stressed tense',
  DISLIKE:
    'hate* despise* dislike* laugh laughs laughing laughed mock* judge* judges annoyed mad angry upset disappointed disgusted avoid* ignoring ignored ignore pity pities sick tolerate* resent* secretly stare* staring whisper* gossip* rejecting bored offended fed impressed',
  LIKE: 'love loves loved like likes liked care cares cared want wants wanted appreciate* respect* trust* need needs interested',
  DOOM: 'disaster* catastroph* ruin* destroy* collapse* nightmare* unbearable intolerable horrific horrible terrible awful worst doomed doom crash* crashing homeless bankrupt* prison jail fired tumour tumor cancer die dies dying dead death kill* killed starve* street disown* apocalypse end ending over survive* recover cope handle bear stand lose losing ruined fatal fire burn* hospital drown*',
  FLOP: 'fail fails failed failing flop* flunk* bomb blank freeze reject rejected rejects badly worse wrong mess messed screw* spoil* spoiled stupid wreck* lose loses lost dropped unemployed',
  FAULT:
    'fault faults blame blamed blaming responsible responsibility caused cause causing becauseofme doing guilty jinxed brought let',
  THEN: 'could would might hadn had',
  TOTAL:
    'completely totally total absolutely perfect perfectly perfection flawless spotless utterly entirely complete absolute pure pointless worthless waste wasted everything 100 whatsoever',
  EITHER: 'either or else otherwise unless half anything',
  PRAISE:
    'praise* compliment* congratulat* award* medal* prize won win wins promoted promotion passed proud clapped applause thanked thanks success* accomplish* achiev* excellent great wonderful lovely brilliant nice kind beautiful perfect good well best fine raise bonus honours chosen selected positive published',
  MERELY:
    'only just merely luck lucky fluke polite easy anyone anybody nothing simply count counts coincidence politeness flattering obligated pity pretending chance',
  BUT: 'but yet although though however still except apart',
  MORE: 'better worse smarter prettier thinner richer faster slower further ahead behind than comparedto successful happier happy younger taller funnier superior inferior most least twice beside next easier stronger kinder clever cleverer more less double',
  OTHERS:
    'others other everyone everybody else peers classmates colleagues friends sister brother cousin neighbour neighbours neighbor neighbors siblings twin them they their coworkers mates',
  HE: "he she him his her they them their he's she's they're boss manager husband wife boyfriend girlfriend partner friend teacher professor colleague coworker client customer coach doctor supervisor mother-in-law therapist daughter son kid kids child children team ex date neighbour crowd audience group lead",
  KIN: 'mum mother dad father sister brother son daughter wife husband baby grandmother grandfather granny grandma grandpa aunt uncle cousin parents friend dog cat fiance fiancé',
  LOSS: 'died dies dying passed death funeral buried grief grieving lost cancer diagnosed diagnosis terminal tumour stroke dementia alzheimer* leukaemia miscarr* stillborn hospice chemo illness disease disabled wheelchair chronic widow* suicide killed accident hospital surgery evicted homeless deport* refugee* fled war flood* burned abuse* abused abusive raped rape assault* attacked beat hit hits molest* racist racism laid redundan* discriminat* pain seizure* injur* coma',
  SAY: 'say says said told tells reply replied replies text texted answer answered call called calling smile smiled looked look looks sighed glance* yawned asked wave waved',
  ME2: 'we us our ours ourselves',
  YOU: "you your you're",
  DO: 'do does did done doing try tried work works worked',
  HAVEDONE:
    'bought earns earn owns married engaged house houses kids mortgage career careers degree director promoted',
  DEG: 'such so just really very quite simply a an the total complete absolute utter just',
};

const exact = new Map<string, string>();
const begins = new Map<string, string>();
for (const [family, words] of Object.entries(families)) {
  for (const word of words.split(' ')) {
    const [table, key] = word.endsWith('*') ? [begins, word.slice(0, -1)] : [exact, word];
    if (!table.has(key)) table.set(key, family);
  }
}

/** The family of a word (already lower-cased and respelled), or undefined. */
export function wordFamily(word: string): string | undefined {
  const known = exact.get(word);
  if (known !== undefined) return known;
  for (let length = Math.min(word.length, 12); length >= 4; length -= 1) {
    const family = begins.get(word.slice(0, length));
    if (family !== undefined) return family;
  }
  return undefined;
}

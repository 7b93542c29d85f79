import { everySentenceOf } from './thought-text.ts';

/**
 * Signs of true hardship, looked for in sentences as `everySentenceOf` gives them (lower-cased,
 * respelled, no punctuation; "have to" reads haveto, "no one" noone). They are wide on purpose:
 * whoever is taken for hurting and is not gets the friend question, which is a good one.
 */

const kin =
  '(?:mum|mam|mama|ma|mummy|mother|dad|da|daddy|papa|father|parents?|son|sons|daughters?|child|children|kids?|boys?|girls?|baby|babies|bairns?|wean|brothers?|sisters?|twin|husband|wife|fianc\\S*|partner|boyfriend|girlfriend|nan|nana|gran\\w*|granny|grandad|uncle|aunt\\w*|amma|appa|niece|nephew|cousins?|grandchild\\w*|grandbab\\w+|best (?:friend|mate)|friend|mate|roommate|dog|cat|stepdad|stepfather|stepmother|mother in law|father in law)';
const my = `(?:my|our|mi|ma|me|his|her|the|old|wee|little|eldest|youngest|only|\\S+'s)`;
const mine = `${my} (?:\\S+ )?${kin}`;

/** What dies, hurts or is lost every day and is no hardship. */
const harmless = new RegExp(
  [
    '(?:phone|battery|laptop|computer|tablet|car|engine|plants?|fern|cactus|flowers?|wifi|internet|server|line|chat|conversation|party|joke|bulb|kettle|watch) (?:\\S+ ){0,2}(?:died|dies|dead|dying)',
    '(?:dying|die) (?:for|to|of (?:boredom|embarrassment|shame|laughter))',
    'dead (?:easy|good|nice|tired|on time|end|line|weight|sure|heat|last|bored|slow|quiet|simple|funny|boring|right|wrong)',
    'over my dead body',
    'pain in the (?:neck|arse|ass|backside|bum)',
    'growing pains',
    'hungry for',
    '(?:the|this|that) (?:plan|diet|project|joke|idea|battery) (?:is|was) dead',
    'kill(?:ed|ing)? (?:time|it|(?:an?|two|three|the) (?:hours?|mood|vibe|time))',
  ]
    .map((shape) => `\\b${shape}\\b`)
    .join('|'),
  'g',
);

const shapes: readonly string[] = [
  // somebody died, or a child was not born
  `(?:died|dies|dying|dead|deceased|death|funeral|buried|bury|burying|burial|cremat\\w+|coffin|cemetery|graveyard|widow\\w*|orphan\\w*|bereave\\w*|griev\\w*|grief|mourn\\w*|stillborn|stillbirth|miscarr\\w+|hospice|palliative|drown\\w*|suicide|overdos\\w+|od'd|hanged|murder\\w*|stabb\\w+|shooting|gunshot|bullets?|shot (?:him|her|them|dead|at|through|my|two)|(?:was|were|got|been) (?:shot|killed))`,
  `passed (?:away|on|last|this|in the night|yesterday|today|suddenly|at (?:home|the)|before)`,
  `${mine} (?:\\S+ )?(?:passed|went|is gone|are gone|was gone|has gone)(?: (?:on|in|at|this|last|away|before|today|yesterday|suddenly|too|now))?$`,
  `(?:lost|losing|lose|loss of) (?:\\S+ ){0,2}${kin}`,
  `${mine} (?:\\S+ )?(?:is|was|are|were|got) (?:dead|gone|dying|killed|missing|taken)`,
  `${mine} (?:die|died)`,
  `took (?:his|her|their) (?:own )?life`,
  `(?:kill(?:ed)?|hung|hurt|harm(?:ed|s)?|cut(?:ting|s)?) (?:himself|herself|themselves)`,
  `(?:put|had) (?:\\S+ ){1,3}(?:to sleep|put down|put to sleep)`,
  `(?:never|not) (?:\\S+ )?see (?:him|her|them) (?:again|any ?more)`,
  `(?:say|said|saying) (?:my |our |a )?(?:goodbye|last)`,
  `(?:no|any|a) (?:heartbeat|pulse)`,
  `(?:would|wouldn't|could) (?:\\S+ )?(?:have )?(?:be|been|turned?|turning) (?:\\S+ ){0,4}(?:alive|today|still here|born)`,
  `(?:be|being|still|was|were|is) (?:\\S+ )?alive`,
  `(?:first|another) (?:christmas|birthday|eid|diwali|easter|summer|winter|anniversary) without`,
  `(?:miss|without|since|after) (?:\\S+ )?(?:${mine}|him|her) (?:so|every|died|went|left|passed|has|still)`,
  `(?:his|her|their|nan's|dad's|mum's) (?:\\S+ )?(?:voice ?mail|slippers|clothes|side of the bed|toothbrush|number|coat|chair|ashes|grave|things|cot|desk) (?:\\S+ ){0,3}(?:still|up|there|is|are)`,
  `(?:cot|pram|nursery) (?:\\S+ ){0,4}(?:empty|fold|away|painted|back)`,
  `(?:life support|turn(?:ed)? off the machine|cpr|last breath|didn't make it|did not make it|at the end|his last|her last|last (?:call|words|breath|bloke|person) (?:he|she|to)?)`,
  `found (?:him|her|them) (?:\\S+ ){0,3}(?:in|on|dead|sunday|monday|morning|hanging|cold|floor)`,
  // a body that hurts, an illness
  `(?:cancer|tumou?r|malignan\\w*|chemo\\w*|radiotherapy|terminal|stage (?:two|three|four|2|3|4)|leuka?emia|lymphoma|diagnos\\w+|dementia|alzheimer\\S*|parkinson\\S*|multiple sclerosis|ms|als|mnd|hiv|aids|dialysis|transplant|sickle cell|epilep\\w+|seizures?|stroke|heart attack|sepsis|amputat\\w*|wheelchair|endometriosis|endo|crohn\\S*|colitis|lupus|fibro\\w*|migraines?|neuralgia|preeclampsia|nicu|icu|intensive care|biopsy|black lung|blood clot|malaria|dengue|long covid|psychosis|bipolar|schizo\\w*|anorexi\\w*|bulimi\\w*|eating disorder|sectioned|psych ward|psychiatric|rehab|relaps\\w+|overdose|infertil\\w*|ivf|scoliosis|paraly[sz]ed|stoma|colostomy|asbestos|ptsd|flashbacks?|postnatal|insulin|heart (?:defect|failure|condition|surgery)|hole in the heart|down'?s syndrome)`,
  `(?:they|doctors?|scan|gp|consultant) (?:\\S+ )?(?:found|saw|see) (?:a |some |the )?(?:lump|something|shadow|mass|growth|spot)`,
  `(?:kidneys?|liver|heart|lungs?|hearing|eyesight|sight|memory|mind|eyes) (?:\\S+ ){0,3}(?:fail\\w*|going|gone|packing|packed|weak)`,
  `(?:losing|lost|lose) (?:\\S+ ){0,2}(?:sight|hearing|leg|arm|hand|foot|eye|breast|hair|voice|fingers?|memory|mind|mobility)`,
  `(?:in|with|of|so much|constant|chronic|the|this) pain`,
  `(?:can't|cannot|can not|canny|couldn't) (?:\\S+ ){0,2}(?:walk|breathe|get out of bed|lift|feel (?:the|my)|have (?:kids|children|a baby)|conceive|stand up|swallow)`,
  `(?:surgery|surgeon|operation|operations|hospital|ambulance|icu|a e|emergency room|on a trolley|graft|stitches|casualty)`,
  `(?:burn(?:t|ed)?|cut|broke|crushed|smashed) (?:\\S+ ){0,4}(?:fingers?|arms?|legs?|face|hands?|cheekbone|jaw|ribs?|hip)`,
  `(?:vomit\\w*|throw up|threw up|cough\\w*|spitting|peeing|passing) blood`,
  `(?:depression|depressed) (?:\\S+ )?(?:is|has|came|come|back|again|for)`,
  `(?:caring|care|carer|carers) (?:for )?(?:\\S+ )?(?:${mine}|him|her|both)`,
  `(?:months|weeks|year|years|how long) (?:\\S+ )?(?:to live|left to|left with)`,
  `${my} (?:last |only |own )?${kin} (?:went|goes)(?: (?:this|last|on|in|at|before|so|to god)| $|$)`,
  `(?:she|he|they) (?:was|were) my (?:wife|husband|\\S+) (?:for|of)`,
  `(?:lived|live) (?:for )?(?:\\S+ )(?:hours|minutes|days|weeks)`,
  `(?:last|only one|one left) (?:\\S+ ){0,2}(?:of my|brother|sister|left)`,
  `(?:doesn't|don't|no longer|not) (?:\\S+ )?(?:know|knows|recogni[sz]es?) (?:me|my name|who i am)`,
  `(?:it's|it has|has|it) spread`,
  `(?:wound|foot|leg|hand|breast|finger)s? (?:\\S+ ){0,2}(?:removed|won't heal|to come off|taken off)`,
  `(?:nothing|no more) (?:\\S+ ){0,3}(?:they|doctors) can (?:try|do)`,
  `(?:born|came) (?:\\S+ )?(?:early|at (?:\\S+ )?weeks)|incubator|twenty \\S* ?weeks|hearing aids?|downs`,
  `(?:i fell|i've fallen|i had a fall|since the fall)`,
  `(?:said|gave|give|say|doc|doctor) (?:\\S+ ){0,3}(?:months|years) (?:to live|left)?$`,
  `${mine} (?:\\S+ ){0,3}(?:sick|ill|unwell|in hospital|on a ventilator|in a coma|may not walk|doesn't know me|no longer knows|not recogni[sz]e)`,
  // violence, assault
  `(?:rap(?:e|ed|ist|ing)|assault\\w*|molest\\w*|abus\\w+|grop\\w+|strangl\\w*|chok(?:ed|es|ing) me|spiked|mugged|attacked|beaten|beat (?:me|us|her|him|up)|beats (?:me|us|her|him)|bruis\\w+|black eye|glassed|caned|whipp?ed|slapp?(?:ed|s)?|punch\\w*|kicked (?:me|my|his|her)|trafficked|hostage|kidnap\\w*|robbers?|robbed|hijack\\w*|burgl\\w*|stalk\\w+|harass\\w*|coerc\\w*|restraining order|(?:women's |the )(?:refuge|shelter) (?:is|has|was)|domestic (?:violence|abuse)|at (?:knife|gun) ?point|with (?:a|the) (?:gun|knife|belt|iron bar|machete|cane))`,
  `(?:hit|hits|hitting|lick|licks|shoved?|pushe[sd]|grab\\w*|touch\\w*|kick\\w*|threaten\\w*|follow(?:s|ed)?|forced?|locked|lock|held) (?:me|us|my (?:face|body|legs?|arm|thigh|chest|hair|throat|breasts?))(?: |$)`,
  `(?:left|leave|leaves|leaving) (?:a |any )?(?:mark|marks|bruise)|locked in|used to (?:hit|beat|lock|put me|hide)|we hid |(?:men|lads|boys|soldiers) (?:came|come|took|with)|spat (?:at|on)|shak(?:e|es|ing)$`,
  `(?:he|she|they|da|dad|father|stepdad|mum|uncle|boyfriend|husband|ex|boss|employer) (?:\\S+ ){0,2}(?:hit|hits|beat|beats|slap\\w*|choke\\w*|used (?:his|the|her) (?:belt|cane|stick)|throws? (?:stuff|things)|breaks? (?:things|something))`,
  `(?:his|her|the) (?:belt|fists?|gun|knife)`,
  `(?:a|the) (?:gun|knife|machete|pistol)`,
  `(?:put|had|placed|slid) (?:his|her|their) hands? (?:on|up|down|under|round|around|over|in)`,
  `(?:came|come|comes) (?:in|into|to|up to) my (?:room|bed|bedroom)`,
  `(?:(?:i|she|he) said no|said no and|wouldn't stop when|didn't stop|kept going|i froze when he|against my will|didn't want (?:it|to but))`,
  `(?:fought|fight|fighting) back|scream\\w*|flinch\\w*|got away from|run from (?:him|her)|ran from (?:him|her)|what (?:he|they|she) (?:did|does|do|done) to me`,
  `(?:scared|afraid|frightened|terrified) of (?:him|her|my (?:husband|wife|dad|father|mum|mother|partner|ex|boyfriend))`,
  `(?:hurt|hurts|hurting) me|(?:up my skirt|wanted sex|sex for|touched me|pictures? of me|photos? of me|nudes)(?: |$)`,
  `(?:keeps?|took|takes?|reads?|checks?|controls?) my (?:passport|phone|papers|money|card|wages|salary)`,
  `(?:left|leave|leaving|got out|get out) (?:\\S+ )?with (?:one|a) (?:bag|suitcase|case)`,
  `(?:war|shell(?:ed|ing)|bomb\\w*|missile|drone|front line|refugee|asylum|detention|deport\\w*|immigration|border guards?|checkpoint|curfew|occupation|smuggler|visa (?:refused|denied|expired)|don't have (?:papers?|documents))`,
  // who one is
  `(?:racis[mt]\\w*|racial\\w*|slurs?|n word|monkey (?:noises|chants)|homophob\\w*|transphob\\w*|sexis[mt]|ableis[mt]|islamophob\\w*|antisemit\\w*|xenophob\\w*|discriminat\\w+|bigot\\w*|caste|faggots?|dyke|tranny|paki|terrorist|scum|dead ?nam\\w+|misgender\\w*|came out (?:to|as|at)|since i came out|coming out (?:to|as)|outed|conversion therapy|pray (?:the|it) away|hijab|headscarf|turban|kippah|affirmative action)`,
  `(?:because|cause|since) (?:i'm|i am|of (?:my|me)) (?:\\S+ )?(?:black|brown|gay|lesbian|bi|queer|trans|a woman|old|pregnant|disabled|deaf|blind|muslim|jewish|asian|african|foreign\\w*|accent|skin|name|religion|age|colour|color|disability|chair|hijab|scarf)`,
  `(?:i'm|i am|being|as) (?:the only |a |an )?(?:black|brown|gay|lesbian|bisexual|queer|trans|transgender|nonbinary|non binary|deaf|blind|disabled|autistic|intersex|roma|dalit|albino|aboriginal|indigenous) (?:man|woman|guy|bloke|person|kid|boy|girl|one|student|teacher|and|in|at|here)?`,
  `go back (?:to )?(?:your|where|home|polish|to (?:your|my))`,
  `(?:my|the|her) (?:accent|old name|real name|pronouns|caste|tribe)`,
  `(?:mock|laugh|copy|copied|do|doing|did|make fun) (?:\\S+ )?(?:of )?(?:my|the|at my) (?:accent|stutter|walk|english|skin|name|eyes|voice)`,
  `(?:disown\\w*|threw me out|kicked (?:me )?out of|not spoken to me since|haven't spoken to me since|shunn?\\w*|excommunicat\\w*|unclean|untouchable|separate cup)`,
  `(?:won't|doesn't|don't|refuses? to|not) (?:say|use|call me by|let me (?:eat|sit|in)) (?:my|at|on|the) (?:name|pronouns|new|same|table)`,
  `(?:someone|somebody) (?:younger|more local|with less accent)`,
  // no money, no roof, no food
  `(?:evict\\w*|homeless|bailiffs?|repossess\\w*|foreclos\\w*|bankrupt\\w*|debt\\w*|owe|owing|loan (?:app|shark|man|people)|moneylender|payday loan|food ?bank|starv\\w*|hungry|hunger|haven't eaten|hasn't eaten|not eaten|skip(?:ping|ped)? meals?|pawn\\w*|redundan\\w*|retrench\\w*|laid off|sacked|got fired|lost my job|severance|unpaid (?:wages|rent|bills)|(?:don't|doesn't|didn't|not|stopped|cut|deduct\\w*) (?:\\S+ ){0,4}(?:wages|salary|pension|benefits?|allowance|stipend)|sanctioned|(?:until|till|before) payday|act of god)`,
  `(?:sleep|sleeping|slept|live|living|shower\\w*) (?:\\S+ )?(?:in|on|at) (?:the|a|my|our) (?:car|van|street|streets|sofa|couch|floor|station|mate's|gym|friend's|one room|bnb|hostel|hotel|tent)`,
  `(?:can't|cannot|can not|couldn't|didn't|no money) (?:\\S+ ){0,2}(?:pay|afford|feed|buy|cover) `,
  `(?:heating's|heating|electric\\w*|gas|power|water|meter) (?:\\S+ ){0,3}(?:off|aff)(?: |$)|cut (?:the|our|my) (?:heating|electric\\w*|gas|power|water)`,
  `card (?:\\S+ )?(?:got |was |is )?declined`,
  `(?:goingto lose|losing|lost|took|take|sold|emptied) (?:\\S+ ){0,2}(?:house|home|flat|farm|land|roof|business|shop|everything|savings|job|licen[cs]e|cow|cattle|account)`,
  `(?:thirty|eight|seven|ten|fourteen|\\d+) days(?: to (?:leave|move|pay|get out))?$`,
  `(?:flood\\w*|fire took|house fire|earthquake|hurricane|cyclone|drought|rains? failed|burn(?:t|ed) down|storm (?:take|took))`,
  `(?:no|not enough|without) (?:food|money|heating|insurance|papers|contract|work|roof|electric\\w*|rent)`,
  `(?:milk|nappies|diapers|medicine|tablets|rent|gas|meter|shoes|bills?) (?:\\S+ ){0,4}(?:or|until payday|this month|can't|watered|behind|overdue|arrears)`,
  `(?:behind|arrears) (?:\\S+ ){0,3}(?:rent|mortgage|bills)|(?:rent|mortgage) (?:\\S+ ){0,3}(?:behind|arrears|overdue)`,
  // those who belong to one are in trouble; a family comes apart
  `(?:missing since|ran away|run away|gone missing|disappear\\w*|arrested|in (?:prison|jail|custody|care|detention)|lock(?:ed)? up|prison|jail|expelled|social (?:services|work\\w*)|foster|taken into care|took (?:my|our|the|his|her|ma) (?:kids|children|boys|son|daughter|baby)|custody|divorce (?:papers|is|came|went)|divorcing|after the divorce|getting (?:a )?divorced?|separated from|every second weekend|no contact|estranged|cut me off|self ?harm\\w*|cutting (?:her|him)self|using again|drinking again|addict\\w*|alcoholic|gambl\\w*|heroin|the foil|found the bottle|(?:the|family|in|to|have|of the) court)`,
  `${mine} (?:\\S+ ){0,2}(?:drinks?|is drinking|drinking|hits?|hit|beats?|cries|crying|hasn't eaten|not eating|stopped (?:eating|speaking|talking|going)|doesn't speak|won't (?:speak|see|talk)|called? me whispering|is sick|is in)`,
  `(?:he|she|they|wife|husband|${kin}) (?:has |have |had )?(?:left (?:me (?!on )|us |and |for )|walked out|moved out|gone to live|cheat\\w*|slept with|another family|affair|took the (?:kids|children|boys|girls))`,
  `(?:wife|husband) left(?: |$)`,
  `marriage is (?:done|over)|years married|years together and`,
  // not believed
  `(?:believe[sd]?|believing|trusts?) (?:me|us|my|him over|her over|his|her)(?: |$)|(?:nobody|noone|not|didn't|doesn't|don't|never|won't) (?:\\S+ ){0,2}believe[sd]?(?: |$)`,
  `(?:told|reported|report|went to) (?:\\S+ )?(?:it to |to )?(?:hr|the police|police|my teacher|head of year|the bishop|the priest|the doctor|my doctor|dispatch|management|the gp|a teacher|the home|the union)`,
  `police|(?:not enough|no) evidence|(?:made|making|make) (?:it|this|that) (?:all )?up|for attention|after attention|(?:all|it's|its|is) in (?:my|your) head|such a nice man|taken? (?:his|her|their) side|calling me a (?:thief|liar)|accus\\w*|call(?:ed|ing)? me a (?:thief|liar)|wrote (?:confused|anxious)|are you sure`,
];

/** What is only feared or foreseen is no hardship yet. */
const imagined =
  /\b(?:whatif|(?:i|we|they|he|she|it|you)'ll(?! never see| be (?:evicted|deported|homeless))|will (?:be|end|have|lose)|i (?:picture|imagine|thought)|i (?:can )?see us|in my (?:head|mind)|i keep seeing|kept seeing|i've already planned|might as well)\b/;

const hardships = shapes.map((shape) => new RegExp(`\\b(?:${shape})\\b`));

/** Looking back at what one did or left undone, as if one had known. */
const lookingBack =
  /\b(?:(?:^|(?:i|mi|we|and|never|just) )(?:\S+ )?should(?:n't)?(?: not| never)? (?:have|a|of)|(?:^|i )should've|shoulda|never should have|ought ?to have|must not have|could have (?:saved|stopped|helped|done)|if (?:only )?i (?:had|hadn't|would have|did)|if i had not|had i|why didn't i|why did i not|i let (?:him|her|them)|i (?:gave|told|sent|signed|left) (?:him|her|them))\b|\bif mi\b|\bshould (?:not )?(?:walk|stop|go|stay|leave|take|open|call)\b/;
/** Somebody else, or oneself under force: what looking back is then about may be grave. */
const grave =
  /\b(?:he|him|his|she|her|hers|they|them|man|men|mum|mam|mama|mother|dad|da|father|brother|sister|son|daughter|child|children|kid|kids|boy|girl|baby|wife|husband|friend|mate|student|pupil|patient|nan|gran|grandad|uncle|aunt|that night|that day|that morning|drink|drinking|drunk|scream\w*|fight|fought|run|fled|left sooner|said no|told someone|told somebody|door locked|locked the door|gone home|doctor|hospital|scan|lump|symptoms?|tablets?|pills|pulse|breathing|seat ?belt|driving|drove|driven|crash|brakes?|that (?:car|road|party|flat|house|drink|street)|water|pool|river|stairs|smoke|fire|the police)\b/;

/**
 * Whether a text tells of loss, illness, pain, violence, of being treated badly for who one is, of
 * hunger, debt or no roof, of someone of one's own in trouble, or of not being believed; or looks
 * back at something grave. Nobody in it is asked to think again.
 * Pure; any string is welcome; a very long one is read at its head and its tail only.
 */
export function tellsOfHardship(text: string): boolean {
  const sentences = everySentenceOf(text)
    .filter((sentence) => !imagined.test(sentence))
    .map((sentence) => sentence.replace(harmless, ' '));
  if (sentences.some((sentence) => hardships.some((shape) => shape.test(sentence)))) return true;
  const all = sentences.join(' ');
  return lookingBack.test(all) && grave.test(all);
}

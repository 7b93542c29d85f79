/**
 * Turns of phrase that give a thought away, looked for in one sentence at a time (lower-cased,
 * respelled, no punctuation; "no one" reads noone, "going to" goingto, "have to" haveto,
 * "what if" whatif, "because of me" becauseofme). A sign is evidence, not a verdict: what each
 * one weighs, and for which question, is learnt. Gaps are bounded, so matching stays linear.
 */
const someone =
  "(?:he|she|they|everyone|everybody|people|noone|nobody|boss|manager|husband|wife|boyfriend|girlfriend|partner|friends?|teacher|professor|colleagues?|coworkers?|clients?|coach|doctor|mother|mum|father|dad|parents|daughter|son|kids|team|crowd|others|class|he's|she's|they're|guys|girls|women|men)";
const insult =
  '(?:idiot|loser|failure|fool|moron|fraud|fake|phony|imposter|impostor|coward|monster|burden|disgrace|disappointment|embarrassment|joke|clown|freak|weirdo|creep|slob|pig|cow|jerk|liar|cheat|mess|wreck|dummy|quitter|hypocrite|wimp|weakling|baby|slacker|disaster|klutz|misfit|villain|brat|snake|witch|bitch|asshole|bastard|narcissist|psycho|nobody|doormat|nuisance|hack|waste of \\w+|piece of \\w+|dunce|dork|screw up|bully|crook|tyrant|leech|parasite)';
const badTrait =
  '(?:stupid|dumb|useless|worthless|pathetic|lazy|hopeless|incompetent|inadequate|ugly|fat|disgusting|unlovable|weak|selfish|horrible|terrible|awful|bad|rotten|evil|broken|defective|boring|thick|clumsy|careless|irresponsible|mediocre|talentless|crazy|worst|gross|repulsive|cruel|toxic|lousy|damaged)';
const role =
  '(?:person|mother|mum|father|dad|parent|wife|husband|friend|son|daughter|teacher|nurse|boss|manager|worker|employee|student|partner|human|human being|man|woman|girl|guy|boy|cook|driver|player|developer|programmer|engineer|doctor|sister|brother|christian|muslim|singer|writer|artist|boyfriend|girlfriend|owner|leader|coach)';
const be = "(?:i'm|i am|i was|am i|i feel like|i'm being|i'm just|i'm such|me)";
const feeling =
  '(?:anxious|nervous|afraid|scared|terrified|guilty|ashamed|embarrassed|lonely|sad|low|empty|overwhelmed|jealous|insecure|unloved|unwanted|rejected|humiliated|hurt|angry|uneasy|worried|trapped|stupid|dumb|worthless|useless|inferior|hopeless|like|as if|as though|that|ugly|fat|weak|lost|invisible|awkward|old|dirty|small|incompetent|inadequate|bad|sick|fear|dread|it|unsafe|so|out of place|confused|numb|bored|helpless|disgusting|left out|judged|unprepared|uncomfortable|stuck)';
const downfall =
  '(?:disaster|catastroph\\w*|ruin\\w*|destroy\\w*|collaps\\w*|nightmare|unbearable|intolerable|horrific|doomed|end of the world|over for me|falling apart|fall apart|fall to pieces|homeless|bankrupt|prison|jail|worst thing|life is over|career is over|never recover|end of everything|all over|lose everything)';
const judge =
  "(?:think|thinks|thinking|thought|believes?|considers?|finds?|hates?|despises?|dislikes?|resents?|judg\\w+|laugh\\w*|mock\\w*|pit(?:y|ies)|regrets?|blames?|suspects?|wishes|knows?|sees?|(?:can't|cannot) stand|sick of|mad at|angry (?:with|at)|annoyed|disappointed|disgusted|bored|tired of|making fun|staring|talking about|doesn't (?:like|love|care|want|trust|respect|need|find)|don't (?:like|love|care|want|trust|respect|need|find)|lost interest|avoiding|ignoring|only (?:being|pretend\\w*|invit\\w*|stays?|calls?|visits?)|feels? (?:sorry|obliged|obligated)|must (?:be|think|hate|find|have)|would rather|wants? me)";

/** Name of the sign, and its shape. The order is part of the stored weights. */
export const signs: readonly (readonly [string, RegExp])[] = Object.entries({
  // one word for a whole person
  iAmInsult: `\\b${be} (?:\\S+ ){0,4}${insult}\\b`,
  theyInsult: `\\b(?:${someone}|ex|landlord|sister|brother|referee|ref|you) (?:is|are|was|were) (?:\\S+ ){0,4}${insult}\\b`,
  theyBadTrait: `\\b(?:${someone}|ex|you) (?:is|are|was) (?:\\S+ ){0,3}${badTrait}\\b`,
  anInsult: `\\b(?:a|an|the|such|what|absolute|total|complete|like) (?:\\S+ ){0,2}${insult}\\b`,
  insultEnds: `\\b${insult}$`,
  iAmBad: `\\b${be} (?:\\S+ ){0,3}${badTrait}\\b`,
  iAmJustBad: `\\b(?:i'm|i am) (?:(?:so|just|such|too|really|simply|that|a|an|very|completely|totally|fucking|absolutely) ){0,3}${badTrait}$`,
  badRole: `\\b${badTrait} (?:\\S+ )?${role}\\b`,
  whatAn: `^what an? (?:\\S+ ){1,3}`,
  thatIsWhatIAm: `\\b(?:that's|that is|it's) (?:what|all|who) (?:i'm|i am|she is|he is|there is)\\b`,
  makesMe: `\\bmakes? me (?:\\S+ ){0,2}(?:${insult}|${badTrait})`,
  calledMyself: `\\b(?:call|called|calling|one word) `,
  // pass or fail
  eitherOr: `\\b(?:either|you're|you are|it's|is|are) (?:\\S+ ){1,8}or (?:\\S+ ){0,4}`,
  either: `^(?:\\S+ ){0,3}either\\b`,
  ifNotThenNothing: `\\bif (?:i|i'm|it|it's|he|she|they|we|you|my) (?:\\S+ ){0,12}(?:not|don't|doesn't|can't|isn't|didn't|won't|aren't) (?:\\S+ ){0,12}(?:all|nothing|worthless|failure|failed|pointless|never|point|anything|useless|worst|useless|fail)\\b`,
  perfectWord: `\\b(?:perfect|perfectly|perfection|flawless|spotless|100|hundred percent|completely|totally|entirely|complete|total|whole|entire|utterly)\\b`,
  wholeFailed: `\\b(?:whole|entire|all|complete|completely|total|totally|everything) (?:\\S+ ){0,8}(?:ruined|failure|failed|wasted|waste|worthless|pointless|garbage|disaster|write off|rubbish|trash|lost|flop|for nothing|gone|broken|fail)\\b`,
  mayAsWell: `\\b(?:may|might) (?:just )?as well\\b`,
  forNothing: `\\b(?:for nothing|counts? for nothing|no point|what's the point|no use|pointless|no sense|back (?:at|to) (?:zero|the start|square)|worth nothing|might as well|at all$|not worth)`,
  nothingBetween: `\\b(?:in between|no grey|nothing between|only a |anything (?:less|short|below)|unless i|no middle|half a)\\b`,
  oneSlip: `\\b(?:one|once|single|a) (?:\\S+ ){0,4}(?:so|and now|and the|ruined?|ruins|then|now) `,
  worstOrBest: `\\b(?:best|first|winning|gold|an a)\\b.*\\b(?:worst|losing|loser|nothing|failed|failure)\\b`,
  // fear of the worst
  whatIf: `\\bwhatif\\b`,
  downfall: `\\b${downfall}\\b`,
  lifeOver: `\\b(?:life|career|world|future|everything|reputation|season|marriage|it)(?:'s| is| will be| would be)? (?:\\S+ ){0,3}(?:over|ruined|finished|ending|end|gone|collapsing|destroyed|falling|done)\\b`,
  chain: `\\b(?:lose|losing|fire|leave|drop|end up|go|die|collapse) (?:\\S+ ){0,6}(?:and|then) (?:\\S+ ){0,6}(?:lose|losing|fire|leave|end up|die|prison|street|homeless|dead|everything|alone|bankrupt)\\b`,
  cantBear: `\\b(?:can't|couldn't|won't|not|never|wouldn't|couldn't) (?:\\S+ )?(?:survive|cope|handle|bear|stand it|take it|recover|live without|get through|face it|live with|show my face|breathe)\\b`,
  dying: `\\b(?:i'm|i'll|i will|he'll|she'll|he's|she's|we|we'll|going|it's|this is) (?:\\S+ ){0,4}(?:die|dying|dead|cancer|heart attack|tumour|fatal|kill us|the end|doomed)\\b`,
  worst: `\\b(?:worst|most (?:awful|terrible|horrible)|absolute(?:ly)? (?:\\S+ )?(?:awful|terrible|disaster|catastrophe))\\b`,
  // a guess about tomorrow
  iWillNever: `\\b(?:i'll|i will|we'll|we will|he'll|she'll|they'll|it'll|will|won't|not goingto|never goingto) (?:never|not|ever|always|only|just|fail|be alone|end up|hate|say no|leave|forget|lose|flop|regret)\\b`,
  neverGoingTo: `\\b(?:never|not|i'm|it's|they're|he's|she's|we're|is|are|just) (?:\\S+ )?goingto (?:\\S+ ){0,4}`,
  willGoBad: `\\b(?:will|goingto|it'll|i'll|they'll|he'll|she'll) (?:\\S+ ){0,6}(?:fail|bad|badly|wrong|awful|hate|laugh|reject|no|disaster|alone|horrible|flop|humiliating|lose|miserable|embarrass\\w*|fool|forget|leave|boring|awkward|terrible|die|worse|blank|freeze|crash|ruin|stuck|regret)\\b`,
  wont: `\\b(?:won't|will not|will never|never will|aren't goingto|isn't goingto|not goingto)\\b`,
  iJustKnow: `\\b(?:i just know|i know it|already know|i can (?:tell|feel it|see it)|i know that|i know how|i'm sure|i'm certain|you'll see|you watch|calling it|spoiler|already see|i can see)\\b`,
  future: `\\b(?:will|goingto|i'll|won't|tomorrow|next (?:week|month|year|time)|in the end|sooner or later|eventually|some day|someday|forever|by the time|until i|rest of my life|years from now|matter of time)\\b`,
  whyBother: `\\b(?:why (?:bother|try|even|should i)|what's the use|no point (?:in )?(?:\\w+ing)?|don't even know why)\\b`,
  // someone else's mind
  theyJudge: `\\b(?:${someone}|\\S+ mother|in laws|in law|daughter in law|mother in law|neighbours?|therapist|landlady|cashier|nurse|examiner|judges|god|pastor|sister|brother|aunt|professor|panel|barista) (?:\\S+ ){0,5}${judge}`,
  theyThinkI: `\\b(?:think|thinks|thinking|thought|believes?|considers?|find|finds|see|sees|know|knows|judge|judges|judging|decided) (?:that )?(?:i|i'm|me|my|we)\\b`,
  hatesMe: `\\b(?:hate|hates|despise|despises|dislike|dislikes|laughing at|mad at|angry (?:with|at)|annoyed (?:with|at|by)|disappointed (?:in|with)|sick of|tired of|stand|avoiding|ignoring|mocking|judging|staring at|rid of|making fun of|looking at|interested in|talking about|pities|resents?|regrets? \\w+ing|fun of|pity) (?:me|my|us|by me)?\\b`,
  mustBeThem: `\\b(?:he|she|they|people|god|everyone|everybody|\\w+) must (?:be (?:mad|angry|annoyed|upset|cheating|thinking|bored|disappointed|laughing|avoiding)|think|hate|regret|find|wonder|know|not (?:like|love|want|care)|see|believe|have (?:thought|found|decided|noticed))\\b`,
  obviouslyThem: `\\b(?:clearly|obviously|probably|surely|secretly|bet|i can tell|i could tell|i know|i'm sure|of course|behind my back|in their eyes|inside)\\b.*\\b(?:he|she|they|him|her|them|everyone|everybody|people|he's|she's|they're)\\b`,
  theyDontCare: `\\b(?:he|she|they|nobody|noone|husband|wife|boyfriend|girlfriend|friends|boss) (?:\\S+ ){0,3}(?:doesn't|don't|does not|do not|didn't) (?:\\S+ )?(?:like|love|care|want|trust|respect|miss|need|find|mean)\\b`,
  noReply: `\\b(?:didn't|hasn't|haven't|not|doesn't|don't|never|left) (?:\\S+ ){0,2}(?:text|texted|reply|replied|answer|answered|call|called|write|written|say hello|wave|laugh|smile|invite|on read|on seen|look)\\b`,
  looked: `\\b(?:sighed|yawned|rolled|glance|glanced|smirk\\w*|frown\\w*|whisper\\w*|looked at (?:me|his|her|their)|look on|raised|tone|laughing|giggled|quiet)\\b`,
  onlyBecauseThey: `\\bonly (?:\\S+ ){0,5}(?:because|since|out of|to be)\\b`,
  // always, never, nobody
  alwaysNever: `\\b(?:always|never|everytime|all the time|constantly|not once|never once|ever)\\b`,
  iAlways: `\\bi (?:always|never|can never|can't ever|constantly|have never|keep|just always|fail|ruin|mess|screw)\\b`,
  iAlwaysFail: `\\bi (?:always|never|can never|can't|mess|ruin|screw|fail|lose|break) (?:\\S+ ){0,4}(?:anything|everything|every|right|ever|all|up|wrong|it)\\b`,
  nobodyEver: `\\b(?:nobody|noone|nothing|none) (?:\\S+ ){0,4}(?:ever|works?|cares?|likes?|loves?|listens?|goes|helps?|respects?|wants?|picks?|asks?|gets better|stays?|appreciates?|remembers?|takes|i do|i try|good)\\b`,
  theyAreAll: `\\b(?:all|every|men|women|people|kids|bosses|doctors|customers|everyone|everybody|politicians|friends|guys|girls|boys|they) (?:are|is|just|only|never|always|end up|leave|lie|let|will always|want) ?(?:all|always|never|the same|liars|me|selfish|one thing)?`,
  everythingI: `\\b(?:everything|whatever|anything|nothing|wherever|whenever|every \\w+) (?:that )?(?:i|i've|my)\\b`,
  storyOfMyLife: `\\b(?:story of my life|typical|always me|happens? to me|same (?:way|thing)|as always|as usual|every single|each and every|never works? out|how it goes|never any luck|things? never|anybody|people like (?:me|us)|once a)\\b`,
  cantTrust: `\\b(?:can't|can never|never) (?:\\S+ )?(?:trust|rely on|count on) (?:\\S+ ){0,2}(?:anyone|anybody|people|\\w+)`,
  // all on me
  myFault: `\\b(?:my fault|my own fault|my doing|my failure|on me|down to me|all me|it's me|it was me|my responsibility|becauseofme|my mistake|because i|since i'd|because of my|up to me|because of something i|i'm the reason|my bad|of my)\\b`,
  iCaused: `\\b(?:i (?:caused|did (?:that|this)|let (?:it|them|her|him)|ruined|spoiled|spoilt|made (?:her|him|them|it)|killed|failed (?:her|him|them)|broke|drove|brought|upset|hurt|split|blame myself|feel responsible|am to blame)|i've (?:ruined|hurt|done|made|let|spoiled)|i must ?have|i'm to blame|i'm responsible|blame myself|where did i go wrong|what did i do|something i (?:did|said))\\b`,
  ifOnlyI: `\\b(?:if (?:only )?(?:i had|i'd|i hadn't|i would|i were|i was|i would)|had i|i should have (?:seen|noticed|known|stopped|helped|watched|been there))\\b`,
  forThem: `\\b(?:they|she|he|children|kids|everyone|team|wife|husband|mother|parents|daughter|son|friend|marriage|party|group) (?:\\S+ ){0,5}(?:because (?:of )?(?:i|me|my)|becauseofme|my fault)\\b`,
  // rules
  should: `\\b(?:should|shouldn't|should've|shouldn't've|must|supposedto|haveto)\\b`,
  iShould: `\\b(?:i|i'd|we) (?:\\S+ )?(?:should|shouldn't|must|should've|haveto|need to) (?:not )?(?:be|have|know|always|never|do|feel|want|enjoy|help|study|get|love|forgive|stay|look|work|need|care|been|find|still|at least|try)\\b`,
  shouldHave: `\\b(?:i|we) (?:\\S+ )?(?:should|shouldn't|ought to) (?:not |never )?have\\b|^should (?:not |never )?have\\b|\\bi should've\\b`,
  theyShould: `\\b(?:he|she|they|people|friends?|husband|wife|kids|children|partners?|parents|boss|players|doctors|nurses|teachers?|mothers?|men|women|wife|everybody|everyone|one|you|person|believer|daughter|son|university|life|body) (?:\\S+ ){0,2}(?:should|shouldn't|must|should've|supposedto|haveto)\\b`,
  goodOneShould: `\\b(?:good|real|proper|true|serious|grown|decent) (?:\\S+ ){1,3}(?:should|shouldn't|would|wouldn't|must|doesn't|don't|never|always)\\b`,
  byNow: `\\b(?:by now|at my age|by this age|at your age|by thirty|by forty|i'm not allowed|no right to|not supposedto|no excuses|obliged|should should)\\b`,
  mustBeAlways: `\\b(?:must|haveto|need to|should) (?:\\S+ ){0,3}(?:always|never|all times|everyone|perfect|strong|best|every)\\b`,
  mildShould: `\\bshould (?:be there|arrive|do it|work|see|pick|buy|call|bring|we|i|take about)\\b`,
  // good things waved away
  butOnly: `\\b(?:but|though|yet|only|just|probably|sure|they|she|he|it's|it was) (?:\\S+ ){0,4}(?:luck|lucky|fluke|easy|polite|being nice|just nice|anyone could|anybody could|doesn't count|don't count|doesn't mean|hardly counts|not real|because they|because she|because he|feel sorry|coincidence|for anyone|for anybody|to everyone|to everybody|pity|obligated)\\b`,
  praised: `\\b(?:praised?|compliment\\w*|congratulat\\w*|award|medal|prize|won|promotion|promoted|passed|clapped|applause|thanked|thank you|proud|said i was|told me i|says i'm|liked|loved|good feedback|chosen|accepted|honou?rs|great job|good job|well done|lost \\S+ kilos|went (?:well|fine|good)|best|top|highest|success)\\b`,
  doesntCount: `\\b(?:doesn't count|don't count|not count|isn't (?:really )?an? (?:achievement|accomplishment)|no accomplishment|nothing special|big deal|so what|anyone (?:can|could|would)|anybody (?:can|could|would)|any fool|it was nothing|it's nothing|doesn't mean (?:anything|it)|hardly did|can't take credit|not as though|not like i|that's (?:just|only)|luck|lucky|fluke|must ?have been (?:desperate|easy)|mistake in|clerical)\\b`,
  theySayThat: `\\b(?:says? (?:that|it|the same)|say that to|has to say|have to say|only says?|only said|just saying|being (?:nice|polite|kind)|to be polite|paid to|don't know (?:me|who)|flattering|don't mean it|doesn't mean it|would say)\\b`,
  onlyTheBad: `\\b(?:all (?:i|that) (?:\\S+ )?(?:can |could )?(?:see|think|remember|focus|hear|matters|counts|stays)|only see|all i|what (?:matters|stays|counts)|what i'll remember|the one (?:that|thing|who)|apart from|except|focus on|is all that)\\b`,
  // a guess, not a rule
  guessed: `\\bmusthave\\b`,
  // one's own never and always, and other people's
  iNever: `\\b(?:i|i'll|i've|i'm|we) (?:\\S+ ){0,2}(?:never|always)\\b`,
  theyNever: `\\b(?:he|she|they|who|people|he's|she's|they're) (?:\\S+ ){0,2}(?:never|always)\\b`,
  // the feeling as proof
  feelSo: `\\b(?:feel|felt|feels|feeling|gut|fear|heart|body|i'm) (?:\\S+ ){0,14}(?:so|therefore|hence|which means|means|that means|must(?:have)?|proves|then|tells) (?:\\S+ )`,
  feelSoIAm: `\\b(?:feel|felt|feels|feeling) (?:\\S+ ){0,14}(?:so (?:i|it|he|she|they|there|that|we|my|everything|nobody|the)|so i'm|so it's|must(?:have)?|therefore|that means|means|proof|proves|that's how i know|hence|i know that|it's true)\\b`,
  iFeel: `\\b(?:i|it|i'm|i've|i just|still|me) (?:\\S+ )?(?:feel|feels|felt|feeling|feelings)\\b`,
  feelBad: `\\b(?:feel|feels|felt|feeling) (?:so |very |really |like |a |that |as if )*${feeling}\\b`,
  moodMust: `\\b(?:${feeling}|nerves|panic|pounding|chest|stomach) (?:\\S+ ){0,10}(?:so|must(?:have)?|means|therefore|proves|has to be|there has|there must|tells|that's how)\\b`,
  feelingsTrue: `\\b(?:feelings? (?:don't|never|are|is|tells?)|trust that feeling|my gut|gut (?:says|tells)|if i feel|i feel it|feels? (?:that|this) (?:strong|way)|without (?:cause|reason)|for no reason|wouldn't feel|if it feels|don't feel it|reason i feel|so i am|so i must)\\b`,
  // measuring
  comparative: `\\b(?:better|worse|smarter|prettier|faster|slower|thinner|richer|younger|happier|fitter|kinder|taller|funnier|cleverer|further|more \\w+|less \\w+|slowest|weakest|dumbest|worst|twice|double|three times|as (?:\\S+ )as)\\b (?:\\S+ ){0,6}(?:than|as|at|one|of|here)?`,
  everyoneElse: `\\b(?:everyone|everybody|all|every|most|the) (?:\\S+ ){0,2}(?:else|other|others|friends|my age|around me|classmates|colleagues|peers|my mates|on my feed|siblings)\\b`,
  thanMe: `\\b(?:than (?:me|mine|i am|i'm|i|i do|i ever)|but me|except me|next to (?:her|him|them)|beside (?:her|him)|comparedto|ahead of|behind (?:her|him|everyone|my)|measure up|as good as|as (?:well|smart|calm|pretty) as|and (?:then there's )?me|without me|mine (?:is|are|doesn't|loses|climbs|eat)|i've got (?:a|my)|i have (?:a|my|one)|why (?:can't|couldn't|didn't) i|how come)\\b`,
  theyHaveIHave: `\\b(?:he|she|they|sister|brother|cousin|friends?|others|neighbours?|twin|colleague|mother|everyone|everybody)\\b.*\\b(?:i|i'm|i've|me|mine|my) (?:\\S+ ){0,4}(?:still|can't|only|nothing|one|not|don't|haven't|have|am|took|rent|two|a)\\b`,
  feedWords: `\\b(?:instagram|facebook|linkedin|feed|photos|pictures|scroll|profile|posts?|my age|reunion|classmates?|ex classmate|high school|behind|ahead)\\b`,
  // true hardship
  died: `\\b(?:died|dies|dying|passed away|passed (?:this|last|on)|funeral|buried|bury|lost (?:my|our|her|him|a) (?:\\S+ )?(?:mum|mother|dad|father|son|daughter|baby|brother|sister|wife|husband|leg|job|home|house|scholarship|child|friend|dog|cat|everyone|grand\\w+)|put (?:down|to sleep)|took (?:his|her|their) (?:own )?life|didn't make it|gone|killed|drowned|hospice|stillborn|miscarr\\w+|widow\\w*|grief|grieving|she's gone|he's gone|would have been)\\b`,
  ill: `\\b(?:cancer|diagnos\\w+|terminal|stage (?:four|three|4|3)|chemo\\w*|dementia|alzheimer\\w*|leukaemia|stroke|tumour|epilep\\w*|parkinson\\w*|als|ms|scan|biopsy|chronic|in pain|surgery|amputat\\w*|wheelchair|going blind|long covid|treatment|hospital|infertil\\w*|ivf|can't have children|seizures?|burnout|coma|spread|caring for|carer)\\b`,
  wronged: `\\b(?:raped|rape|assaulted|molested|abused?|abusive|beat (?:me|us)|beats|hits? me|hit (?:me|us|him|our)|attacked|touched my|racis\\w+|because i'm (?:black|gay|pregnant|a woman|trans|old)|called me that|discriminat\\w+|harass\\w+|stole|locked me|outed|shuns?|stopped by police|deport\\w*|threw me out|paid late|fraud)\\b`,
  hardship: `\\b(?:laid off|evicted|homeless|refugee|fled|war|flood\\w*|burned (?:down|our)|burnt down|bombed|can't (?:pay|cover|afford)|skip meals|sleeping in the car|no severance|lost my (?:job|home|house)|closing|redundan\\w+|custody|divorce papers|left me|missing|accident|visa|drought|shut down)\\b`,
  sinceLoss: `\\b(?:yesterday|last week|this morning|today|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|two weeks ago|months? ago|weeks ago|last night|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))\\b`,
  longingFor: `\\b(?:i miss|keep (?:going|setting|reaching)|still (?:hear|feel|there|hanging|open|smell)|so quiet|numb|without (?:him|her)|don't know (?:what to do|how to|who))\\b`,
  // plain talk
  question: `^(?:how|what|is|are|do|does|can|could|would|should|when|where|has|any|anyone|why)\\b`,
  askAdvice: `\\b(?:how (?:do|can|could|should|would)|any(?:one)? (?:advice|tips|recommend|else)|advice|i'd like to|i would like|wondering|what (?:would|do|can|could|kind)|is (?:it|there|that)|recommend|suggest|should i|normal to|i want to|looking for|help me)\\b`,
  plainPlan: `\\b(?:i'll|we'll|goingto|tomorrow|plan|booked|appointment|meeting|next (?:week|month|year)|later|on friday|we're|remind|order|ring|ask|talk(?:ed)? (?:to|about)|agreed|decided|made a|started|trying)\\b`,
  settled: `\\b(?:glad|grateful|proud of|happy|looking forward|fine|okay|went (?:well|ok|okay|fine)|made up|apologi[sz]ed|enough|lovely|nice|good|thanks|relieved|understand|understood|fair|no hurry|that's (?:all right|fine|okay))\\b`,
  mildly: `\\b(?:a bit|a little|slightly|somewhat|kind of|kinda|sometimes|some|mostly|most of|usually|maybe|perhaps|might|often|reasonably|quite)\\b`,
}).map(([name, shape]) => [name, new RegExp(shape)] as const);

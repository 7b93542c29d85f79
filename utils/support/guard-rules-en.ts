import type { GuardLanguage } from './guard-language.ts';

/** English, as people write it to themselves: plain, slangy, mistyped, roundabout. */
export const english: GuardLanguage = {
  words: `

self: myself|himself|herself|themselves|themself|yourself|ourselves|oneself
me: me|him|her|them|us|you
poss: my|his|her|their|our|your
be: am|is|are|was|were|be|been|being
aux: will|would|could|should|might|may|can|shall
not: dont|doesnt|didnt|not|no|never|no longer|cant|couldnt|wont|wouldnt|isnt|arent|havent|hasnt|without|stopped|stop
noone: nobody|none|no person|not one person|hardly anybody|barely anybody|anybody|not a soul
all: everybody|everything|they|they all|people|the world|this world|world|family|kids|children|wife|husband|partner|parents|friends|mum|mother|dad|father|son|daughter|sister|brother|loved ones|those around me|you all|you|you guys|team|he|she|girls|boys|rest of them

want: want to|wants to|wanted to|wanting to|wish to|wishes to|wished to|wish i could|wishes he could|wishes she could|would like to|would love to|like to|need to|going to|plan to|plans to|planning to|plan on|planning on|hope to|hope i|hoping to|hopes to|ready to|trying to|tried to|try to|tries to|decided to|decide to|decided on|thinking of|thinking about|think about|think of|thinks about|thought about|thought of|thoughts of|thoughts about|ideas of|idea of|dream of|dreaming of|dreams of|dream about|dreaming about|fantasise about|fantasize about|fantasising about|fantasizing about|fantasies about|fantasies of|considering|consider|considered|contemplating|contemplate|contemplated|about to|urge to|urges to|feel like|feels like|felt like|feeling like|prefer to|rather|intend to|intending to|intention of|prepared to|desire to|longing to|long to|yearn to|tempted to|scared i will|afraid i will|might|could|should|will|imagine|imagining|imagined|picture|picturing|pictured|pictures of|images of|image of|visions of|obsessed with|talks about|talking about|talked about|talk of|talks of|keep on|ways to|way to|how to|impulse to|impulses to|compulsion to|swore to|promised to|threatens to|threatened to|threatening to|in mood to
wish: want to|wants to|wanted to|wanting to|wish to|wishes to|wish i could|wish i would|wishes he could|wishes she could|would like to|would love to|rather|prefer to|hope to|hope i|hopes he|hopes she|hoping i|hoping to|ready to|pray to|praying to|pray i|pray that i|praying i|deserve to|deserves to|need to|plan to|planning to|decided to|longing to|long to|desire to|urge to|trying to|tried to|try to|let me|easier to|better to|time to|time for me to|supposed to|meant to|thinking of|thinking about|think about|thought about|thoughts of|thoughts about|dream of|dreaming of|feel like|talks about|talking about|talked about|why cant i|why dont i|i should|like to|one who should|happy to|glad to|going to|ways to|way to|wait to|okay if i|okay with|relief to|if i could

thing: this|that|it|what|which|these|those|deadline|deadlines|commute|back|feet|shoes|heels|meeting|meetings|spreadsheet|suspense|joke|jokes|heat|cold|weather|traffic|stress|job|work|workload|jira|code|codebase|build|server|servers|laptop|computer|phone|battery|printer|app|database|plants|plant|car|wifi|internet|connection|router|screen|mic|software|program|process|script|tests|pipeline|legacy code|project|sprint|ticket|tickets|exam|exams|homework|thesis|paper|course|class|lesson|shift|shifts|schedule|boredom|wait|waiting|silence|curiosity|noise|diet|workout|leg day|gym|run|hill|stairs|knees|knee|head|migraine|headache|hangover|allergies|hay fever|flu|period|cramps|tooth|toothache|neck|shoulders|eyes|budget|inflation|rent|prices|bills|market|song|show|film|movie|episode|game|app|tool|update|windows|excel|outlook|teams|zoom|slack|email|emails|inbox|paperwork|admin|forms|training|module|presentation|slides|pitch|demo|launch|release|migration|refactor|backlog|queue|alarm|monday|mondays|week|day|days|morning|mornings|night shift|nights|overtime|humour|humor|memes|meme|dress|outfit|perfectionism|uncertainty|pressure|hours|pace|feature|regex|css|bug|bugs|api|vpn|machine|kettle|fridge|dishwasher|bike|engine|tomatoes|basil|cactus|orchid|conversation|thread|momentum|motivation|vibe|batteries|tablet|watch|headphones|torch|clock|mouse|keyboard|session|container|pod|node|cluster|worker|job queue|cron|kernel|daemon|browser|tab|tabs|windows laptop|hdd|disk|monitor|light|bulb|fan|hard drive|reports|report|grading|marking|caffeine|pollen|chair|pain in my back|stapler|audit|mortgage|smell|suspense of|tension|cringe|pun|puns|guitar solo|curry|spice|sun|humidity|quarter|conference|tax return|taxes

# Ways to speak of being dead.
gone: gone|dead|not here|not around|not alive|no longer here|no longer around|no more|not there|out of the way|out of the picture|out of their lives|six feet under|not in the picture|under ground|buried
vanish: disappear|disappeared|vanish|vanished|die|died|dropped dead|drop dead|ceased to exist|stopped existing|never existed|didnt exist|dont exist|wasnt here|wasnt around|wasnt alive|werent here|werent around|werent alive|wasnt there|am not here|am not around|was gone|were gone|am gone|was dead|were dead|am dead|didnt wake up|dont wake up|never woke up|never came back|dont come back|didnt come back|didnt come home|dont come home|never came home|wasnt in it|were not here|were not around|was not here|was not around|was never born|had never been born|was out of the way|was out of the picture|killed myself|didnt make it|passed away|was no longer here|were no longer here|was no longer around|slipped away|faded away|wasnt in the picture|didnt turn up again|wasnt on this earth|took my life|ended it|do not wake up|end it

hurts: hurt|hurts|hurting|harm|harms|harming|harmed|hit|hits|hitting|beat|beats|beating|slap|slaps|slapped|slapping|punch|punches|punched|punching|kick|kicks|kicked|kicking|choke|chokes|choked|choking|strangle|strangles|strangled|strangling|shove|shoves|shoved|shoving|stab|stabs|stabbed|stabbing|burn|burns|burned|burnt|bite|bites|bit|smack|smacks|smacked|whip|whips|whipped|bash|bashed|attack|attacks|attacked|attacking|injure|injured|shake|shook|shaking|throttle|throttled|suffocate|smother|smothered|poison|poisoned|poisoning|shoot|shoots|shot|shooting|kill|kills|killed|killing|murder|murders|murdered|murdering|rape|rapes|raped|raping|molest|molests|molested|assault|assaults|assaulted|assaulting|abuse|abuses|abused|abusing|grope|gropes|groped|groping|drown|drowning|headbutted|torture|tortured|torturing
# Verbs of violence that are seldom about anything else when a person follows.
strikes: slap|slaps|slapped|slapping|punch|punches|punched|punching|kicks|kicked|kicking|choke|chokes|choked|choking|strangle|strangles|strangled|strangling|shove|shoves|shoved|shoving|stab|stabs|stabbed|stabbing|throttled|smother|smothered|poison|poisoned|poisoning|murder|murders|murdered|raping|rape|rapes|raped|molest|molests|molested|molesting|assault|assaults|assaulted|assaulting|grope|gropes|groped|groping|shook|beat up|beats up|beating up|bit|bites|whipped|smacked|smacks|headbutted|tortured|suffocate|drugged|drugs|stalks|stalking|stalked|beats|beating|beaten|batter|batters|battered|abuses|abused|abusing|bashed
struck: raped|assaulted|molested|groped|stalked|strangled|choked|slapped|punched|beaten up|sexually abused|sexually harassed|abused|beaten|beat up|violated|trafficked|physically hurt|physically attacked|attacked|mugged|stabbed|shoved|knocked out|drugged|spiked|hurt by him|hurt by her|sexually assaulted|date raped|jumped on the way home|battered|gang raped|hit by him|hit by her|kicked by|spat on|held hostage|held against my will|tortured|roofied|fondled|flashed
selfhurt: hurt|hurts|hurting|harm|harms|harming|harmed|cut|cuts|cutting|burn|burns|burning|burned|burnt|injure|injures|injuring|injured|stab|stabs|stabbing|stabbed|hit|hits|hitting|punch|punches|punching|punched|slap|slaps|slapping|slapped|scratch|scratches|scratching|scratched|bite|bites|biting|bit|starve|starves|starving|starved|poison|poisoned|poisoning|strangle|strangled|strangling|choke|choking|choked|kill|kills|killed|killing|shoot|shoots|shot|shooting|hang|hangs|hanged|hung|hanging|drown|drowned|drowning|gas|gassed|off|offing|offed|end|ends|ending|ended|neck|necked|rope|roped|roping|electrocute|suffocate|suffocated|unalive|unaliving|unalived|delete|deleting|murder|murdering|maim|mutilate|mutilating|mutilated|carve|carving|carved|pinch|pinching|damage|damaging|torture|torturing|throw|threw|throwing|jump|bruise|bruising|bruised|punish|punishing|punished|do away with|do myself in|yeet|stabbin|hurtin|cuttin|killin|slice|slicing|sliced|slash|slashing|whip|whipping|bleed
cuts: cut|cuts|cutting|slit|slits|slitting|slash|slashed|slashing|slice|sliced|slicing|carve|carved|carving|burn|burns|burning|burned|burnt|stab|stabbing|stabbed|gash|hack|nick
skin: arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|stomach|belly|hips|forearm|forearms|flesh|ankle|ankles|hip|veins|vein|upper arms
body: arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|stomach|hand|hands|head|face|hair|nails|palm|palms|flesh|body|belly|hips|forearm|forearms|lip|fingers|knuckles|ankle|chest|scalp|cheek|shoulder|shoulders|forehead
pills: pills|pill|tablets|tablet|meds|medication|medicine|paracetamol|tylenol|xanax|ibuprofen|antidepressants|insulin|painkillers|sleeping pills|sleeping tablets|opioids|oxy|valium|fentanyl|morphine|sedatives|benzos|aspirin|codeine|zopiclone|ambien
deadly: bridge|roof|rooftop|ledge|balcony|cliff|cliffs|train|trains|tracks|bus|lorry|truck|traffic|platform|window|river|overpass|tower|car park roof|metro|subway|tube|tram|highway|motorway|oncoming traffic|barrier|tree|wall|rail|railing|car|parapet|high place|viaduct
weapon: knife|gun|bat|belt|stick|bottle|hammer|pistol|rifle|machete|blade|fist|fists|razor|weapon|axe|shotgun|cable|pan|cane|wooden spoon|hanger|shoe|cord|acid
time: 2019|ago|anymore

kin: newborn|infant|bairn|grandson|granddaughter|grandchild|grandkids|folks|wife|husband|hubby|baby|babies|kid|kids|child|children|son|sons|daughter|daughters|mum|mom|mummy|mommy|mam|mother|father|dad|daddy|brother|brothers|sister|sisters|girlfriend|boyfriend|gf|bf|partner|fiance|fiancee|spouse|stepdad|stepfather|stepmother|stepmum|stepmom|uncle|aunt|cousin|grandfather|grandpa|grandmother|grandma|gran|family|parents|ex|ex husband|ex wife|ex boyfriend|ex girlfriend|in laws|mother in law|father in law|missus|old man|toddler|stepson|stepdaughter|nephew|niece|twins|other half|bloke|lad|girl|boy|wee one|little one|little ones|foster dad|foster mum|foster mother|foster father
others: boss|manager|supervisor|coworker|coworkers|colleague|colleagues|teammate|teammates|friend|friends|best friend|mate|neighbour|neighbor|neighbours|neighbors|roommate|flatmate|housemate|student|students|pupil|client|customer|teacher|patient|patients|resident|landlord|intern|director|professor|coach|priest|driver|stranger|man|guy|guys|woman|men|women|people|person|police|carer|nurse|doctor|employer|team lead|lead|foreman|trainer|ceo|sergeant|officer|classmate|buddy|pal|therapist|bestie
whose: my|his|her|their|our|the|a|this|that|your|own|some|an|these|another
person: he|she|they|i|we|who|somebody|anybody|someone|one of them|{whose} {kin}|{whose} {others}|{kin}|{others}|you|both
someone: me|him|her|them|us|you|somebody|anybody|people|everybody|another person|{whose} {kin}|{whose} {others}|{kin}|others|coworkers|colleagues|that man|that woman|customers|a human|whole family|all of them|one of them|{self}
otherperson: him|her|them|somebody|anybody|people|everybody|another person|{whose} {kin}|{whose} {others}|others|coworkers|colleagues|that man|that woman|customers|all of them|one of them
scared: scared|afraid|terrified|frightened|fear|fearful|petrified|worried|worry|worries|worrying|dread|dreading|anxious|concerned|nervous|panicking|frightens|scares|terrifies|fearing
theydo: he will|she will|they will|he would|she would|they would|he might|she might|they might|he is going to|she is going to|they are going to|he could|she could|they could|{whose} {kin} will|{whose} {kin} might|{whose} {kin} is going to|{whose} {kin} would|{whose} {others} will|{whose} {others} might|{whose} {others} is going to|{whose} {others} could|{whose} {kin} could|somebody will|somebody might|he may|she may|they may|someone is going to
ido: i will|i would|i might|i could|i am going to|i may|of myself|i should|i was going to|i shall|i can
said: said|says|say|saying|told|tells|swore|swears|promised|threatened|threatens|threatening|screamed|yelled|shouted|whispered|texted|warned|messaged|keeps saying|posted|wrote|writes|tweeted|joked|jokes|joking|mentioned|hinted|admitted|confessed|talks about|talking about|implied

# Broader circles, for patterns that look for several things in one sentence.
gunwords: gun|pistol|shotgun|rifle|bullet|bullets|trigger|revolver|firearm|barrel|service weapon
edge: edge of roof|edge of a roof|edge of the roof|edge of the cliff|edge of a cliff|edge of the bridge|edge of a bridge|edge of the platform|edge of a building|edge of the building|edge of the balcony|wrong side of the railing|wrong side of the barrier|wrong side of the rail|other side of the railing|over the railing|over the rail|over the parapet|over the ledge
sharp: blade|blades|razor|razors|scalpel|scissors|compass|sharpener|lighter|matches|needle|needles|box cutter|boxcutter|stanley knife|craft knife|shard|broken glass|safety pin|rubber band|hair tie|elastic|cigarette|cigarettes|tweezers|thumbtack|kitchen knife|pocket knife|exacto|xacto|utility knife|iron|straighteners|curling iron|candle|stove|hob|boiling water|razorblade|pin
wound: cut|cuts|cutting|slice|slicing|sliced|slit|burn|burning|burned|burnt|burns|press|pressed|pressing|drag|dragged|dragging|drew|draw|drawing|run|ran|running|stab|stabbing|dig|digging|dug|carve|carved|carving|scratch|scratched|scratching|snap|snapping|hold|held|pushed|push|prick|jab|score|scored|scrape|rub|rubbing|touched|pour
myskin: {poss} arm|{poss} arms|{poss} wrist|{poss} wrists|{poss} leg|{poss} legs|{poss} thigh|{poss} thighs|{poss} skin|{poss} stomach|{poss} hip|{poss} hips|{poss} forearm|{poss} forearms|{poss} palm|{poss} palms|{poss} hand|{poss} hands|{poss} calf|{poss} calves|{poss} belly|{poss} ankle|{poss} ankles|{poss} flesh|{poss} knuckles|{poss} fingers|{poss} upper arm
tillhurt: until it bleeds|until it bled|until they bleed|until they bled|until i bleed|until i bled|until it hurts|until it hurt|until blood|until it is raw|until it was raw|until it goes purple|until it bruises|until it is bruised|until it goes numb|until i see blood|until my knuckles|until my wrist|until my skin|until my hand|until my hands|until my leg|until my thigh|until my arm|until the skin|until red|until it swells|until it splits|until i draw blood
later: tomorrow|tomorrows|next week|next month|next year|the spring|spring|the summer|summer|christmas|birthday|the wedding|new year|old age|twenty|thirty|forty|fifty|sixty|the future|a future|any future|future|turning|another year|another birthday|another christmas|the holidays|graduation|retirement|old|2027|2028|2030|the next one|next season|autumn|easter|five years|ten years|five years time|ten years time|the weekend
relief: easier|better|breathe|relieved|relief|favour|favor|solve|solves|solved|free|freed|freer|manage|happier|tidier|peace|lighter|happy|cope|rest|simpler|calmer|breathing space|spared|a blessing|blessing|burden|weight|problems|cheaper|thank me|better life|sleep at night|live their|live his|live her|move on|start over|kindest|sooner the better
ifgone: if i went|if i was gone|if i were gone|once i am gone|after i am gone|when i am gone|if i left for good|if i disappeared|if i vanished|if i died|when i die|if i were dead|if i was dead|if i never|if i stopped existing|if i wasnt here|if i werent here|if i didnt exist|without me|without a mother|without their mother|without a mum|without a father|without a dad|with me gone|with me dead|by going|by dying|by leaving this|by disappearing|by not being here|by not existing|once i leave|once i have left|if i just stopped|if i stopped being|if i slipped away|if i was out of|if i were out of|me out of the way|me out of the picture|my absence|not having me|no me|minus me|once i am out|me not being here|me not being around|me not existing|losing me|me disappearing|me dying|my death|subtract me|subtracted me|take me out of|took me out of|remove me from|if i hadnt been born|if i had never been born|if i never existed
absent: not be here|wont be here|not here|wont be around|not around|never see|wont see|not see|cant see|dont see|cant picture|cant imagine|not picture|never reach|wont reach|not reach|wont need|dont need|not need|no need|no point|no sense|what for|wont make it|not make it|dont plan|not planning to|not plan|never make it|dont expect|not expecting|didnt expect|never expected|doubt|no longer|wont have|dont bother|not bother|dont save|dont count on me|dont keep|dont wait|wont exist|doesnt exist|isnt a|isnt any|there is no|there isnt|have no|got no|without me in|doesnt include me|doesnt have me|not include me|not in it|not wanting|dont want there|dont want to make|dont want to see|not want to see|dont want to reach
bodypart: arm|wrist|throat|neck|hair|face|jaw|shoulder|stomach|ribs|back|ear|eye|head|chin|cheek|thigh|waist|breast|breasts|bum|leg|hand|fingers|belly|mouth|windpipe|ankle|collar|shirt|eyes|lip|nose|chest|shoulders|thighs|knees|ears|wrists|knee|lower back|legs|arms|hips|throat|cheeks|boobs|crotch|ponytail|braid
forceful: grabs|grabbed|grabbing|scratches|scratched|massaged|massages|licked|fondled|brushed|squeezes|squeezed|squeezing|twists|twisted|twisting|pulls|pulled|pulling|yanks|yanked|dragged|drags|dragging|pinned|pins|pinches|pinched|slammed|slams|shoves|shoved|pushed|pushes|held|holds|gripped|grips|presses|pressed|smashed|smashes|hit|hits|hitting|slapped|slaps|punched|punches|kicked|kicks|bit|bites|burned|burnt|stamped|stomped|spat|bent|broke|breaks|threw|throws|backhanded|cracked|split|bruised|bruises|choked|covered|stroked|strokes|rubbed|rubs|caressed|touches|touched|touching|cut|slashed|knocked|banged|bangs|wrapped
heor: he|she|him|her|they|husband|wife|boyfriend|girlfriend|partner|ex|dad|mum|father|mother|stepdad|stepfather|stepmum|uncle|brother|boss|manager|supervisor|professor|landlord|stranger|man|coach|colleague|coworker|neighbour|roommate|bf|gf|hubby|cousin|fiance|doctor|carer|sergeant|priest|teacher|son|tutor|director|guy|bloke|grandfather|granddad|physio|instructor|husbands|somebody
vulnerable: baby|newborn|infant|child|kid|kids|children|son|daughter|toddler|wife|husband|girlfriend|boyfriend|partner|mother|mum|dad|father|patient|resident|residents|pupil|student|students|brother|sister|stepdad|stepson|stepdaughter|grandmother|somebody|people|someones|stranger|strangers|him|her|them|patients|ex|boss|coworkers|colleague|coworker|neighbour|family|roommate|manager|classmates
`,

  common: `
i me my to a the is am was be been it in on of for and not dont do have will would he she they
him her them his their you we this that with out up if want all get got going at no so go how
what as had has are were like or from by can cant about one us think
`,

  rewrites: `
im | iam => i am
ive => i have
id => i would
ill => i will
am ill | feel ill | feeling ill | felt ill | was ill | is ill | mentally ill | terminally ill | been ill | so ill | really ill => unwell
youre => you are
theyre => they are
its => it is
hes => he is
shes => she is
theyd => they would
theyll => they will
hed => he would
itd => it would
itll => it will
itll | it ll => it will
i m => i am
i ve => i have
i d => i would
i ll => i will
u | ya => you
ur => your
want die | wants die => want to die
want kill => want to kill
want end => want to end
wanna | wannna | wana | want 2 | wants 2 => want to
gonna | gunna | gon | going 2 | finna | boutta | bouta | abt to | imma | ima | gonna go => going to
gotta => have to
wud | wld => would
cud => could
shud => should
hafta => have to
tryna | tryin to => trying to
coulda => could have
shoulda => should have
woulda => would have
kinda | sorta | kind of | sort of | a bit | a little | a lot | you know | i mean | to be honest | if im honest | in all honesty | for real | right now | at this point | at the moment | these days | all the time | at times | from time to time | now and then | every day | every night | most nights | most days | some days | some nights | once again | in fact | of course | as well | and over | all over again | i guess | i suppose | as hell | as fuck | more and more | the hell | the fuck | day and night =>
keep thinking | keeps thinking | kept thinking | been thinking | cant stop thinking | stop thinking | find myself thinking | caught myself thinking | catch myself thinking | thinking more | thinking hard => thinking
keep imagining | keeps imagining | kept imagining => imagining
keep picturing => picturing
cannot | can not | cnt | can t | canot | cannt => cant
do not | don t | dnt | doont | dun | dont even => dont
does not | doesn t => doesnt
did not | didn t => didnt
will not | won t => wont
would not | wouldn t | wouldnt => wouldnt
could not | couldn t => couldnt
should not | shouldn t => shouldnt
is not | isn t => isnt
are not | aren t => arent
was not | wasn t => wasnt
were not | weren t => werent
have not | haven t => havent
has not | hasn t => hasnt
had not => hadnt
aint | ain t => am not
any more | any longer | no more => anymore
no longer => no longer
no one | noone | no1 | no body | nobodys => nobody
any one | anyone => anybody
every one | everyone | everyones | every body | everybodys => everybody
some one | someone => somebody
sb => somebody
my self | mysel | meself | mysefl | mself => myself
him self | hisself => himself
her self => herself
them selves | themselfs | theirselves => themselves
better of without => better off without
better of dead => better off dead
better of if => better off if
suicidal | suicides | suiciding | suicided | suicidality | sewerslide | sewerslidal | sewer slide | sooicide | sui | s word | sewicide | sewercide | toaster bath => suicide
kms | kmsing | kys | ctb => suicide myself
kill me self | kill ma self => kill myself
self harm | self harming | self harmed | selfharm | selfharming | selfharmed | self harms | selfharms | self injury | self injure | self injuring | self injured | self injurious | self mutilation | self mutilate | self h | s h => selfharm
self delete | self deleting | self deletion | self deleted | self destruct => selfdelete
unaliving | unalived | unalives | un alive | unlive => unalive
od | oding | odd on | oded | overdosed | overdosing | overdoses | overdosin | over dose | over dosed | over dosing => overdose
noose | nooses => noose
tho => though
alright | ok | okey | okay => okay
im fine => i am fine
till | til | untill => until
w => with
bc | cuz | coz | cos | cause | becuase | becouse => because
thru => through
prolly | prob | probs => probably
rn => now
tmrw | tomoz | tmr | 2moro => tomorrow
2nite | tonite => tonight
b4 => before
dieing => dying
wanting 2 => wanting to
forevr | for ever | 4ever => forever
hubby => husband
mom | mam | mama | mommy | mummy | ma => mum
step dad => stepdad
step father => stepfather
step mum | step mom => stepmum
step mother => stepmother
boy friend => boyfriend
girl friend => girlfriend
room mate => roommate
flat mate => flatmate
house mate => housemate
co worker => coworker
co workers => coworkers
team mate => teammate
lil => little
stabed => stabbed
chocked me => choked me
choaked => choked
threatend | threatned | threatining => threatened
raping | rapeing => raping
wif => with
sum1 => somebody
ppl => people
life time => lifetime
alone with my thoughts => alone with thoughts
`,

  fillers: `
just really so very fucking fuckin freaking frickin fricking effing fkn bloody damn damned goddamn
literally honestly actually basically probably maybe perhaps kinda sorta even simply truly totally
completely seriously lowkey highkey ngl tbh pls please already also then quite still
sometimes often constantly always usually lately recently occasionally secretly quietly again own whole
entire only badly genuinely absolutely deeply entirely finally eventually suddenly almost nearly
regularly repeatedly currently frankly obviously apparently certainly definitely surely
daily nightly pretty super extremely utterly now today desperately rly
someday oneday alot lot possibly clearly essentially practically purely little older younger elder eldest youngest poor somehow somewhat
`,

  misspelt: `
suicide suicidal overdose overdosed myself himself herself themselves strangle strangled strangling
suicidally killing kill killed violent violence assaulted assault abused abusive molested threatened
threatens stalking harming hurting cutting existing existence disappear burden goodbye goodbyes
worthless raped dying husband boyfriend girlfriend bruises dead alive beating punched slapped choked
anymore everyone nobody without unalive living
`,

  spelledRight: `
filled billed tilled skilled milled willed pilled drilled grilled chilled thrilled spilled stilled killer killers
filling billing willing pilling drilling skill skills kiln kilo ill kin krill kills hill
farming charming arming warming hurling hunting curtain putting cuffing culling gutting butting jutting rutting cutlery
burdens burned garden dyeing drying trying crying frying prying tying lying vying dining diving
exiting listing exist exists exits insisting bruise bruised cruises bruises
amused bused abuser abusers accused aroused adhesive allusive elusive abusively
assaults assaulting threaten threatening stalling talking walking staking staling
deed deaf dear deal head lead bead read deadly deaden death dad deans alike olive live alee
loving giving leaving moving diving having leving liven livings
beating heating seating boating bearing beaten baiting bleating
lapped flapped clapped snapped swapped scrapped slipped slopped slammed shaped
launched lunched munched bunched pinched puncher punches poached
choke chokes coked cooked chocked croaked poked shocked choked joked stoked smoked checked clocked chucked
rapped rapid raped aped taped gaped draped scraped grape craped rated raced raged raked rape rapes
violet violently violets goodbyes nobodys withouts husbands boyfriends girlfriends
kneeling feeling healing willingly kindling killings overkill roadkill painkiller painkillers buzzkill upskill
therapist therapists together skilling reskilling anyone
`,

  harmless: `
# --- Things that kill, and things that die
{thing} .. {be}? .. killing|kills|killed|kill|murdering|murdered|destroying|destroyed|choking|strangling|slaying|crushing|crucifying|murders|suffocating|drowning|torturing|attacking|punishing|beating {me}|it|everybody|my_{body}|my_soul|my_will_to_live|morale|productivity|the_mood|my_vibe|my_battery
{thing} .. {be}|nearly|almost|literally|going_to|will|might|is_going_to|are_going_to|would|could|to|keeps .. kill|be_the_death_of|finish|end|destroy|murder {me}|everybody|my_weekend
{thing} .. {be}|keeps|keep|keeps_on|has|have|to|going_to|wants_to|want_to|about_to|refuses_to|needs_to|will|just .. die|dies|died|dying|dead|hang|hangs|hung|kill_itself|kills_itself|killed_itself|crash|crashes|crashed|unalive|killing_itself|suicide|jumping_off|give_up_on_life
killing|killed|kills|kill it $|at|with|in|on|this|out|lately|as|today|there
killing|kill|killed|kills|murder|murdered my|your|his|her|their|our|the vibe|mood|momentum|buzz|battery|motivation|confidence|darlings|enthusiasm|soul|productivity|weekend|appetite|conversation|budget|idea|feature|project|deal|build|server|process|back|feet|knees|knee|eyes|neck|head|shoulders|wrists|lights|light|engine|will_to_live|tests|job|pod|container|thread|script|app|branch|ticket|meeting|creativity|morale|joy|spirit|workflow|dream|dreams|plant|plants|weeds|time|session|music|sound|power|audience|presentation|proposal|story|deadline|romance|rhythm
kill|killed|killing|kills a|the|this|that|these|those|all|all_the|three|two|some|any|every|an|another|time|off|switch|zombie|orphan|child|background|hours|hour|minutes|ten|twenty|five|half_an_hour !person|man|woman|kid|child|people|family|baby|boy|girl|guy|stranger|colleague|coworker|neighbour|dog|men|women|children|lot|pain|bastard|them|of_them|girls|boys
would|could|can|might|will kill|murder for
would|could|can|might|will|happily kill|murder somebody|anybody|a_man|my_grandmother|my_own_grandmother|you|everybody|somebodys_grandmother for
going_to|will|might|gonna|would be the_end|the_death of me|us
kill|shoot|end me now|already
shoot me|us $|please|before|if
talk|talked|talking|talks|thought|think|spoke|taught|teach|read|reading|wrote .. about|of|on death|dying|suicide in|at|with|for .. training|hospice|class|lesson|workshop|course|philosophy|seminar|ward|paper|students|novel|patients
to|in|until my|the grave !with
could|would|might|can murder|kill|destroy|demolish|smash a|an|some|for|that|this|the pint|coffee|burger|pizza|curry|beer|tea|sandwich|kebab|snack|nap|drink|cup|steak|cake|biscuit|bowl|plate|glass|whole|good|decent|cold|hot|holiday|bacon|taco|gin|roast|wine|doughnut|cigarette
going_to|could|would|might|will|want_to|i_might|wants_to|gonna|about_to kill|murder|strangle|throttle|shoot|stab|hurt|choke|punch|slap whoever|whomever|the_person_who|somebody_if|this|the|that|my|every|anybody_who|somebody_at_the_next|one_more|jira|excel|outlook|printer|teams|zoom|you_guys|the_next_person_who !person|kid|kids|child|children|wife|husband|baby|mum|dad|partner|family|girlfriend|boyfriend|man|woman|boss|manager|son|daughter|dog|sister|brother|bastard|{kin}|{others}
going_to|will|would|is_gonna|are_going_to|is_going_to kill|murder|eat|roast|strangle|crucify|hang|slaughter|skin me when|if|for_missing|for_being|for_forgetting|for_losing|for_breaking|for_spilling|for_not|because|alive|over|after !i_leave|shame|honour|dishonour|i_tell|i_go|i_left|he|she|i_try|i_report
{kin}|{others}|they|he|she .. {be}? .. going_to|will|would|gonna|is_going_to|are_going_to kill|murder|strangle me when|if|for|over|because they|he|she|i_am_late|i_forget|i_forgot|missing|being|forgetting|not|breaking|losing|spilling|missing_dinner|i_miss|i_break|i_dont|i_spill|the|it|i_lose
whoever|anybody_who|the_person_who ... kill|strangle|murder|punch|slap|shoot|stab
curiosity|video|internet|radio|covid killed the
killed two|2 birds
kill .. birds|stone
murdered|murder|killed|slaughtered {me} on|in|at|during that|this|the|leg
trying_to|tries_to kill me with
if|when ... again|another|more|anymore .. i .. jumping|jump|throwing|throw|leaping|diving {self}? out|off .. window|roof|balcony|building
{thing} .. committed|commits|commit|committing suicide
killer|killers|killjoy|buzzkill
dressed|looks_that|if_looks_could|paint|shoot to? kill
licence|license|thrill|going_in_for|moves_in_for|went_in_for to? .. kill
make|made|makes|making a killing
killing|kill|killed it|off characters|character|feature|a_character
could have? killed|strangled|murdered him|her|them|you|somebody for eating|taking|leaving|forgetting|being|saying|losing|spilling|breaking|not|using|finishing|moving
beat|beats|beaten|beating {me} in|at|to|on .. review|reviews|race|game|games|match|chess|test|exam|quiz|ranking|rankings|sprint|score|scores|tennis|election|league|round|cycle|pitch|promotion|post|job|it|cards|squash|darts

# --- Dying of everything but death
die|died|dying|dies|dead|death of|from|with|by .. embarrassment|shame|laughter|laughing|boredom|cringe|cuteness|heat|hunger|thirst|curiosity|jealousy|happiness|excitement|joy|mortification|awkwardness|secondhand|powerpoint|spreadsheet|meeting|meetings|email|committee|anticipation|suspense|stress|cold|frustration|exhaustion|impatience|cuts|paper_cuts|papercuts|a_thousand|anxiety_over|humiliation|nerves|slack|zoom|jira|caffeine_withdrawal|man_flu|overwork|cold|horror|envy|second_hand|sweetness|pride|delight
die|died|dying|dead|died_dead laughing|inside|for_a|for_the|for_some|for_this|for_that|for_coffee|for_chocolate|for_it|for_cake|from_laughing|at_this|on_stage|on_a_hill|on_the_hill|on_that_hill|on_this_hill|on_my_arse|on_me|out|down|off|hard|right_there|on_the_spot|trying_to_explain|reading_this|right_now_laughing|laughed
hill .. die_on|dying_on|died_on
die on that|this|the|a|every|which hill
{be}? dying|dies to|for see|know|meet|hear|try|tell|show|find_out|go|get|eat|read|watch|share|use|start|play|leave|ask|visit|catch|a|the|some|coffee|chocolate|this|that|my|cake|lunch
could|would|nearly|almost|basically|i|we|she|just|practically|about|just_about|literally have|of? died when|of|laughing|from|inside|right|at|in_my_seat|on_the|twice|in_the_meeting|on_stage|in_that|after_that_workout|reading|watching|up_there|there|he|she
laughed|laugh|laughing|cringed|cringing|cringe .. died|die|dead|dying|cried
{wish} .. die|be_dead|dying|sink_through|disappear|vanish|dead when|in|during|after|as|because|on .. that|the|i|my .. meeting|call|unmuted|mic|slide|slides|presentation|typo|interview|demo|boss|zoom|realised|realized|screen|wrong|everybody_saw|fly|tripped|replied|stage|standup|everybody_heard|autocorrect|camera|email|sent|voice_cracked|mistook|name|introduced|called|office|lift|elevator|restaurant|toast|spilled|spilt|muted|karaoke|joke|waved
{wish} .. die $|when|and .. embarrassment|embarrassing|unmuted|blushing|so_embarrassed|cringe
rather|sooner|prefer_to die|be_dead|eat_glass|kill_{self}|gouge|stab_{self} than|before .. use|work|do|sit|attend|go_to|join|write|read|eat|wear|listen|watch|call|talk|present|touch|drink|code|merge|reply|open|install|speak|admit|ask|miss|see_another|take_another|have_another|another|answer|play|use|do_another|learn|start|cook|camp|share !person|like_this|it_all|any_of_this
over my dead body
dead|deadest as|easy|serious|simple|sure|right|wrong|quiet|set|calm|keen|tired|boring|good|slow|slow_today|heat|ends|end|line|link|links|letter|weight|code|lock|zone|pixel|pixels|body_language|battery|batteries|phone|laptop|inside|on|last|silence|link|air|reckoning|wood|spot|beat|on_time|on_my_feet|on_arrival|lift|lifts|lifting|lol|at_this|leg|man_walking|wrong|centre|stop|heading|tree|leaf|drop|sea|man|in_the_water|languages|language|channel|keen|person|animal|bird
drop|dropped dead tired|gorgeous
the|be|is|end_be|was|will_be the? death of me|us|him
sick|bored|worked|scared|frightened|worried|tickled|love|loved|starved|freezing|frozen|work|bore|bores|stressed|talked|discussed|hugged to_death|to_the_death
beaten|beat|flogging|flog|flogged|beating a? dead|to_death horse|by|this
death by|march|spiral|valley|star|row|knell|stare|metal|note|grip|stranding|trap|match|warmed_up|toll|of_a|and_taxes|panel|bed_of|cap|defying|eaters|ray|of_the_author|of_email
like|look|looks|looked|feel|feels|felt death warmed|warmed_up|on_legs
matter|matters of? life
life|matter and|or death $|situation|decision|stakes
rest_in_peace|rip my|to|the|our
rather|sooner than|die
who died|made

# --- Suicide and violence as figures
career|political|social|commercial|financial|professional|reputational|brand|academic|economic|startup|business suicide
suicide sprint|sprints|run|runs|squad|drill|drills|door|doors|mission|burger|hill|wings|note_by|cable|squeeze|bomb|bombers|bomber|vest|burn|blonde|linux|gene|prevention|awareness|knob|grip|bid|silence_the|hotline_volunteer|pact_movie|girls|dive|dives|rate|rates|statistics|tuesday
prevention|awareness|policy|training|module|research|lecture|seminar|essay|film|book|novel|documentary|article|paper|charity|survey .. suicide
suicide .. prevention|awareness_week|policy|training|module|research|lecture|seminar|statistics|in_literature|documentary|article|charity
shoot|shot|shooting|fire|drop|ping|send {me}|him|her|them|us|you|over|off? a|an|over|across|your|the|some|another|me|any|through email|message|text|note|link|ideas|dm|question|questions|quick|mail|over|invite|line|details|slack|draft|file|glance|look|smile|photo|video|portrait|picture|thoughts
shoot|shot me|us now|down_if_i|if_i_ever|please|already ... meeting|call|all_hands|standup|spreadsheet|jira|monday|retro|commute|audit|refactor|again|another
shoot me|us now|please $|another|please|if|before
shoot|shot|shooting {self} in the foot|feet
shot|shoot|shooting down|holes|for|hoops|pool|off|my_idea|his_idea|film|photos|video|the_breeze|the_shit|from_the_hip|the_messenger|through
bite|bites|biting|bit|bitten {me}|us in the ass|arse|butt|bum|back|backside|behind
bit|bite|biting my|her|his|your|the tongue|nails|lip|bullet|nail|head_off|dust|hand_that
bit|bite|bites|snapped|snap {me}|my|his|her head off
bite|bit off more
hit|hits|hitting {me} up|back|on_slack|on_teams|that|like|how|when_i|at_once|hard|why|just_now|today|this_week|differently|harder|in_waves|out_of_nowhere|right_in_the_feels !because|until|and
hit|hits|hitting {me} with .. question|questions|feedback|request|requests|news|idea|ideas|bill|it|deadline|deadlines|ticket|tickets|urgent|data|facts|numbers|surprise|invoice|truth|everything|changes|change|emails|work|tasks|curveball|your|details|charge|fee|bug|bugs|update|problem|problems|realisation|workload|comments|criticism
it|this|reality|news|realisation|realization|wave|grief|tiredness|fatigue|hunger|jetlag|burnout|caffeine|sugar|exhaustion|deadline|layoffs|illness|virus|flu|covid|inflation|price|cuts|loneliness|sadness|cost|pandemic|feedback|song|smell|work|memory|market|recession|guilt has|had|have|is|was|will|can|would|does? hit|hits|struck|hurt|hurts|crushed|floored|knocked|punched|slapped|stung|bites|bit|beat|beats|kicked|killed|kills|killing|slaps|touched|moved|smacked|attacked|strangled|choked|choking|suffocated|suffocating|murdered|murdering|burned {me}|everybody|people|hard|my_family|families|my_team
hit|hits|hitting the|a|my|our|his|her|their gym|books|road|deadline|target|targets|numbers|wall|ground|nail|brakes|button|spot|sack|hay|save|send|snooze|enter|limit|ceiling|roof|jackpot|pause|shops|pub|showers|quota|goals|goal|api|bar|stride|bottom|milestone|plateau|nerve|snag|patch|keys|pavement|like|ball
{be}|got|get|getting hit|attacked|hammered|beaten|punished|slammed|struck|slapped|beat|threatened|abused|harassed|mugged_off|followed|hurt|knocked|burned|burnt|bitten with|by|on_twitter|in_the_comments|on_slack|online|in_the_review|in_code_review !him|her|my|a_man|a_woman|his|somebody|two|three|men|a_colleague|a_coworker|a_stranger|the_man|husband|home|work|home|a_guy|people|hands|a_{kin}|a_{others}|night|an_ex|the_{others}|fists|knife|weapon|our|night|school|knifepoint|gunpoint|{person}
felt|feel|feeling|feels .. attacked|personally_attacked|seen_and_attacked|threatened|violated|burned|beaten|punched|hurt|touched|slapped|bruised|assaulted|abused|mugged by|in|when|that|$ ... review|tweet|feedback|meme|comment|post|code|article|chart|horoscope|meeting|email|ad|kindness|message|words|algorithm|slide|spreadsheet|retro|success|talent
beat|beats|beating|beaten {me}|us|to to|at|by|in_chess|in_the_race|in_the_sales|in_the_quiz|again_at|hands_down|in_the_game|for_the|on_price|there|it|the_finish|in_table|in_ping|on_the_last
beat|beating|beats|beaten {self} up
beat|beats|beating|beaten the|a|my|our|around_the|eggs|traffic|target|market|crowd|rush|expectations|odds|heat|deadline|competition|system|clock|record|drum|bush|queue|score|competitors|estimate|boss_level|last_boss|final_boss|blues|egg|drums|time|personal_best|high_score !{kin}|{others}|up|dog|hell|shit|crap
taken|took|take|takes|taking a beating
kick|kicked|kicking|kicks {self}|off|back|in|out|up|the_habit|the_can|the_ball|the_bucket|around|ass|my_ass|butt|things_off|starts|it_off
kick|kicked|kicks|booted|throw|threw|thrown|push|pushed|knocked {me}|him|her|them|us off|out|under|from|into !of_bed|of_the_car|of_the_house|the_bed|the_stairs|the_wall|a_wall|a_wall|traffic|the_road|the_door|the_street|of_the_flat|onto the|a|of|my call|meeting|channel|team|project|group|bus|server|zoom|game|chat|room|call|deep_end|loop|slack|thread|wifi|vpn|network|account|comfort_zone|course|board|new_role|management|leadership|role|spotlight
pushed|push|pushes|pushing|forced|force|forces|forcing|made|makes|make {me}|him|her|them|us|myself to|into|on|for|past|beyond|harder|hard_to|out_of|hard_on|too_hard|hard !touch|have|sex|bed|marry|strip|sleep|kiss|the_wall|the_door|him|drink|do_things|undress|watch|it|against|a_wall|the_door_frame|the_ground|the_floor|the_bath|the_window|on|down|suck|perform|my_knees|the_bed|the_stairs|the_car|the_table|traffic|the_road|the_street|the_river|an_abortion|terminate|prostitution|eat_off|beg|a_locker|lockers|the_fridge|a_{deadly}|the_{deadly}|stop_eating|quit_my|hand_over|give_him|sign_over|throw|vomit|and|because|when
choke|choked|choking|chokes up|on|in|at|under|during|out_the|down
stab|stabs|stabbed|took_a_stab|taking_a_stab|take_a_stab at|in_the_dark
stabbed|stab|stabs|backstabbed|knifed|stabbing {me}|him|her|us|them in_the_back|in_the_heart
punch|punching|punches|punched above|the_clock|numbers|in|out_the|up|down|holes_in|hole_in|line|lines|air|bag|the_air|the_numbers|the_sky|the_keyboard
roasted|grilled|torn|ripped|slaughtered|crucified|hammered|destroyed
cut|cutting|cuts {self}|themselves off|some|a|short|loose|shaving|on|down|while|cooking|chopping|opening|slicing|out|in_half|with_a_tin|peeling|any|when_i_was|with_paper|no|a_lot|too_little|making !a_razor|purpose|the_arm|my_arm|razor|my_leg|the_leg|my_wrist|the_thigh
cut|cuts|cutting|burn|burned|burnt|nicked|sliced|hurt|stubbed|pricked|scalded|bruised|bashed|banged my|his|her|the finger|thumb|fingertip|hair|tongue|losses|hours|nails|fringe|toe|cake|grass|budget|teeth|salary|pay|mic|eyes|fingers|chin !on_purpose
cut|burned|burnt|burn|hurt|injured|hit|bumped|bruised|scratched|scalded|burned|stabbed|strained|nicked|sliced|pulled|twisted|broke|banged|poked|cutting|punched|stung|pricked|grazed|electrocuted {self}|my_{body}|my_back|my_knee|my_foot|my_ankle|my_elbow|my_hamstring|my_shin|my_hip|my_neck .. shaving|cooking|chopping|gym|lifting|running|playing|skiing|kettle|stove|oven|iron_while|football|climbing|cycling|bike|yoga|by_accident|accidentally|on_the_door|on_the_desk|on_a_shelf|on_the_shelf|on_the_table|gardening|slicing|tripping|paper|kitchen_knife_while|toaster|pan|hob|stairs|workout|training|moving_furniture|at_practice|on_the_cupboard|in_the_garden|soccer|tennis|soup|squats|deadlifting|on_the_corner|onions|bagel|avocado|dancing|hiking|stapler|carrying|tin|curling_iron|straighteners|skateboarding|volleyball|basketball|falling_off|the_cat
burn|burned|burnt|burning|wear|wore|tire {self} out
burned|burnt|burning|burn out|through|the_midnight|bridges|the_candle|toast|dinner|rice|the_rice|the_toast|up_the|calories|my_tongue|by_the_sun|on_the_beach
hang|hanging|hangs|hung up|out|on|in|with|around|tight|back|loose|over|ups|by|fire|man|my|onto|in_there !him_down
hang|hung|hanged|hanging {self} out to
drown|drowned|drowning|drowns|bury|buried|burying|drowned_out {self}? in|under|out|my_sorrows|by|beneath !the|a_river|the_bath|the_sea|the_lake|the_river|the_tub|my_bath|water|sea|ground .. work|emails|tickets|paperwork|pull_requests|admin|code|jira|grading|marking|slack|coffee|deadlines|messages|laundry|reports|bugs|spreadsheets|notifications|meetings|chocolate|netflix|requests|backlog|debt|invoices|papers|inbox|tasks|email|reading|snow|forms|reviews|pings|data|books|ice_cream|documentation|charts|wine_and
overdose|odd|overdosed .. on|of .. coffee|caffeine|sugar|chocolate|netflix|tv|cake|vitamin|cute|espresso|memes|meetings|zoom|carbs|information|content|nostalgia|cheese|crisps|tea|television|podcasts|screen|sweets|candy|christmas|news|redbull|energy|twitter|tiktok|powerpoint|kindness|garlic|glitter
{thing} .. overdose
end|ending|ended|finish|wrap|stop|call|leave it|things here|there|at|on|with|early|for|off|up|by .. five|four|three|noon|meeting|call|positive|note|half|lunch|girlfriend|boyfriend|vendor|supplier|contract|client|landlord|six|two|10|1|2|3|4|5|agency|demo|retro
end|ending|ended|finish|wrap|leave it|things here|there|early|up $
meeting|call|standup|retro|session|contract|lease|subscription|project|relationship|workshop|sprint|trial|experiment|thread|discussion|webinar|lesson|class|show|series|argument|feud|debate|book|song|stream .. end|ending|ended|ends|finish|kill it|things|there|here|now|early
end|ending|ended|ends|end_of things with|life .. {kin}|him|her|vendor|for|cycle|client|support|contractor|supplier|windows|agency|insurance|python
end of life|lifes|the_line_for_this|the_world
take|took|taking|takes my|your|his|her|their|our life|lives to|together|in_a|seriously|for_granted|back|forward|in_hand|slowly|one|up|advice|easier|savings|partner|into|hours
new_lease|end_of_an|best_of my|on life
change|changed|saved|saves|ruin|ruined|ruins|live|lives|lived|enjoy|best_in|love|rest_of|spent|organise|organised|sort|sorting|simplify|half_of|whole|dedicate|story_of|saving my|his|her|their|your life|lives
jump|jumped|jumping|jumps|hop|hopped|hopping|dropped|drop|step|stepped|come|came|go|got off|on|in|onto|into|over|from|out the|a|this|my|one|our|another|for|in? call|zoom|meeting|bed|conclusions|train_home|bandwagon|topic|standup|chat|conversation|project|thread|shower|treadmill|teams|google_meet|hangout|ship|camera|bus|slack|task|queue|pool|deep_end|branch|bike
jump|jumped|jumping|step|stepped|walked|stand|stood in_front_of the? camera|class|audience|room|whiteboard|mirror|screen|crowd|everybody|tv
bus|train|tram|metro|subway|tube home|to_work|late|delayed|driver|ride|pass|ticket|timetable|strike|factor|station|stop|was_late|is_late|journey|lines|fare
throw|threw|thrown|throwing|throws|push|pushed|pushes {self}|{me} under the|a bus
threw|throw|throwing|throws {self} into|at|in .. work|project|job|role|task|writing|studies|training|hobby|new
if|when i|he|she|we|somebody|you get|got|gets|am|was|is hit|run_over .. bus .. who|the_team|the_docs|knows|handover|nobody|we_need|deploy|passwords|documentation|somebody_else|succession
throw|chuck|launch|hurl|throwing|threw|yeet|smash|smashed|smashing|punch|strangle|kick|kicked|stab|burn|murder|kill|slap|hit|throttle|shoot|drop-kick|destroy|bash my|the|this|that|it|a|his|her laptop|computer|phone|monitor|printer|keyboard|pc|screen|code|desk|build|server|alarm|router|machine|mouse|copier|excel|outlook|vacuum|target|targets|record|records|goals|quarter|car|scanner|tv|table|vending_machine|photocopier|ceiling|jira|headset|projector|whiteboard|washing_machine|dishwasher|alarm_clock|bug|tablet
smash|smashed|smashing|smashes it|this|that|the|my|our|his|her !{kin}|face|head|phone|window|plate|glass|things|hand|dishes|door ..
bang|banging|banged|bash|hit|hitting|beat|beating|knock|knocking|bashing my|his|her head|heads against|on|into|off the|a|this|my wall|desk|brick|keyboard|table|screen|bug|api !until|till|so_hard
head against a|the brick? wall !until|till
bang|banging|banged|slam|slams|slammed|bash|bashing on_about|out|for_your_buck|on_time|the_drum|deals
strangle|strangled|strangling|throttle|choke|choking|murder|punch|stab|kill|slap|shoot|hurt|killing|hit this|that|it|its|these|those|the|my|our printer|computer|laptop|css|code|api|bug|server|keyboard|machine|config|codebase|spreadsheet|software|app|alarm|build|framework|pattern|fig|vine|database|thing
abuse|abused|abusing|abuses|abusive|harassing|violating|violated|exploiting|exploited .. regex|api|code|macro|system|the_cache|endpoint|notation|type|types|syntax|privilege|privileges|trust|term|expenses|loophole|coffee|policy|git|css|the_word|spreadsheet|excel|rate_limit|hook|language_feature|power|template|macros|vulnerability|javascript|the_rules|operator|overloading|commas|statistics
api|endpoint|regex|system|code|feature|database|server|cache|expense|loophole|word|term|trust|policy|framework|rate_limit .. {be} .. abused|exploited|violated|hammered|attacked|abusive
abuse|abuse_of the|this|that|your|notation|a|my !{kin}|child|children|kids
violent|violently agree|disagree|agreement|colour|clash|storm|movie|film|game|sneeze|sneezing|sneezes|cough|coughing|shade|ill|sick|games|films|swing|shivers|shaking|turbulence
murder|murdered|murderous mystery|mysteries|podcast|podcasts|she_wrote|documentary|on_the|board|hornets|shows|of_crows|drama|a|the|it|some|this|that|in_the_first !man|woman|kid|family|dog
is|be|was|this|pure|absolute|deadline|deadlines|are|been|commute murder $|on|getting|at|for|this|today
stalk|stalked|stalking|stalks .. linkedin|instagram|facebook|online|profile|prey|ex_on|tracking_number|delivery|celery|the_fridge
bomb|bombed|bombing|bombs|bombshell
execute|executed|execution|executes|executing
attack|attacked|attacking|attacks the|a|my|our|this|that|his|her problem|backlog|task|argument|list|pile|idea|bug|tickets|code|surface|inbox|proposal|opinion|plate|laundry|vector|paper|thesis|position|buffet|weeds|ball
panic|heart|asthma|anxiety|ddos|phishing|cyber|sneeze|surprise|ransomware|injection|spam|allergy|migraine|force attack|attacks|attacked|attacking
disappear|vanish|hide|run_away|disappeared|vanished|disappearing|go_dark from|into|to|for|under|off|in .. slack|teams|email|inbox|social|office|meeting|mountains|woods|weekend|week|day|holiday|beach|cabin|duvet|blanket|notifications|holidays|zoom|chair|hour|desk|linkedin|call|twitter|floor|crowd|few_days|a_bit|bathroom|book|month|forest|countryside|sweater|hoodie|map|break|instagram|afternoon|grid
floor|ground|earth .. swallow|open|opens|swallowed {me}|up|and|us
wanted|want|wish|wishing|hoped the? .. floor|ground|earth .. swallow|open
touched|touches|touch|moved {me} $|deeply|by|with|to_tears|how|when|that|more ... words|kindness|message|card|note|email|gesture|story|letter|book|song|film|thank
story|letter|song|card|film|book|gesture|kindness|words|message|note|speech|poem|movie|thing_you_said|painting|email .. touched|touches|moved|hit|hits|struck {me}
touch base|up|typing|on|and_go|wood|point|the_code|paper|it|grass|screen
hurt|hurts|hurting|harm|bruised|bruise|burn|damaged|offend|wounded my|his|her|their|your|anybodys|peoples|somebodys feelings|pride|ego|chances|eyes|brain|soul|reputation|career|ears|knee|back|feelings_by|credibility|confidence|heart|head|shoulder|foot|brand|sales|score
{scared}|afraid|worried|hate|terrified .. hurting|hurt|upset .. feelings|her_feelings|his_feelings
hurt|hurts|hurting {me}|him|her|them|us with|by|that|to_see|to_say|to_hear|when_you_said|when_he_said|when_she_said|deeply|emotionally|in_the_review|with_that_comment|when_they_laughed
hurts|hurt to .. sit|type|walk|move|swallow|breathe|look|think|laugh|read
grab|grabbed|grabbing|grabs {me}|him|her|us|them|you a|for|some|lunch|coffee|after_the|about|before_the|at|on_my_way
grabbed|grab my|his|her attention|coat|bag|keys|eye|interest|heart|phone|laptop|things|lunch|jacket|hand_and_said|mug
follow|followed|following|follows {me} up|on|back|around_the_office|advice|instructions|the|along|through|into|from_the_last !the_house|the_car|the_bathroom|the_toilet|my_house|home|the_street|the_park|the_station
threatened|threatens|threatening|threaten to .. fire|quit|leave|resign|sue|escalate|cancel|cut|close|rain|walk|move_to|report|reorganise|switch|derail|strike|withdraw|delay|go_to_a_competitor|replace|pull_out|take_away_our|rewrite|block|overwhelm|downgrade|dock
threatened by .. success|competitors|competition|ai|colleague|new|talent|automation|younger|skills
locked|lock|locks|locking {me}|{self} out|in of|the_docs|the_account|the_branch|myself|my_office_to|to_a_contract|the_rate .. account|system|laptop|car|phone|email|vpn|repo|house_again|building|office|bank|$
controls|control|checks|tracks|takes|reads|holds|monitors my|the|our calendar|time|budget|work|hours|tickets|temperature|code|commits|tasks|agenda|schedule|deliverables|output|productivity
shaking|shake|shook my|his|her head|hand|hands|fist_at
shake|shook|shaking {me} up|off|out|awake
hands up|down if|the
sleep with fishes|the_windows|the_light|earplugs|my_phone|the_cat|the_dog|socks
up|in arms
on|at deaths? door
beaten|beating|off the? beaten track|path
drop|dropping|threw|throw|catch|caught|shook baby with|out
baby with_the_bath|out_with

# --- Leaving, goodbyes and giving things away, in ordinary life
goodbye|farewell|leaving|good_bye|thank_you|birthday card|party|drinks|lunch|email|cake|gift|speech|present|do|dinner|presentation|collection|for|tour|coffee|drink
say|said|saying|wave|waved|kiss|kissed|hugged goodbye|goodbyes to .. team|colleague|colleagues|office|job|desk|company|summer|weekend|students|class|sleep|diet|holiday|windows|lunch|free_time|project|intern|client|guests|old_laptop|internet_explorer|python|sanity|productivity|evening|my_evening|coworkers|jerry|mentor|manager|at_the_station|at_the_airport|nursery|school_gate
last day|night|meal|time .. at|in|of|on .. job|work|office|company|school|term|team|project|holiday|here|sprint|contract|internship|friday|notice_period|conference|placement|role|quarter|semester|class|secondment|maternity
last birthday|christmas|summer|winter|message|email|words|post|entry|letter .. i_got|i_got_a|was|we_went|in_lisbon|i_saw|i_sent|we_had|she_sent|he_sent|i_received|at_the_company|you_sent|bonus|party|before_retirement|before_i_retire|before_the_baby
gave|give|giving|given|gives|donated|donating away .. answer|secret|talk|tickets|plot|ending|surprise|too_much|free|plants|seeds|cake|credit|power|equity
gave|give|giving|given|donated|donating|sold|selling my|the|our|some old|spare|extra|outgrown|baby|baby_clothes|broken|used .. laptop|clothes|things|stuff|phone|sofa|books|toys|desk|bike|coat|away|camera|guitar|records
clear|clearing|cleared|declutter|decluttering|spring|moving|move|moved|downsizing|konmari|tidying ... away|things|stuff|clothes|donate|donated|sell|belongings
by_the_time|when|once|if you|they|she|he read|see|get this|it .. on_holiday|annual_leave|on_leave|out_of_office|on_a_plane|in_lisbon|on_maternity|on_vacation|at_lunch|on_the_train|asleep|in_bed|offline|at_the_airport|on_my_way
{gone}|not_here|not_around|away ... holiday|vacation|leave|annual_leave|maternity|conference|parental|sabbatical|half_term|day_off|pto|half_day|dentist
wont|not .. be_here|be_around|be_in|be_there .. monday|tuesday|wednesday|thursday|friday|next_week|tomorrow|next_month .. holiday|vacation|leave|dentist|half_term|annual|maternity|conference|training|day_off|pto|wedding|course|sabbatical|appointment
when|once|while i_am gone|away|not_here .. tickets|on_call|cover|standup|water|inbox|deploy|plants|post|queue|merge|keep_the_lights
picked|picking|set|chosen|chose|have|choose|fixed a|the date|day|time|place .. for .. wedding|party|release|launch|meeting|move|call|trip|retro|interview|dinner|offsite|exam|demo|surgery|moving|baby_shower|event|graduation|defence|workshop|coffee|christening|holiday
plan and a|the date|time|method|place .. launch|release|rollout|migration|deployment|study|project
my|the|our desk|files|office|inbox|papers in order
without me|him|her .. on|in|at|for|this .. project|feature|meeting|call|ticket|sprint|release|standup|shift|retro|team|role|task|client|code|oncall|friday|lunch|committee|presentation|deck|account|drinks|weekend
without me|him|her on|in|at|for|to_review|reviewing|today_so|slowing|touching|blocking this|the|that|them|code|friday|monday ..
project|team|company|standup|meeting|sprint|codebase|department|product|ticket|shift|deck|launch|committee .. faster|better|fine|quicker|smoother|well|okay|go_on .. without_me|if_i|with_me_gone|without_him
better off .. with|as|in|using|at|doing|hiring|on|somewhere|elsewhere|rewriting|starting|working|buying|choosing|taking|eating|renting
{noone} .. miss|notice|notices|care|cares|noticed|missed .. if|that|when .. i|the .. left_the_meeting|left_this_meeting|left_the_call|left_early|left_this_call|skipped|logged_off|muted|dropped_off|didnt_join|missed_the_standup|turned_my_camera|didnt_post|went_home_early|called_in_sick|took_the_day|took_a_day|stopped_replying_all|merged|typo|missing_slide|quit_this_job|changed_the_font|wore_the|left_the_company|resigned
sleep|asleep|nap .. for_a_week|through_the_alarm|weekend|til_noon|until_noon|for_a_year|in_on|til_monday|for_a_month
not|dont|didnt|without waking|wake|woke the? baby|dog|neighbours|kids|him|her|up_early|up_before|up_the|up_at|the_kids|up_in_time|up_to|up_tired|with_the
dont|didnt|not {want}|want_to|want .. be_here|be|wake_up|get_up|go_on|continue|carry_on|keep_going !anymore|alive .. meeting|office|freezing|cold|early|monday|at_five|conference|party|with_this_project|project|holiday|stage|with_the_project|studying|degree|course|phd|job|working|role|shift|5am|6am|team|commute|training|weekend|client|on_a_saturday|standup
cant|couldnt|dont .. see|imagine|picture|have .. future .. product|company|project|role|here|this|job|industry|team|career|field|office|with_him|with_her|together|academia|in_this|of_the|of_this|startup|remote|at
no|not|see|whats|isnt .. future|point .. company|job|role|this_team|industry|academia|this_career|here|career|firm|school|company|organisation|for_print|in_print|for_this_project
no|whats|what_is|see the? point|sense|purpose|reason|use in|of|to .. applying|arguing|trying_to_fix|asking|meeting|meetings|complaining|this_feature|rewriting|explaining|emailing|replying|standup|refactoring|going_to|going_to_the|going_into|training|this_meeting|staying_late|staying_in_this|staying_at|living_in_this|living_in|living_downtown|applying|the_report|studying|having_a|crying|keep_going_with|continuing_with|continue_with|carrying_on_with|staying_on|staying_for|staying_here_late|be_here_early|living_near|live_in|stay_late|stay_for|stay_at|stay_in|getting_up_early|going_on_about|going_on_with|keep_the|keeping_this|wake_up_early|waking_up_early|getting_up_at|going_on_holiday
tired|sick|bored|exhausted|hate|fed_up|over|done of|with? living in|out|with|on|at|off|paycheck|room|existing_customers|for_the_weekend|far|like_a_student !pain|this_body|this_world|fear|this|depression|myself|him|her|it
tired|sick|done|bored|exhausted|finished|fed_up|enough|through of|with? life|living|existence .. admin|as_a_manager|as_a|in_a_cubicle|in_the_office|in_the_fast
{not} belong|fit in|on|at|here .. team|company|room|meeting|school|office|industry|job|field|this_role|tech|programme|course|group|this_industry|department|$
{not} deserve|deserves|worth .. this|the|that|a|my|any|such .. job|promotion|award|raise|praise|team|credit|success|role|salary|friends|break|holiday|compliment|seat|title|kindness|bonus|degree|feedback|applause|good|him|her|place|opportunity|lunch
feel|like|am|being|be .. burden .. sprint|team|project|colleagues|release|coworkers|manager|codebase|reviewers|department|squad|company|payroll|group
stop|without being a? .. problem|bother|bottleneck|blocker|burden .. team|reviewers|project|colleagues|manager
clean|good cut|cuts|marks|lines
price|budget|job|pay|funding|salary|staff|tax|spending|paper|power|director|final|short|buzz|rough cut|cuts|cutting
cut|cuts|cutting to_the|corners|back|down|off|out|short|through|ties|edge|scope|features|costs|budget|staff|slides|jobs|it|me_some|into|a_deal|the|it_fine|over|and_paste|a_release|sugar|carbs|coffee|caffeine|meat|dairy|board|lines|paper|cake|hair|vegetables|onions|grass|loose|ribbon|time|waste|up_an|the_crap|by_20|funding|headcount|meetings !blade|knife
razor sharp|thin|edge|burn|focus
blade runner|server|servers|of_grass
bleed|bleeding|bled edge|money|cash|into_the|through|users|customers|ink|on_churn|talent|out_of_the_css|into_each|into_my_weekend|into|over|the_radiators|brakes|the_brakes|colour
bleeding|bleed !to ..  churn|radiator|edge
stop the bleeding
knife|knives block|set|sharpener|skills|edge|rack|drawer|and_fork
scars|marks|lines|cuts from .. surgery|operation|childhood|cat|caesarean|acne|surgeon|football|falling|bike|exam
pills|tablets|pill|meds|medication|antidepressants .. doctor|headache|prescribed|pharmacist|allergy|hayfever|cold|pharmacy|antibiotics|for_the_cat|for_the_dog|bp|vitamin|for_mum|for_my|for_dad|refill
take|took|taking|takes .. meds|medication|tablets|pills|paracetamol|ibuprofen|aspirin .. every_morning|for_my|with_food|as_prescribed|for_a_headache|for_the_pain|before_bed|on_time|after_breakfast|and_went_to_work|twice_a_day
bridge|roof|balcony|cliff|platform|river|window|train|tracks|ledge .. closed|lunch|drinks|terrace|repairs|plants|party|view|photos|coffee|sunset|delayed|rooftop_bar|fishing|picnic|hanger|seat|late|app|engineering|team|engineer|herbs|barbecue|leak|fixed|cleaner
bridge the|a|that gap|divide|gaps
waste of|my|your|a|such|our time|money|space|effort|energy|breath_arguing|salary|paper|food|talent|day|desk|a_day|the_day|budget|potential|a_seat|chair
waste|wasted my|his|her|your breath|the
plane|flight .. go_down|going_down|crash ... film|movie|turbulence|simulator
wake|woke|waking up tired|early|late|at|before|happy|to_find|anxious|with_a|call|to_emails|to_rain|exhausted|to_slack
dark thoughts|place|mode
ready|decided|want|going to go|leave|end home|on|to|for|now_that|live|with|back|out|over|the|early|ahead|work|this_job|my_job|into
time for me|us|you? to go|leave|die home|to_bed|to|now_kids|the
lost|loses|lose|losing my|the|all will|patience|mind|temper|motivation|focus|point|keys|touch|train_of|voice to_work|$
lost|lose|losing|reading|this|zoom|meeting|meetings|standup|css|spreadsheet .. will_to_live $|in|during|reading|with|at|halfway|because|after ... meeting|training|module|form|pdf|jira|slides|workshop|spreadsheet|call|webinar|queue|standup|hour
in my|a past|previous|former|another|next life .. as|i_was|i_want_to_be_a|cat|dog
never|not been|be so|more .. alive
feel|feeling|felt|feels|makes_me_feel|made_me_feel|coming .. alive again|when|after|on|in|at|here
glad|happy|grateful|lucky|great|good to_be|am|be|being alive !only

soul|spirit left my body
{thing} .. gun to my head
toddler|baby|cat|dog|puppy|kitten|horse|goat|newborn|parrot|goose .. headbutted|bit|bites|kicked|scratched|hit|slapped|punched|kicks|hits|attacked|bitten|headbutts|scratches|attacks|smacked {me}|my_{body}
cut|scraped|grazed|bruised|hurt|bumped|bashed her|his|my|their knee|knees|chin|elbow|shin|head|finger|foot & !on_purpose
balcony|roof|bridge|cliff|river|rooftop|ledge ... watched|watching|rain|stars|sunset|sunrise|fireworks|view|fresh_air|fog|birds & !jump

boss|manager|lead|pm|client|ceo|director|supervisor|team|accountant|mum|sister|wife|husband|dentist|trainer|editor|reviewer .. going_to|will|would kill|murder|strangle|crucify me|us $
out for {poss}? blood
blood pressure|sugar|boil|boils|boiling|test|tests|donation|orange|type|work
bad|new|fresh|first blood
stabbed|stab|stabs|knifed me|us|him|her? in the_back|the_front !with
hit|hits|hitting {me} with another|yet_another|one_more|a_new|a_second|a_third|the_new|reorg|layoffs
take|took|taking|takes my|his|her|their pills|meds|tablets|medication with|at|before|after|on breakfast|food|dinner|lunch|water|time|bed|juice|every|an
to_be|be|being|was|were cut from the_team|the_squad|the_list
will to work|code|type|write|teach
heads will|are_going_to roll

{be}|got|get|getting touched by .. kindness|words|gesture|card|message|email|speech|story|song|film|how|their|your

hate|hates|hated|hating my|his|her life at|in|as this|the|work|job|a|an
deploying|merging|shipping|pushing|that|releasing|launching|presenting|it|this|asking|migrating|refactoring .. is|was|would_be|be suicide $|to|for
{others}|team|they|he|she going_to|will|would|gonna kill|murder|strangle me for this|that|the|my|breaking|another .. merge|conflict|bug|typo|bill|mess|slide|slides|delay|outage|email|joke|invoice|budget|estimate|stain|parking
{thing} .. hates_me and wants_to|want_to die
hill .. i {wish} die on
`,

  signs: `
# --- Ending one's life, said plainly
suicide|unalive|selfdelete|noose
{selfhurt} {self}
kill|killing|end|ending|ended|take|taking|took|taken|takes|ends|lose_interest_in {poss} life|lives|existence|life_away
end|ending|ended|ends my|his|her|their suffering|misery|pain|story
life|lives .. not_worth living
taking|took|taken|takes my|his|her|their life|lives
{wish} .. die|be_dead|not_exist|not_live|not_be_alive|cease_to_exist|stop_existing|stop_being_alive|stop_living|stop_breathing|be_no_more|not_wake_up|never_wake_up|be_killed|be_put_down|be_unborn|not_be_here|not_be_around|be_buried|bleed_out|dead
{wish} dying|death|being_dead|not_existing|not_being_alive|not_being_here|not_living|not_being_around|not_waking_up|not_be_here
{not} {wish} .. live|be_alive|exist|wake_up|keep_living|go_on_living|stay_alive|keep_existing|be_living|be_on_this_earth|be_in_this_world|carry_on_living|continue_living|be_here_anymore|be_around_anymore|live_anymore|continue_existing|breathe_anymore
{not} {wish} .. make_it|survive|see_tomorrow|see_another_day|see_the_morning
wish|wishes|wished|wishing|if_only .. dead|never_born|never_been_born|not_born|wasnt_born|werent_born|not_alive|wasnt_alive|werent_alive|unborn|didnt_exist|never_existed|wasnt_here|werent_here|didnt_wake_up|never_woken_up|never_wake_up|not_wake_up|had_died|died|would_die|not_exist|hadnt_been_born|hadnt_woken_up|never_woke_up|not_woken_up|wouldnt_wake_up|wasnt_around|werent_around|am_not_alive|to_die|wasnt_living
better|best .. dead|in_the_ground|six_feet_under
would|should|rather|better|wants_to|want_to be dead
want|wants|wanted|wanting|need|crave|craving|welcome|welcoming|long_for|longing_for|invite|prefer|beg_for|begging_for|hope_for|pray_for|praying_for|wish_for|wishing_for death|dying|oblivion|nonexistence|the_end
death .. is_what_i|would_be_a|would_be|seems|sounds|feels|is_the|is_better|looks relief|want|kind|release|better|nice|peaceful|easier|restful|only|than|good|comforting|welcome|answer|like|mercy|inviting
dying|being_dead|death seems|sounds|feels|would_be|looks|would_feel|might_be .. restful|peaceful|easier|nice|relief|good|better|easy|lovely|appealing|tempting|comforting|quiet|attractive|warm|like
{not} .. scared|afraid|fear|mind|worried|bothered .. die|dying|death|being_dead
{not} mind|care|bothered .. dying|being_dead|if_i_died|if_i_die|whether_i_live|if_i_live|being_killed|died|not_waking_up|waking_up|wake_up|if_i_lived
die|dying .. by_my_own_hand
{want} overdose|hang_{self}|noose
tried|try|trying|going|want|planning|plan|ready|intending|decided|attempt|attempted|wanting to overdose
took|taken|take|had|survived|after|his|her|from|my|an overdose
overdose
attempted|attempt|attempts .. {poss} life|lives
suicide|life|previous|last|past|my|his|her|another attempt|attempts $
i attempted last|in|once|twice|again|three|a
^ attempted $
least|less|most|easiest|painless|quickest|best|quick|fastest|easy painful|painless|way|ways|method|methods|effective .. die|death|go|end_it|kill|dying|exit|end_things
painless|painlessly|pain_free death|way|exit|method|end|to_die|die
how .. to_die|until_i_die|to_drown|to_bleed_out|to_suffocate|to_bleed_to_death|to_hang|to_starve_to_death|to_kill_you|to_kill_a|to_kill_me|would_kill_me|lethal
lethal|fatal|deadly dose|amount|doses|quantity|of
blow|blew|blowing|put|shoot|shot|bullet .. my|his|her|their brains|head|brain
bullet|gun|pistol|barrel|shotgun|rifle .. my|his|her|their|own head|mouth|temple|skull
slit|slitting|slash|slashing|cut|cutting|open|opening my|his|her|their wrist|wrists|throat|veins
if_i|if_he|if_she .. gun|rope|pills .. use_it|use|would|over
^ die that_is|thats all
am|is|be ready|prepared|okay|at_peace|fine to_die|to_go|with_dying|with_death|to_leave
my funeral|death|suicide
plan|planned|planning|imagine|imagining|imagined|picture|picturing|pictured|write|writing|wrote|attend|rehearsing|picked .. my|his|her own? funeral|obituary|eulogy|death|wake|grave
end_it_all|ending_it_all|ended_it_all|ends_it_all|finish_it_all|end_everything|ending_everything|end_myself|do_myself_in|top_myself|end_it_for_good|end_it_myself|put_an_end_to_it_all|end_my_days|put_an_end_to_my|put_an_end_to_myself|ending_it_for_good|finish_myself|do_away_with_myself
end_it|ending_it|end_things|ending_things|ended_it|finish_it|finishing_it|do_it|doing_it|end_it_all tonight|for_good|permanently|this_weekend|when_they_are_asleep|myself|soon|forever|once_and_for_all|by_my_own_hand|on_saturday|on_sunday|painlessly|properly_this_time
put_an_end to {poss} life|existence|misery|suffering|days
catch_the_bus|caught_the_bus|exit_bag|peaceful_exit|dignitas|euthanasia|assisted_dying|meet_my_maker|join_the_27_club|27_club|game_over_for_me|alt_f4_life|alt_f4_myself|uninstall_myself|uninstall_life|log_out_of_life|logging_off_forever|log_off_forever|quit_life|rage_quit_life|rope_myself|final_exit|delete_myself|unsubscribe_from_life|opt_out_of_life|resign_from_life|quitting_life|clock_out_for_good|clocking_out_for_good|exit_this_life|log_off_for_good|checking_out_permanently|check_out_permanently|check_out_for_good|checking_out_for_good|check_out_early_from_life|checking_out_early|permanent_sleep|eternal_sleep|sleep_forever|sleeping_forever|final_sleep|big_sleep|permanent_nap|dirt_nap|long_nap_forever|nap_forever|rest_forever|permanent_solution|final_solution_for_me|be_worm_food|push_up_daisies|pushing_up_daisies

# --- Heights, roads, water, rope
jump|jumping|jumped|leap|leaping|stepping|step|stepped|walk|walking|walked|throw|throwing|threw|fall|falling|drive|driving|drove|swerve|swerving|steer|steering|crash|crashing|crashed|run|lie|lying|lay|lean|leaning|ride|veer|veering|drift|drifting|roll|plough|plow|plunge|tip .. off|in_front|into|under|out|onto|over|from|in_path .. {deadly}
turn|turning|yank|yanking|jerk|pull|let_go_of|twist|spin the? wheel|steering_wheel|handlebars
stood|stand|standing|sat|sit|sitting|looking|look|looked|stare|staring|stared|gone|go|went|climbed|driven|drove|walked|been .. on|at|off|over|down|to|from|onto|near|up|by .. bridge|ledge|cliff|cliffs|roof|rooftop|train_tracks|railing|overpass|balcony_railing|edge_of_the_platform|railway|viaduct|parapet|edge_of_the_roof|edge_of_the_bridge|platform_edge|yellow_line|barrier|tracks|water_below|multi_storey|multistorey
talked|talk|pulled|coaxed me|him|her|them down|off|back
almost|nearly|once? jumped once|didnt|but|and
how easy|simple|quick|easily it|that would be|is to .. {want}|turn|step|let_go|jump|slip|drive|disappear|end|go|stop|fall|swerve|just|take|walk|not
bought|buy|got|have|ordered|hid|hidden|tied|tie|tying|practised|practiced|found|kept|keep|keeping|looking_at|measured|testing .. rope|charcoal|helium|ligature|cyanide|nitrogen|razor_blades|sodium_nitrite
high|big|tall|strong|fast|heavy|long|sharp|deep enough to kill|to_do_it|to_die|to_end
hold_{self}_under|walk_into_the_sea|walk_into_the_ocean|walk_into_the_lake|walk_into_the_river|walking_into_the_sea|walking_into_the_ocean|walk_into_the_woods_and|swim_out_and|swim_out_until|swim_until|swimming_out|keep_swimming|run_a_bath_and|sink_to_the_bottom|car_running_in_the_garage|hose_to_the_exhaust|exhaust_pipe|head_in_the_oven|stones_in_my_pockets|rocks_in_my_pockets|car_into_the_garage

# --- Pills and poison
take|taking|took|taken|takes|swallow|swallowed|swallowing|neck|necked|down|downed|downing|popped|ate|eat .. all|every|whole|handful|bottle|box|pack|packet|load|bunch|loads|too_many|rest_of|twenty|thirty|forty|fifty|entire|strip|tons|lots|enough|50|40|30|20|100|60|fistful|them_all .. {pills}|in_the_house|i_had|in_the_cabinet
{pills}|tablet|pill ... take_them_all|take_all_of_them|take_the_lot|swallow_them_all|took_them_all|took_all_of_them|all_of_them|all_at_once|the_lot|to_die|would_be_enough|would_it_take|would_kill|would_do_it|enough_to|is_enough|are_enough
how_many|number_of|enough|counting|counted|count|stockpile|stockpiled|stockpiling|saving|saved|hoard|hoarding|hoarded|collecting|lined|lining|stash|stashed|stashing|storing|keeping|hidden|hiding|squirrelling|looking_at|staring_at|stare_at|googled .. {pills}
{pills} .. lined_up|stashed|saved|hidden|hoarded|ready|counted|in_my_drawer|waiting|saved_up|put_by|stockpiled
swallowed|drank|drink|drinking|swallow|drunk some|a_bottle_of|the|half_a_bottle_of? bleach|antifreeze|poison|pesticide|rat_poison|drain_cleaner|detergent|disinfectant|weedkiller|batteries|glass
{pills} .. on_purpose|deliberately|wash_down|washed_down|with_vodka|with_whisky|with_wine|and_vodka|and_a_bottle_of|and_wine
{want} .. {pills}|insulin|rat_poison|bleach .. never_wake|not_wake|be_done|be_gone|and_sleep

# --- Better without me
better_off|happier|better|easier|relieved|lighter|fine|okay|freer|safer|calmer|simpler|richer|glad|nicer|cope|manage|free|less_stressed|thankful|grateful|relief|improve|improved|thrive|happy|well_off|at_peace|stronger .. without_{me}|without_me_in_it|without_me_here|without_me_around|without_me_alive|with_me_gone|with_me_dead|without_somebody_like_me|minus_me|without_my_existence|if_i_didnt_exist|with_me_out_of|with_me_not
better_off|happier|better|easier|relieved|lighter|fine|okay|freer|safer|calmer|simpler|relief|best|cheaper|kinder|grateful|thankful|glad|cope|manage|happy|richer|good|quieter|less_hassle|good_riddance|not_notice|peaceful ... if|once|when|were|that|after i|me|he|she|they ..  {gone}|{vanish}|were_dead|died
{all} .. without_me $
if|once|when|after|the_day|now i|me|he|she .. {vanish} ... better|easier|happier|relieved|relief|fine|notice|care|miss|cry|missed|mourn|cope|matter|difference|nobody|who|anybody|sad|free|sooner|glad|blink|grieve|find_out|find_me|weeks|get_over|forget|forgotten|funeral|peace|over
{noone} .. miss|mourn|grieve|notice|care|remember|cry|mind|blink|bat_an_eye|look_for|come_looking|find_me|find_out|know ... {vanish}|gone|dead|disappeared|never_came_back
{noone} .. miss|mourn|grieve|grieving|grieves|missed me|him|her
{noone} .. come_to my funeral
who|what_difference|would_it|would_anybody|would_anyone|does_it|will_anybody|would_they|would_you|i_wonder_if .. miss|matter|notice|care|cry|make|come ... {vanish}|my_funeral|if_i_go|gone|dead
not|wont|would|wouldnt .. matter|make_a_difference|change_anything|change_a_thing|be_missed ... {vanish}|dead|gone|not_here
world|universe|planet|earth|sun|life|things|everybody|they|office|family .. keep_turning|keeps_turning|turning|go_on|goes_on|spins|spinning|keep_going|carry_on|carries_on|move_on|moves_on|rising|keeps_going|continues|continue|be_fine|be_better|survive|run|keep_spinning .. without_me|just_not_mine|not_mine|with_me_gone|without_him|without_her|without_me_in_it
life goes_on .. not_mine|not_for_me|without_me
burden|burdens|drain|dead_weight|millstone|weight|problem|nuisance|poison|curse|bother|anchor|stone_around .. to|on|for|in|around .. everybody|family|{whose}_family|kids|people_who|people_i|loved|loves|{whose}_kids|{whose}_husband|{whose}_wife|{whose}_parents|{whose}_mum|{whose}_partner|{whose}_children|them_all|all_of_them|everybody|those_who|those_i|my_loved_ones|you_all|all_of_you|{whose}_daughter|{whose}_son|the_people|the_world|their_lives|their_necks|{whose}_dad|{whose}_sister|{whose}_brother|society
stop|stopped|tired_of|done|no_longer|anymore|end|sick_of|much_longer|longer|not .. being|be|am a burden|problem|bother|weight|drain|trouble .. anymore|$|to|for|soon|longer|much_longer|on
wont|not_going_to|not|nobody_will|nobody_would|never .. be_a|be|have_to|need_to|be_in|have .. problem|burden|bother|bothering|trouble|worry_about|deal_with|put_up_with|look_after|carry|in_the_way|take_care_of|in_your_way|your_hair|explain_me|suffer_me|cope_with|clean_up_after|support|babysit|in_anybodys_way|see_me|hear_from .. much_longer|anymore|soon|for_long|after|long|again|me_anymore|me_soon|me_much_longer|me_after|me_for_long|for_much_longer|me_again
{noone}|you|they|he|she .. wont|would|will|not|need .. have_to|need_to .. worry|carry|put_up|deal|look_after|care|bother|support|suffer|worrying .. me|about_me|with_me anymore|soon|much_longer|after|for_long|again|once_i|when_i
wont|not .. be|have .. problem|burden|trouble|bother|weight .. much_longer|for_long|for_much_longer|anymore
worth_more dead|gone|buried
life_insurance|insurance|death_benefit|pension ... when_i_die|more_use|if_i_died|if_i_die|worth_more|get_the|pays_out|pay_out|covers|cover_suicide|would_get|will_get|better_off|at_least|pay_off|sorted|looked_after|payout|clause|set_for_life
they|wife|kids|family|husband|{whose}_{kin} .. get|have|use|collect|cash .. life_insurance|insurance|payout|insurance_money
nobody|none|no_person|not_one_person needs|wants|loves|need|want me|him|her alive|around|here
i|me|he|she belong|belongs? {not} on_this_earth|in_this_world
{not} belong|fit|meant|made|cut_out|built|supposed .. on_this_earth|in_this_world|for_this_world|this_world|for_life|this_planet|on_this_planet|to_be_alive|to_be_here|for_living|to_exist|be_alive|to_live|be_here|for_this_life|for_this_planet|among_the_living|for_being_alive
{not} deserve|deserves|deserving|worthy|right|worth .. live|life|exist|be_alive|breathe|be_here|oxygen|of_life|living|be_on_this_earth|air|space_i_take|to_be_saved|saving|keep_living|another_day
waste|wasting|wasted|thief|using_up|stealing .. oxygen|air|breath|skin|a_life
should .. never_have_been_born|not_have_been_born|have_died|be_dead|never_have_existed|not_exist|not_be_alive|not_be_here|have_been_me|stop_existing|have_been_aborted|be_in_the_ground|have_been_the_one|have_died_instead|not_have_survived|not_have_lived|have_drowned|have_let_me_die|have_let_me|not_have_woken_up
should_have been me|him
shouldnt|should_not|not_supposed_to|never_supposed_to .. be_alive|be_here|exist|have_been_born|be_breathing|have_survived|still_be_here|have_lived|be_living|have_woken_up
never|not .. should|asked|wanted|meant .. be_born|have_been_born|to_be_alive|to_exist|to_be_here|been_born
never_been_born|never_existed|wasnt_born|never_had_me|never_was_born|not_been_born|hadnt_been_born|regret_being_born|asked_to_be_born|curse_the_day_i

# --- Going, vanishing, sleeping
{want} .. not_wake_up|never_wake_up|not_waking_up|never_waking_up|sleep_forever|stop_existing|cease|evaporate_forever|fade_away|fade_out|slip_away|drift_away|vanish_forever|disappear_forever|go_to_sleep_forever|stay_asleep_forever|be_gone_forever|no_longer_exist|no_longer_be|be_nothing|turn_to_dust|be_erased|erase_myself|be_deleted|blink_out|cease_to_be|dissolve|evaporate|not_to_be|be_nowhere|no_longer_be_here|be_somewhere_i_cant_feel|leave_this_body|leave_my_body
sleep|asleep|bed|night|nap .. not|never|dont|without|didnt|wont|hope|hoping|wishing|wish|praying|pray .. wake|waking|woke|wakes|morning|open_my_eyes|get_up_again|come_back
not|never|wont|dont|didnt|hope|without wake|waking|woke|woken .. tomorrow|up_tomorrow|up_again|up_one_day|up_in_the_morning|ever_again|in_the_morning|up_at_all|up_anymore|up_ever|from_surgery|from_the_anaesthetic
wake|waking|woke|woken up .. disappointed|upset|regret|alive_and|still_alive|still_here|is_the_worst|is_a_disappointment|feels_like_a_punishment|at_all|furious_that|sorry_that
disappointed|annoyed|sad|sorry|gutted|angry|upset .. woke_up|wake_up|still_alive|to_be_alive|waking_up|am_alive|still_here|i_survived|didnt_die|to_wake_up|didnt_work|opened_my_eyes
hope|hoping|hoped|wish|wishing|pray|praying|prayed|hopes|prays|wishes .. morning|tomorrow|sunrise .. not|doesnt|never|wont|didnt
tomorrow|morning never|doesnt|didnt|not_come|would_not come|came|arrive|$
hope|hopes|hoping|wish|pray|praying|wishing|love|waiting|wait|mind|nice|glad|grateful|relief|relieved|convenient|care|dreaming|daydream|daydreaming|fantasise|fantasize|imagine|wonder|mercy ... heart|heart_attack|cancer|crash|crashes|crashed|accident|hit_by|ran_over|run_over|runs_over|plane|lightning|truck|bus|car|lorry|drunk_driver|stopped|stops|terminal|tumour|tumor|aneurysm|meteor|elevator_fell|lift_fell|stroke|train .. me|i|down|$|would|and|stop|hit|to_take|hits|takes|on_the_way|on_my_way|stopped|stops|crash|crashes|quick|mine|not_have|so_i
{want}|hope|wish|mind|hoping .. {be}|get|got|getting hit|run_over|struck|flattened|taken_out|crushed|knocked_down by a|the|some? bus|car|truck|train|lorry|meteor|tram|lightning
disappear|vanish|go|fade|leave|drop .. forever|for_good|permanently|from_the_earth|from_this_earth|off_the_earth|from_the_world|from_everybodys_life|from_this_world|and_never|and_not_come_back|off_the_face|from_the_face|completely_and|off_this_planet|and_be_forgotten|from_everything|from_existence|without_a_trace
leave|leaving|left|exit|exiting|done_with|out_of|quit|off|finished_with|through_with|tired_of|goodbye_to|depart|sick_of|over_with|say_goodbye_to|fed_up_with|had_enough_of|hate_being_in|over this|the|my world|earth|planet|life|mortal|realm|existence .. $|behind|for_good|soon|thing|altogether|completely|anymore|by
{not} .. long_for this_world
no_longer|not|dont|wont|cant .. be_here|be_around|be_there|be_alive|exist|be_in_this_world|be_on_this_earth|be_on_this_planet|live_on_this anymore|for_christmas|next_year|next_christmas|much_longer|for_long|by_then|next_week_anyway|to_see|when|for_anything|or_for_anything|tomorrow|after_this|by_summer|by_spring|forever|for_much_longer|for_it|by_christmas|for_my|for_the_wedding|anyway|in_a_year|in_a_month|in_five_years|past|that_long|on_monday|for_your_birthday|next_month
no_longer|not|dont|wont .. {wish} be_here|be_around|be_anywhere|be_anything|be_anybody|exist|be $
not|wont|dont|never|if .. be_here|be_around|make_it|live|survive|still_here|still_be_here|be_alive|last|make_it_through|get_through|see .. next_christmas|next_year|to_thirty|to_forty|to_see|the_night|tonight|the_weekend|the_week|this_week|till|until|past_thirty|past_christmas|long_enough|another_night|another_winter|another_day|thirty|forty|fifty|my_next_birthday|new_year|past_this|past_my|past_friday|past_25|past_30|past_40|the_summer|to_christmas|next_summer|the_end_of_the_year|spring|much_longer_like_this|morning|the_morning|25|30|40|30th|40th|graduation|to_my_next|through_this_week|through_the_week|through_the_night|through_winter|next_spring
not|cant|cannot|dont|never|couldnt .. see|picture|imagine .. me_here|myself|being_here|being_around|being_alive|surviving|making_it|getting_old|growing_old|living|reaching|future|a_future|i_will_be_here|i_will_be_alive|i_will_be_around|i_will_make_it|alive|around .. next_year|next_month|past|beyond|old|in_it|thirty|forty|anymore|here|christmas|that_far|with_me|where_i|for_me|for_myself|ahead|$|another|long|at_all|making_it|to_thirty|to_see|tomorrow|after|next_summer|next_winter|in_a_year|in_five_years|alive
future|tomorrow|next_year .. i|me|{self}|am .. not|dont|cant|isnt|wont .. in_it|in|exist|there|have|see
no|not|isnt|without|see .. future|tomorrow for_me|with_me_in|without_me|worth|left|in_which_i|anymore|to_look_forward|where_i|ahead_of_me|to_live_for|in_front_of_me
next_year|next_christmas|future_plans|plans|planning|anything_past|anything_after|retirement|pension|five_years|birthday|the_holidays|booking|planning_ahead|renew ... wont_be_here|wont_be_around|not_be_here|what_for|wont_need|not_need|dont_need|am_gone|wont_live|wont_see|not_see|will_be_dead|wont_need_it|no_need_for_it|no_point_since|not_going_to_be_here|be_gone_by
wont|not_going_to|never|dont .. see|reach|live_to|make|get_to|turn .. thirty|forty|fifty|sixty|40|30|50|20|25|christmas|the_summer|the_spring|my_birthday|grow_old|another_spring|old_age|twenty_five|18|eighteen
my|the|our|one last birthday|christmas|summer|winter|spring|holiday_with_them|day_alive|day_on_earth|night|night_on_earth|meal|message|words|goodbye|letter|will_and|post|wishes|entry|thing_i_ever|thing_you .. ever|i_will|will_be|alive|you|have|from_me|i_see|to_you|will_hear|on_earth|from|before_i|$
last time .. you|they|anybody|i .. will|hear|see|ever .. me|hear|see|them|write|wake|speak
this is|will_be|was_meant_to_be my last|final
this|it is|must_be|might_be|will_be goodbye|farewell|the_end_for_me|the_end_of_me|good_bye|my_goodbye|the_end_now $|everybody|all|to|from|forever|then|for|my|i|now
goodbye|farewell|good_bye ^? everybody|world|all|cruel|forever|my_friends|my_loves|my_love|life|to_everybody|to_everyone_i|to_my_kids|to_the_kids|to_my_family|to_my_children|you_all|to_you_all
wrote|writing|written|write|writes|left|leaving|drafted|drafting|recorded|recording|record|finished|leave|recorded|said|say|saying|made|typed|sent|prepared|texted|texting|sealed|made .. goodbye|goodbyes|farewell|farewells|farewell_note|goodbye_note|goodbye_letter|goodbye_letters|goodbye_letters|last_letter|last_letters|good_bye|final_letter|final_letters|goodbye_video|goodbye_message|goodbye_messages|note_for_them|note_saying|letters_to_my_kids|letter_to_my_kids|letter_to_each|letter_for_each|letters_for_everybody|letters_to_everybody|letters_for_each|letters_for_when|letters_for_after|letters_for_my|videos_for|letter_for_when|letter_for_after|letters_to_my_children|note_on_the|final_note|final_message|peace_with_everybody|birthday_cards_for_the_next|birthday_cards_for_years|birthday_cards_for_every
^ goodbye everybody|world|all|now
by_the_time|when|if|once|after you|they|somebody|she|he .. read|reads|find|finds|see|get|hear .. this|note|letter|it|me .. gone|dead|will_be|too_late|over|not_be|already|$
tell|telling|tells|let .. my|her|him|them|mum|dad|{kin}|everybody .. i_am_sorry|loved_them|loved_her|loved_him|not_their_fault|isnt_their_fault|i_love_them|i_tried|i_did_love|i_love_her|i_love_him|wasnt_their_fault|not_his_fault|not_her_fault
take_care_of|look_after|care_for|feed|looks_after|take|takes_care_of|mind|watch_over|rehome|rehomed|home_for|be_good_to|be_kind_to ... when|once|after|if|because|when_i|before i .. {vanish}|gone|go|not_here|not_around|leave_this|pass
when|once|after|if|until|before|for_when|if_ever i am|have|was|were|die|go gone|dead|not_here|not_around|no_longer_here|buried|died|passed
what|who|how ... will|would|happens .. when|once|after|if i_am_gone|i_die|i_died|i_am_dead
gave|give|giving|given|gives|donated|donating|selling|sold|sell|packed|packing|parcelled|bequeath|bequeathed|leaving|signed_over|sorted|distributing .. away|off|out|all|everything .. because_i_wont|wont_need|not_need|things|stuff|belongings|possessions|what_i_own|treasures|my_clothes|jewellery|jewelry|keepsakes|i_own|record_collection|guitar|books|tools|cat|dog|records|watch|rings|plants
gave|give|giving|given away .. most|all|everything|half|nearly_all|almost_all .. of_what_i|of_my|i $|have|things|things_i
giving|gave|given|give|gives my|his|her|their|all|favourite|favorite|prized|the .. things|stuff|belongings|possessions|jewellery|jewelry|treasures|guitar|clothes|records|keepsakes|tools|collection|books|rings|watches|cat|dog|instruments|camera|vinyl .. away|to
wont|not|no|dont|anymore .. need|needing|use|needs .. it|them|any|these|those|that|my .. where_i_am_going|where_i_will_be|anymore|soon|after|where
{poss} affairs in? order|sorted|settled
put|putting|set|got|getting|have affairs in? order
changed|updated|update|wrote|write|writing|made|make|finished|redid|signed|redo|rewrote .. my|his|her will $|and|last_night|yesterday|this
left|leave|leaving|wrote|write|written|written_down|put|gave|printed .. passwords|pin_codes|bank_details|funeral|account_numbers|pins .. fridge|for|table|them|after|instructions|wishes|songs|music|envelope
picked|picking|set|chosen|chose|have|has|got|choosing|fixed|circled .. a|the date|day|time|place|spot|method|way and|$|to_do_it|to_die|to_go|in_mind|already
plan .. and a|the date|time|method|place|means
a|my|has|have|with plan|method .. to_die|to_end|to_do_it|to_go|for_how_i|how_to_die|to_kill
made_my|found|have|at peace with .. dying|death|leaving|going|god|it
made_my|made_his|made_her peace
cancelled|canceled|cancelling|cancel all|every|my|everything .. no_need|wont_need|wont_be|not_need|after_friday|what_for
peace|rest|quiet|free|calm|release|relief at_last|in_death|when_i_am_dead|when_i_am_gone|from_this_life|of_the_grave|in_the_grave|eternal|forever
at peace at|when|once|finally? last|i|dead|gone|forever
{be}|go|going|join|joining|see|seeing|with .. with|to|{whose}|again mum|dad|brother|sister|son|daughter|wife|husband|nan|gran|grandma|granddad|grandad|grandpa|him|her|them|friend|baby again|wherever|in_heaven|on_the_other_side|up_there|soon|in_the_next_life|where_he_is|where_she_is|in_the_ground|there_now|in_the_afterlife|beyond
join|joining|see|be_with|meet|reunited .. again? soon|in_heaven|in_the_next_life|on_the_other_side|up_there|wherever_he|wherever_she|in_the_afterlife
envy|envious|jealous .. dead|died|dying|deceased|funerals|terminally|terminal|cemetery|graves|corpses|dont_exist
{be} already|feel|feeling? dead .. waiting|official|inside_already|body|walking|to_me|catch_up
waiting|wait to|for|on .. die|death|end|be_over|it_to_be_over|life_to_end|my_heart_to_stop|the_end

# --- No point, no way on
no|not|isnt|dont|lost|losing|without|any|whats|what|see|lack|zero|never|no_longer|is_there|left .. point|reason|reasons|will|purpose|use|sense|meaning|motivation|wish|desire|strength|incentive|cause .. to|in|of|for .. live|living|going_on|go_on|keep_going|carry_on|carrying_on|continue|continuing|exist|existing|life|stay_alive|staying_alive|be_alive|being_alive|wake_up|waking_up|being_here|be_here|stay|staying|getting_up|keeping_going|existence|trying_to_live|hold_on|holding_on|stick_around|sticking_around|my_life|my_existence|tomorrow|keep_breathing|breathing|surviving|survive|another_day|anything_anymore|being_around|be_around|hang_on|persist|persisting|remain|fighting_on|my_being_here
nothing|something|anything|no_one|nobody|little|not_much|what|hardly_anything|one_thing|reason|less .. to_live_for|worth_living_for|keeping_me_here|keeping_me_alive|to_stay_for|keeps_me_here|to_stay_alive_for|keep_me_here|holding_me_here|tying_me_here|keeps_me_alive|worth_staying_for|to_stick_around_for|left_for_me_here|tethering_me|to_wake_up_for|left_for_me_in_this|to_keep_me_here
keeping_me_here|keeping_me_alive|keeps_me_alive|keeps_me_here|keeps_me_going_is|still_here_because|still_alive_because|still_here_because_of|alive_because_of|here_because_of|here_for_the|stops_me_is|stopping_me_is|stopping_me_from_doing_it|stops_me_from_doing_it|kept_me_alive|kept_me_here|stay_alive_for|am_here_is|am_alive_is|staying_alive_for|stuck_around_for|am_alive_because|only_alive|stay_alive_because|living_for_other|holding_me_here|tether
life|living|existing|existence|being_alive|being_me|being_here|this_life|breathing|staying|staying_alive|waking_up|my_life|another_day ... not_worth|isnt_worth|no_longer_worth|unbearable|pointless|meaningless|too_painful|worthless|too_much_for_me|hurts_too_much|has_no_meaning|has_no_point|has_no_purpose|intolerable|hurts|not_for_me|isnt_for_me|a_punishment|feels_like_a_punishment|a_chore|torture|is_too_hard|too_hard|exhausts_me|worth_it_anymore|means_nothing|ended_already|has_ended|is_over|no_value|has_no_value|serves_no_purpose|optional|not_for_people_like_me|without_purpose|exhausting_me
not|isnt|no_longer|nothing_is worth .. living|staying|existing|going_on|being_alive|waking|carrying_on|sticking_around|the_pain_of|life
tired|sick|exhausted|weary|done|fed_up|bored|finished|over|enough|hate|hating|through|worn_out|scared|afraid|loathe|resent|despise|drained|knackered .. living|being_alive|life|existing|being_me|being_here|breathing|existence|being_in_this_world|waking_up_every|waking_up_alive|being_human|being_on_this|surviving|fighting_to_stay|staying_alive|trying_to_stay|having_to_exist|fighting_to_live|having_to_be_alive|pretending_to_want_to_live|keeping_myself_alive
done|finished|through|checked_out|giving_up|give_up|gave_up|given_up|quitting|through|fed_up .. with|on|of .. life|living|existing|existence|everything_and_everybody|this_world|being_alive|it_all_with_life|fighting_to_live|the_world
cant|couldnt|dont_know_if_i_can|dont_know_how_to|not_sure_i_can|doesnt|unable_to|not_able_to|dont_think_i_can|didnt_think_i_could|wont|dont_want_to|no_longer|dont|no_strength_to|too_tired_to|what_is_the_point_to|how_can_i|doubt_i_can|not_sure_how_to|not_going_to .. go_on $|living|like_this|anymore|any_further|with_life|existing|breathing|alive|being
cant|couldnt|dont_know_if_i_can|dont_know_how_to|not_sure_i_can|dont_think_i_can|dont_want_to|no_longer|not_able_to|too_tired_to|wont|do_not_want_to|dont_know_how_much_longer_i_can|dont_see_how_i_can .. keep|take|stand|bear|carry_on|continue|face|do|tolerate|live|endure|manage|survive .. living|being_alive|existing|life|existence|another_day_alive|another_day_of_this|like_this|being_me|one_more_day_of_this|one_more_day|one_more_night|another_night|being_here|breathing|this_life|with_myself|in_this_body|another_day_as_me
cant|couldnt|cant_keep|dont_want_to|unable_to|no_longer|not_sure_i_can|dont_know_how_much_longer_i_can|dont_know_how_long_i_can .. do|take|hold_on|fight|go_on|bear|carry_on|stand|hang_on|cope|keep_going|keep_doing|doing|endure|stay|keep_fighting this?|it?|this_pain?|life? anymore|much_longer|forever|for_much_longer|for_long
how_much_longer|how_long|how_many_more i|of .. can|keep|manage|have|stay|last|days
dont_know|not_sure|unsure .. how_much_longer|how_long i
no|only|one|way|see|cant|the|find|last|my .. way_out|escape|exit .. of_this|but|except|anymore|left|is|other_than|from_this|than|of_life|of_my|for_me|now|$
way|exit out? i_can_see|left_for_me|is_death|is_to_die|of_this_life
death|dying|suicide|killing .. option|way_out|answer|solution|escape
{want}|wish|make|hope|praying|begging|pray|needs_to|let .. pain|it|this|it_all|suffering|everything|noise|hurting|the_thoughts|my_life|my_heart stop|stops|end|over|be_over|to_stop|to_end|to_be_over|ended|cease|go_dark|go_quiet|finish|stopped .. forever|permanently|for_good|all|now_forever|once_and|$|already|and_i|beating|for_me|forever
pain|suffering|misery|hurting|thoughts|noise .. stop|stops|end|ends|over|go_away .. forever|permanently|for_good|only_when|when_i_am|if_i_am|for_me
all|it|everything|this .. over|stop|end|ended|behind_me|finished .. soon|permanently|for_good|forever|then_they|tonight|by_the_weekend|by_sunday
soon|tomorrow|tonight|by_then|after_friday|after_tonight|after_this_weekend|after_sunday|by_friday|next_week|by_monday|by_morning|one_day_soon|next_month|after_christmas .. none_of_this|nothing|it_will|it_wont|i_will_be|i_wont|you_wont|they_wont|nobody_will|all_of_this|you_will_all|they_will_all|everybody_will|it_all .. matter|hurt|gone|free|over|exist|be_here|be_able_to_feel|at_peace|with_him|with_her|be_around|need_me|have_to|need_to|be_rid|will_be_over|feel_anything|hurts
not|dont|never|afraid .. trust {self} .. alone|tonight|not_to|near|with|around|to_be_safe|by|right_now|this|to_be|on
not|dont .. safe .. from_myself|with_myself|alone_with_myself|from_himself|from_herself|on_my_own|with_my_thoughts|alone|being_alone|to_be_alone|by_myself
{self} .. safe|safety|danger|risk .. $|anymore|tonight|from
danger|risk|threat|harm to myself|themselves|himself|herself|everybody
lose|losing|lost .. will|wish|reason|desire to_live|to_go_on|to_be_here|to_continue|to_carry_on|to_fight
time is|has|was up|come .. calm|peace|soon|ready|decided|okay|relieved|tired|go
not_long|wont_be_long now|before|until? i|$|it
already|decided|chosen|made_the_decision|made_my_decision|made_up_my_mind|my_mind_is_made_up .. die|end|go|leave_you|leave_them|leave_everyone|not_be_here
decided|chose|choose|chosen|ready to .. go|leave
think|thinking|thoughts|thought|obsessed|fixated|preoccupied|reading|ruminating|wonder|wondering|daydream|daydreaming|dreaming|fantasise|fantasize|fantasising|fantasizing|googling|googled|googled|intrusive|imagine|imagining|talk|talks|talking|asks|asking|writes|wrote|draws|poems|poem|curious|jokes|joking|joked .. death|dying|not_being_here|not_being_around|not_existing|ending_it|ending_things|end_it|not_being_alive|being_dead|wasnt_alive|my_own_death|wasnt_here|wasnt_around|killing|being_gone|not_wanting_to_be_here|not_wanting_to_live|leaving_this_world|never_waking|what_comes_after|die|how_i_would_do_it|what_it_would_be_like_to_be_dead|unexisting|jumping|werent_here|werent_alive|werent_around|how_to_die|not_be_here
wonder|wondering|imagine|imagining|picture what|how it .. dead|not_alive|without_me|wasnt_alive|gone|not_to_exist|not_exist|die|to_be_dead|not_to_be_here|if_i_didnt|if_i_wasnt|if_i_werent
what if i didnt|wasnt|dont|never|werent|am_not .. come_home|wake_up|here|come_back|exist|alive|make_it|around|be_here
{not} .. sure|certain|think|know|guarantee|promise|believe .. i_will|i_would|if_i_will|i_can|ill|whether_i_will be_here|be_around|be_alive|make_it|see|survive|last|still_be_here .. monday|tomorrow|next|night|then|anymore|week|christmas|weekend|much|another|morning|to_see|$|through|till|in
dark|darkest|bad|scary|intrusive|black|ugly thoughts|thought|place .. scare|scaring|winning|again|hurting|loud|back|ending|about|louder|taking_over
call_of_the_void|crisis_line|crisis_team|crisis_hotline|suicide_hotline|samaritans|988|psych_ward|sectioned|on_watch
everything|all|nothing .. simpler|better|easier .. never_existed|never_born|wasnt_here|was_gone
part|piece|side of me|him|her .. died|dies|hopes|wishes|wants|wanted|would_like .. crash|crashes|dead|die|gone|down|goes_down|not_wake|end|never|stop|over|sleep
wouldnt|would_not|not be the_worst_thing|so_bad|a_bad_thing|a_tragedy|a_loss|much_of_a_loss|the_end_of_the_world if .. i|me|my|cancer
{thats|that_is} me sorted|done
out of .. their|everybodys|your|peoples hair|way|misery|lives for_good|soon|forever|permanently
out_of_my_misery|out_of_his_misery|out_of_her_misery
once|when|if i_am out_of_the picture|way
got|get|diagnosed|have|had cancer .. over|quick|relief|glad|relieved|escape|fight|treat
dont|wont|not|stopped|refuse|quit|skipping|skip taking|take .. my .. insulin|heart_medication|heart_meds|dialysis .. because|so|$|anymore
stopped|given_up|gave_up|quit .. eating|drinking|treatment ... die|end|fade|anymore

# --- Harming oneself
selfharm|selfharmer
{cuts} .. my|his|her|their|own|upper|inner|both {skin}
scratch|scratching|scratched|hit|hitting|hits|punch|punching|punched|bang|banging|banged|bangs|slam|slamming|slammed|bite|biting|bit|bites|dig|digging|dug|pick|picking|picked|pinch|pinching|pull|pulling|press|pressing|pressed|burn|burned|burning|burnt|hold|held|scrape|scraping|scrub|scrubbing|smash|smashing|smashed|rip|ripping|tear|tore|peel|peeling|claw|clawing|poke|jab|jabbing|stick|sticking|pour|poured|slap|slapping|twist|snap|snapping .. my|his|her|their|the|own|nails|open|at .. {body}|wound|scab|scabs|wounds|scars|nails|into_my ... until|till|on_purpose|because_i_deserve|deliberately|deserved|to_punish|to_feel|to_calm|to_stop|intentionally|when_i_am_alone|when_nobody|in_secret|as_a_punishment|over_and_over|when_i_mess|when_i_make|when_i_fail|when_i_screw|it_helps|helps|for_relief|purposely|to_cope|when_i_get|whenever_i|like_that_it_hurts|punish
until|till|til .. bleed|bleeds|bled|bleeding|blood|bruise|bruises|bruised|pass_out|see_stars|is_raw|it_goes_numb|they_bleed|black_and_blue
on_purpose|deliberately|intentionally|purposely ... hurt|pain|blood|bleed|burn|cut|drawer|stove|iron
burn|burned|burning|burnt|cut|cutting|slammed|pressed|hurt|hit|scalded|crashed|broke|fell|jabbed|pricked .. ... on_purpose|deliberately|intentionally|purposely
my|his|her|their|own {skin}|hand|face|head .. with_a_lighter|with_cigarettes|with_a_cigarette|with_scissors|with_a_razor|with_a_blade|with_a_knife|with_glass|with_a_compass|with_a_needle|with_a_pin|with_a_lighter|with_my_fists|with_the_iron|with_a_hammer|with_matches
cigarette|lighter|iron|blade|razor|knife|scissors|needle|glass|spoon|flame|candle|pin|staple|compass|hot .. on|to|against|into|across|over|in my|his|her|own .. {skin}|hand|palm|chest
{want}|wants_me_to|urges_to|used_to|started|start|starting|stop|stopped|relapsed|resist|resisting|been|restarted|back_to|addicted_to|thinking_about|miss|missing|itching_to|craving|stopping|quit|clean_from|since_i_last|since_last|last|instead_of|nights_i|days_i|when_i|still|days_without|weeks_without|months_without|years_without|not|didnt|havent|to_keep_from cut|cutting so? $|bad|badly|deep|deeper|again|because|when|at|last|this|with|during|in_the_bathroom|in_secret|now|since
^ i|she|he cut $
urge|urges|need|craving|cravings|compulsion|itch|itching|desperate to cut $|so|is|now|bad|badly|when|deep|deeper|my|in_the|has|came|keeps|hits|scares|wont|never
{wish} dye $|bad|inside|in_my|soon
^ i|she|he cut to|because|at_night|when|in_the
clean .. days|weeks|months|years|day|week|month|year ... cut|cutting|blade|burn|relapse|relapsed|razor|hurt
relapse|relapsed|relapsing ... cut|cuts|cutting|blade|wrist|thigh|scars|razor|arms|burn|harm|blood|skin
fresh|new|old|my|hide|hides|hiding|cover|see|sees|saw|has|her|his|the|notice|noticed|these cuts|scars|burns|scratches|marks|slashes .. on|all|so|down|up|across|under|nobody|from|over .. arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|over|sleeves|stomach|cutting|when
cuts|scars|burns|wounds|lines .. on|all_over|covering|down|up my|his|her|their .. {skin}
long_sleeves|sleeves ... cuts|scars|hide|marks|nobody_sees|so_nobody|cover|arms|in_summer|wounds
razor|razor_blade|razor_blades|blade|blades|box_cutter|boxcutter|scalpel|sharpener|stanley_knife|craft_knife .. in|under|hidden|in_my|on|against|for|to|from|helps|across|again|out|behind .. skin|drawer|bad|desk|wrist|arm|feel|again|thigh|pillow|bag|phone_case|relief|bathroom|just_in_case|calm|case|myself|urge|bed|mattress
need|needed|want|wanted|like|love|deserve|deserved|crave|craving|helps|have|had|feels_good .. to_bleed|bleed|bleeding|see_blood|to_feel_pain|feel_pain|pain|physical_pain|to_hurt|the_pain_of|be_hurt|be_punished_physically $|to|so|because|and|until|when|feel|is|again
watch|watching|see|seeing|sight_of|let .. blood|bleed .. relief|calm|calms|helps|drip|run|feel|feels|better|soothing|myself
deserve|deserved|deserves pain|to_hurt|to_suffer|to_bleed|to_be_hurt|to_be_beaten|to_be_hit|the_pain|the_bruises|to_feel_pain
like|love|enjoy|addicted hurting|it_hurts|it_when_it_hurts|the_pain|to_the_pain|that_it_hurts|the_sting
make|making|made|makes {self} .. throw_up|sick|vomit|puke|bleed|be_sick|suffer
throw_up|vomit|throwing_up|sick|purge|purging|purged|puke|laxatives .. after|every|my|what_i|everything|again .. meal|eat|eating|food|meals|ate|dinner|lunch|binge
purge|purging|purged|binge_and_purge|starving_myself|bulimia|thinspo|water_fast_until
not|stopped|havent|hasnt|refuse|refusing eating|eat|eaten|food ... punish|punishment|deserve|disappear|days|hurts|fade|waste_away|dont_deserve
dont_deserve to_eat|food|a_meal|to_be_fed
punish|punishing|punished|punishment .. {self}|my_body|for_my_body
damage|destroy|wreck|hurt|harm|harming|hurting|ruin|mutilate|injure .. my|his|her|own body|skin|arms|wrists|veins
damage to {self}
do|done|does|did|doing something|anything|stuff|things .. to_{self}|drastic|stupid|i_cant_take_back|irreversible|permanent|i_will_regret|terrible|rash|bad|dangerous|he_cant_take_back|silly|i_cant_undo|horrible ..
not_going_to|wont|wouldnt|never do anything|act_on_it|act_on_them $|but
pull|pulling|pulled|tear|tearing|rip|ripping out my|his|her|their hair ... alone|deliberately|until|hit|hurt|bald|bleed|face
drink|drinking|drank .. until|till .. pass_out|black_out|cant_feel|i_blackout|dead|dont_wake|wake_up_somewhere
knife|blade|razor ... leg|legs|arm|arms|wrist|wrists|thigh|thighs|skin|the_usual|same_place
starve|starving|starved {self}
safety_pin|lighter|hot_water|elastic_band|rubber_band|compass|scissors .. on|against|in|into|to|across my {skin}|{body}
mark|marks|line|lines|word|words|letters .. carve|carved|scratched|cut|burned|into|on my .. {skin}|leg|arm

gets|get|have|has my|the laptop|bike|car|books|guitar|records|cat|dog|flat|house|watch ... thats_me|sorted|and_thats_it|when_i_am|once_i_am|after_i_am
sad|cry|upset|hurt|grieve|miss_me|mourn for|a .. week|bit|while|month|days|year ... easier|better|move_on|fine|over_it|forget|okay|free|relieved|relief

# --- Violence, by and against anybody
{strikes} {someone}
used_to {hurts} {someone}
{strikes} {poss} {body}|throat|neck
{person} hits|hit|hitting|hurts|hurting|harms|harmed|harming|attacks|attacked|burns|burned|burnt|whips|shakes|threatens|threatened|threatening|bite|strangle|pushes|locks|locked|beat|kick|punch|slap|shoves|hurt {me}|my_{kin}|his_{kin}|her_{kin}|the_kids|the_children|the_baby|our_{kin}|the_dog|people|their_{kin}
{person} .. hits|hit|hitting|beat|beats|beating|hurting|harming|strangling {me}|{whose}_{kin} $|when|if|because|again|in|so|with|every|last|on|once|a|over|hard|for|this|sometimes|until|right|across|and|back|while|regularly|at
{person} nearly|almost killed {me}
killed|kills {me} $
{kin} .. killed|kills|hits|beats|hit {me}
hear|heard|saw|see|seen|hearing|watched|witnessed|seeing .. hit|hits|hitting|beat|beating|slap|slapping|screaming|hurt|hurting|punch|punching|kick {me}|{someone}|through_the_wall|the_kids|$
{want}|{ido}|urge|urges|thoughts|scared|afraid|terrified|{not}|never|close|nearly|almost|capable|imagine|try|tried|tries|ready .. to|of|i|might|will? .. hurt|hurting|harm|harming|hit|hitting|kill|killing|attack|attacking|beat|beating|shoot|shooting|injure|burn|drown|shake|shaking|push|pushing|strangle|smother|stab|poison|molest|rape|slap|punch|choke|smash|bash|bite|kick|drop|throw|touch_inappropriately|torture {someone}
{want} hurt|hurting|harm|harming|hit|hitting|kill|killing|attack|attacking|beat|beating|shoot|shooting|injure|burn|drown|shake|shaking|smash|bash|bite|kick|drop|end|slit|wring|break|ruin {someone}|his_face|her_face|his_neck|her_neck|their_throat|his_throat|her_throat|my_{kin}|{poss}_jaw|{poss}_legs
hurt|hurts|hurting|harm|harming|harmed|kill|killing|killed|attack|attacking|stabbing|shooting|shoot|murder|murdering|poison|drown|drowning|beating|strangling|choking|punching|hitting|pushing {otherperson}
thoughts|images|urge|urges|impulse|impulses|fantasies|fantasy|dream|dreams|plan|plans|intrusive|visions|voices|voice ... hurt|hurting|harm|harming|kill|killing|stab|stabbing|drop|dropping|smother|shake|drowning|strangling|shooting|throwing|hitting|violent|poisoning|punching
violent|homicidal|murderous thoughts|urges|fantasies|impulses|thought|rage|towards|toward|with|when|again|feelings|images|partner|husband|man|at_home|relationship|marriage|father|ex
homicidal|murderous
gets|got|turns|turned|becomes|became|getting|turning|is|was|get|{be} .. violent|physical|aggressive_with_me|rough_with_me when|with|if|again|$|last|and|towards|at|after|toward|on
make|making him|her|them suffer
make them|him|her pay .. knife|gun|tonight|mean
want|wish|need|wanted|wishes|wants him|her|them|everybody|my_boss|my_manager|{whose}_{kin} dead
want|wish|wanted him|her|them|everybody to_die|would_die|to_suffer|to_bleed|dead|to_stop_breathing
wish|hope|wishing .. he|she|they was|were|would|will|had? dead|die|died
bring|brought|bringing|take|took|taking|have|has|got|carry|carrying|keeps|keep|pulled|pull|held|hold|holds|holding|waved|waving|points|pointed|pointing|bought|buy|load|loaded|loading|came|with .. a|the|my|his|her|dads .. gun|pistol|rifle|shotgun|knife|machete|firearm|crowbar|blade|revolver .. to|in|at|on|and|under|into|against|near|$|because
{weapon} .. to|at|against|on my|his|her|their throat|head|neck|face|chest|stomach|back|ribs
shoot|shooting|shot|blow|blowing|burn|burning up|down .. place|office|school|house|everybody|building|work|flat|church|them
shooting|shoot|stab|kill|stabbing|killing|hurt|hurting everybody|them_all|people|all_of_them|somebody
burn|burning .. with_{me}_in_it|with_them_inside|with_everybody_inside
snap|lose_control|lose_it|losing_control|lost_control|boil_over|explode|rage|temper|anger|angry|rage_out|blow_up|see_red|seeing_red|furious ... hurt|hit|kill|hands_on|violent|somebody|throttle|smash|harm|frighten|frightened|dangerous|shook|grabbed|raised_my
{not} trust {self} .. around|with|near|alone_with .. {someone}|{kin}|{others}
danger|threat|risk to {someone}|{whose}_{kin}|others|people|everybody|the_kids|society
raise|raised|raising|lifts|lift|lifted|raises my|his|her|a .. fist|hand|hands|fists|belt .. at|to|against|on|$|and|i
scared|afraid|frightened|terrified|frightens|scares|frighten|worried|worries|horrified .. of? .. what_i_might_do|what_i_could_do|what_i_would_do|what_i_am_capable_of|what_i_will_do|what_i_may_do|what_i_did_to|of_my_own_anger|of_my_temper|of_my_own_hands|my_anger|my_temper|of_my_anger|what_my_hands
{scared} .. {ido} .. hurt|hit|kill|harm|snap|lose_control|shake|hurting|do_something|strangle|smother|drop|push|stab|attack|punch|slap|lash_out
{scared} .. {theydo} .. hurt|hit|kill|harm|snap|do_something|strangle|find_me|beat|come_after|come_back_for|find_out_where|take_revenge|do_to|attack|punish|rape|jump|end|not_make_it|take_it_out|touch|get_violent|explode_at_me
{scared} .. of .. what {theydo} .. do
what {theydo} .. do_to {me}|{self}|my_{kin}|the_kids
{scared} of {whose}? husband|wife|boyfriend|girlfriend|partner|ex|stepdad|father|dad|mother|mum|stepfather|spouse|fiance|uncle|brother|son|stepmum|temper|ex_husband|ex_boyfriend|in_laws|ex_wife|ex_girlfriend $|when|and|because
{scared} of him|her|them $|when|because|and|at|after
{scared} .. to|of .. go_home|going_home|be_home|be_at_home|go_back_home|being_home|being_alone_with|be_alone_with|say_no|saying_no|leave_him|leave_her|leaving_him|leaving_her|fall_asleep_next|sleep_next|sleep_at_night_because|come_home|coming_home|unlock_the_door|walk_in_the_door|tell_him_i|disagree_with_him|make_him_angry|open_the_door|make_her_angry|upset_him|anger_him
my|his|her|their life is|could_be|may_be in|at danger|risk
in|real|physical|immediate|grave danger .. at_home|from|with|with_him|with_her|because_of_him|of|tonight|right
{not} .. safe|safer .. at_home|in_my_own|in_our|in_my|around_him|around_her|with_him|with_her|to_go_home|at_night|in_this_house|here_anymore|around_my|with_my|with_his|with_her|at_her|at_his|in_that_house|with_them|near|where_i_live|since_he|when_he|in_his|in_this_marriage|in_this_relationship
house|home|flat isnt|not|never|doesnt .. safe
unsafe at_home|around|with_him|with_her|in_my|when_he|near
safe from|away him|her|them|from
wont|doesnt|didnt|not|never|refuses_to|wouldnt|forbids|cant|without|stops let|allow|lets|letting {me}|my_{kin}|his_{kin} .. leave|go_out|out_of|see|talk_to|speak_to|have_my|have_any|have_a_phone|out|have_friends|work_outside|sleep|eat|go_anywhere|visit|go_home|use_my_phone|use_the_phone|call|contact|wear|near_a_phone|get_a_job|take_contraception|study|come_home|in_unless .. house|flat|home|room|door|without|anybody|friends|family|my|own|alone|$|until|car|mum|people|doctor|money|phone|what
forbid|forbids|forbidden|forbade|bans|banned {me}|from .. see|seeing|leaving|speaking|working|calling|going_out|leave|visiting
not|never|isnt|arent|am_not|is_not allowed .. leave|to_leave|go_out|see|phone|friends|to_have_money|my_own|speak|contact|out_without|out_alone|work|without
controls|controlling|controlled|tracks|tracking|checks|monitors|reads|reading|going_through|goes_through|withholds|takes|took|takes_away|confiscated|keeps|holds|hid|hides|locks_away|tracked|withheld my|her|his|our|me|all|every .. money|phone|messages|texts|wages|salary|location|paycheck|bank|card|cards|passport|papers|documents|id|calls|mileage|what_i_wear|who_i|everything_i_do|where_i|every_move|pills|contraception|keys|inhaler|medication
hand|give|turn|handing|giving over .. wages|salary|paycheck|pay|money .. him|her|them|trouble|or
locks|locked|locking|lock|shuts|shut|traps|trapped|trap {me}|my_{kin} .. in|out|inside|up|outside .. room|bathroom|house|flat|bedroom|closet|cupboard|basement|cellar|night|balcony|car|cold|$|garage|shed
locks|locked|locking|locked_up {someone} .. in|out|bedroom|inside
{be} .. locked_in|locked_up|held_captive|kept_prisoner|held_prisoner|not_allowed_to_leave|trapped_in_this_marriage|trapped_with_him|trapped_with_her|trapped_in_an_abusive|a_prisoner_in|kept_inside|locked_out_at_night|chained
{be}|got|get|gets|getting|was_nearly|felt {struck}
{struck} .. by_my|by_his|by_her|by_a_coworker|by_a_colleague|by_somebody|as_a_child|as_a_kid|as_a_teenager|at_work|at_home|at_the_party|by_two|by_three|me|when_i_was|by_men|by_a_man|by_a_stranger|on_the_way|by_the|for_years|by_our|him|her
rape|rapist|molester|molestation|incest|raped|molested|groped|groping|gaslighting_and_hitting|domestic_violence|domestic_abuse|sexual_assault|sexual_abuse|sexual_harassment|child_abuse|coercive_control|revenge_porn|honour_killing|honor_killing|forced_marriage|date_rape|date_raped|upskirting|upskirted|human_trafficking|trafficked|restraining_order|womens_shelter|womens_refuge|spousal_abuse|elder_abuse|genital_mutilation|sexually_abused|sexually_assaulted|sexually_harassed|sexually_harassing|sexually_harasses|fgm|pimp|creeped_on_me|sextortion|paedophile|pedophile|csa|strip_searched_me
sexual|sexually .. assault|assaulted|abuse|abused|harass|harassed|harassment|violence|favour|favours|favor|favors|touched|attacked|violated|threatened|advances|exploited
abusive|violent|controlling|dangerous relationship|marriage|partner|husband|wife|boyfriend|girlfriend|father|mother|dad|mum|home|household|family|ex|parents|stepdad|childhood|man|men|uncle|brother|house|upbringing|boss_who
being|been|was|were|am|is|are|get|got|gets abused|molested|trafficked|exploited_sexually|coerced|physically|stalked
{person} .. abuses|abused|abusing|abusive|molests|molested|rapes|raped|stalks|stalking $|me|her|him|us|when|towards|again|and|to|my|as|for
abuse|abuser|abusers i|my|from|survivor|at_home|by|at_the_hands|went_through|started|continues|as|he|she|happening
my|her|his|our abuser|rapist|attacker|stalker|stalkers
{person} touches|touched|touching|fondles|fondled|rubbed|rubs|grabs|grabbed|gropes|squeezed|kissed|kisses|licked|stroked|strokes|pressed_himself|cornered|cornering {me} $|without|when|there|in|under|between|inappropriately|where|i|again|against|every|and|at|after|while|by|on|like|even|until|so|hard|from|sexually|down|up
used_to|kept|keeps|tried_to|wouldnt_stop|stop|stopped|tries_to|started touch|touching|kiss|kissing|grabbing|grab|fondle|undress|rub {me}
{person} .. put|puts|putting|slid|slides|has|had|placed|places|laid|lays|lay|shoved .. hand|hands|fingers .. up|down|under|on|between|in|around|over|inside {me}|my|her|his|skirt
hand|hands up|down|under|between|around|round|on my|her|his|their|the skirt|shirt|top|dress|trousers|leg|legs|thigh|thighs|pants|blouse|bra|throat|neck|underwear|knickers|breast|breasts|bum|ass|arse|bottom|crotch|windpipe
grabbed|grabs|grab|grabbing|held|holds|dragged|drags|dragging|pulled|pulls|yanked|yanks|pinned|pins|pushed|pushes|shoved|slammed|slams|threw|throws|held_me|pressed|backed|forced|squeezed|twisted|twists|wrapped|hauled {me}|my_{kin}|my|her|his|him|them .. by|against|down|into|onto|to_the_floor|on_the_floor|up_against|across|over|out_of_the_car|down_the_stairs|to_the_ground|on_the_bed|hard|until|so_hard|behind|off_the .. throat|hair|arm|neck|wall|floor|stairs|wrist|door|bed|car|ground|collar|shoulders|table|counter|left_marks|hurt|ear|wrists|fridge|cupboard|window|shirt|bathroom|room|bruised|frame|desk|couch|sofa|face|radiator|back|$
twisted|twists|broke|breaks|broken|fractured|dislocated|cracked|split|burst|squeezed|bruised|bent my|her|his|their|our .. arm|wrist|rib|ribs|nose|jaw|fingers|finger|lip|tooth|collarbone|eardrum|eye|skin ... he|she|when_he|when_she|last_time|again|until|so|hard|till|because|marks|left|popped|and
{person} ... broke|broken|fractured|split my|her|his nose|jaw|rib|ribs|lip|arm|wrist|eardrum|collarbone
left|leaves|leaving|covered|cover|hide|hiding|hides|explain|see|seen|saw|found|counted|with|has|had|have|had_to_hide|got|notice|noticed|came .. marks|bruises|bruise|bruising|black_eye|handprints|split_lip|fingermarks|burn_marks|welts .. from|where|on|again|after|with|he|she|before|under|and|says|makeup|because|of|for|i|that|nobody|around|up|$
bruises|black_eye|bruised|bruise|split_lip|busted_lip|handprint|welts|marks ... he|she|his|her|husband|dad|hold|held|grabbed|hit|fell|boyfriend|door|stairs|partner|him|mum|neck|throat|arms|back|makeup|foundation|concealer|ribs
walked_into_a_door|walked_into_a_cupboard|fell_down_the_stairs_again
force|forces|forced|forcing|made|makes|making|make|pressured|pressures|pressuring|coerce|coerced|coercing|guilts|guilted|expects|blackmails|blackmailed|threatened|begs|bullied {me} .. into|to|do|have|for .. sex|touch|strip|sleep|kiss|marry|undress|naked|bed|him|things|nudes|nude|perform|watch|it|intercourse|marriage|with_his|pregnant|abortion|porn
forced|forcing|force himself|herself|his_way|themselves .. on|onto|into|in
{be} .. forced|coerced|made|pressured|blackmailed .. into|to .. marry|marriage|sex|touch|sleep|sexual|undress|engaged|prostitution|do_things|abortion|have|perform
sex|sleep|slept|sleeping|bed|kiss|dinner_and_more|go_home|date .. with .. him|her|boss|manager|supervisor|director|landlord|professor|coach .. or|if|unless|job|fired|contract|rent|promotion|visa|grade|raise|keep|otherwise|didnt_want
contract|promotion|job|visa|rent|raise|grade|fired|shift|shifts|part|reference ... if_i_slept|if_i_sleep|slept_with|sleep_with|sexual|in_his_bed|go_to_bed_with|went_to_bed_with|on_my_knees|was_nice_to_him|show_him|let_him_touch|another_way
said|say|saying|told|says|tell|begged|screamed|asked .. no|stop|him_no|him_stop|him_to_stop|to_stop|her_to_stop|didnt_want ... didnt_stop|kept_going|kept_on|ignored|anyway|wouldnt_stop|carried_on|laughed|continued|did_it|not_stop|didnt_listen|doesnt_stop|doesnt_listen|kept_touching|wont_stop|pushed_harder|never_stops
{not} consent|consented|want_it|agree_to_it|want_to_have_sex|agreed_to_it|ask_for_it
without my|her|his consent|asking|permission
consent|consensual not|wasnt|isnt|no|didnt
wakes|woke|waking|waited .. with_him_inside|to_him_on_top|with_his_hand|to_him_touching
put|puts|slipped|slip|dropped|spiked|spike|spiking|drugged .. something|pill|drug|my_drink|drink|in_my_drink|powder
exposed|exposes|exposing|masturbated|masturbating|flashed|flashing himself|to_me|at_me|in_front|next_to|me
blackmail|blackmails|blackmailing|blackmailed|extort|extorting|sextorting|sextorted|grooming|groomed
nudes|naked_pictures|naked_photos|intimate_photos|private_photos|intimate_pictures|private_pictures|sex_tape|photos_of_me|pictures_of_me|videos_of_me .. share|shared|post|posted|leak|leaked|send|sent|threat|unless|if|threatens|threatened|online|everybody|whole|without|to_my
{said} ... kill|hurt|find|shoot|stab|burn|bury|end|break|beat|destroy|come_for|make|come_after|slit|cut|drown|harm|strangle|ruin|smash|punch {me}|my_{kin}|{self}|my_face|my_legs|my_neck|my_throat|my_house|the_kids|the_dog|my_cat
{said} .. nobody|they|no_one would|will|could|can ever? find|believe .. body|me|my
threatens|threatened|threatening|threats|threaten|threat .. {me}|my_{kin}|us|kids|knife|gun|weapon|violence|hurt|kill|life|lives|take_the_kids|take_my|deport|himself|herself|text|texts|messages|phone
getting|received|receive|get|sends|sent|sending|death|got|sends_me threats|death_threats|threatening
follows|followed|following|follow|watches|watching|waits|waiting|waited|stands|standing|parks|parked|shows_up|showed_up|turns_up|turned_up|sits|lurks|tailing|stakes_out|appears|tracks {me}? .. home|to_my_car|outside_my|outside_our|to_the_office|to_work|around_town|everywhere|in_his_car|at_my_door|at_my_house|at_my_work|at_night|from_work|from_the_station|on_the_street|down_the_street|for_me_outside|my_house|my_flat|my_window|into_the_car_park|through_the_park|uninvited|to_the_station|at_my_gym|in_the_dark|wherever_i_go|each_night|every_night|all_the_way|by_my_car
outside my|our flat|house|window|door|apartment|office|work|building .. every|each|at_night|again|watching|waiting|in_his|in_a|since|all_night|late
keeps|kept|still following|watching|messaging|calling|contacting|turning_up|showing_up|waiting|texting .. me|outside|at
stalk|stalks|stalking|stalker|stalked
throws|threw|throwing|throw|hurled|hurls|smashes|smashed|smashing|smash|chucked|chucks|breaks|kicked|kicks|punches|punched|punching .. things|a_plate|plates|a_glass|a_bottle|my_phone|the_phone|a_chair|chairs|furniture|a_mug|mugs|an_ashtray|a_cup|stuff|objects|a_pan|my_laptop|dishes|holes|wall|walls|door|doors|hole .. at|next|near|when|past|against|because|in_front|in|every|beside|off
smashed|smashes|broke|takes|took|grabbed my|her|his phone ... call|help|police|couldnt|wouldnt|anybody
he|she|dad|mum|father|mother|husband|wife|boyfriend|partner|him|her|girlfriend|ex|stepdad|uncle|brother|family|they .. spat|spits|spit .. at|on|in me|my|her
pushed|pushes|push|pushing|shoved|shoves|shoving|kicked|knocked|tripped|threw|dragged {someone}|{person} .. down_the_stairs|into|off|over|to_the_floor|on_the_floor|she_fell|he_fell|against|in_front_of|and_she_fell|and_he_fell|so_hard|to_the_ground|fell|down|out_of_the|across|out_of_bed
i push|pushed|shoved|grabbed|hit|hits|slap|smack|smacked|hurt|kick|threw|shook|squeezed|strangled|beat {someone} .. $|last|hard|again|and|so|yesterday|when|because|until|in|this|on|by|his|her|by_the|today|across
squeezed|gripped|grabbed|pinched|twisted his|her|the|my .. arm|wrist|shoulder|neck .. hard|marks|bruise|cried|screamed
flinch|flinches|flinching|cower|cowers|duck|brace|bracing ... hand|moves|raises|lifts|voice|door|coming|key|home|near|touch|touches|husband|dad
walking|walk on_eggshells|on_egg_shells .. home|because|him|her|husband|wife|partner|in_case|when|so_he|around|dad|mum
{person} .. hits|swings|lashes_out|gets_physical|gets_violent|goes_for_me|lays_into_me|lays_into|raises_his_hand|raises_her_hand|gets_his_belt|knocks_me_about|knocks_me_around|knocks_her_about|roughs_me_up|smacks|is_rough_with|takes_it_out_on_me|takes_it_out_on_the|beats_up|loses_it_with_me|gets_handsy|is_handsy|puts_me_in|beats|goes_for_her $|and|if|when|when_he_drinks|because|after|at|with|again
lays_a_finger|laid_a_finger|laid_hands|lays_hands|raised_a_hand|raise_a_hand|raised_his_hand|took_a_swing|takes_a_swing|swung_at|swings_at|backhanded|belted|belts|clipped|clobbered|decked|thumped|thumps|thrashed|thrashes|walloped|knocked|knocks|pummelled|manhandled|manhandles|whacked|whacks|whupped|pistol_whipped|rough_up|roughed_up|clouted|slugged|socked|smothering|choke_slammed|caned|spanked_me_until {me}|on_me|on_her|on_him|at_me|at_her|against_me|on_the_kids|me_about|me_around|on_us
leave|left|leaving|run|get_away|escape|escaped|hide|hiding|ran|flee|fled|get_out|safe|protect .. him|her|abusive|from_him|from_her|husband|from_my|from_home|house|from_them ... hurt|kill|find|hit|beat|safe|bruises|afraid|scared|danger|police|abusive|hits
if i leave|left|tell|say|call|told ... kill|hurt|find_me|shoot|take_the_kids|beat|himself|herself
hide|hid|hiding|sleep|slept|lock|locking .. in|under|with|{self} .. bathroom|closet|cupboard|wardrobe|bed|toilet|car|room|door ... him|her|he|she|dad|mum|drunk|shouting|rage|angry|calms|stops|safe|barricaded
arranged|marry|marrying|wed .. cousin|against_my_will|dont_want|force|forced|forcing|they_will_kill|he_is_fifty
{kin} .. marry|married_off|send_me_back|ship_me|send_me_abroad ... him|cousin|will|stranger|forced|never|marry|wedding
female|genital cutting|mutilation
calls|called|call .. police|911|999|112|ambulance .. on|for|because|he|she|my|if|too|again|about|him|last|scared
{whose}|a|the|my|our {kin}|{others}|he|she|they hurts|hit|beats|abuses|molests|rapes|hits|molested|raped|beat|punches|strangles|abused|attacked|threatens|slaps|kicks {someone}|my_{kin}
{poss} life in|is_in danger

# --- Worry about somebody else
{scared}|afraid_for|fear_for .. her|his|their|my_{kin}|friends|{whose}_{others}|{whose}_{kin}|your .. safety|life|safe|do_something|hurting|hurt|might_do|would_do|will_do|alone_tonight
{scared} .. she|he|they|friend|brother|sister|{kin}|{others} ... do_something|hurt_herself|hurt_himself|hurt_themselves|do_something_stupid|not_safe|in_danger|harm|wont_make_it|is_going_to_die|isnt_safe|kill|being_hurt|being_hit|being_abused|end_it|not_make_it|give_up_on_life|drastic|hurting|not_wake_up|will_jump|overdose|starve|is_not_eating
she|he|they|friend|brother|sister|{kin}|{others} ... not_safe|isnt_safe|unsafe|in_danger|at_risk .. at_home|with|alone|from|tonight|$|of|in_that|around|where
help|save|support|talk_to|do_for .. somebody|friend|him|her|brother|sister|{kin}|{others}|them ... die|dying|suicide|hurting|cutting|abused|beaten|alive|hit|end
{person}|{kin}|{others} ... stopped_answering|not_answering|wont_pick_up|doesnt_pick_up|not_picking_up|wont_answer|switched_off|phone_is_off|hasnt_been_online|gone_silent|went_quiet|gone_quiet|hasnt_replied|not_replying|has_not_replied|disappeared|is_missing|missing|havent_heard|went_offline|not_responding|stopped_replying|cant_reach_him|cant_reach_her|hasnt_answered|cant_get_hold|stopped_texting ... goodbye|cant_do_this|cant_go_on|pointless|sorry_for_everything|done|dont_look_for|wont_be|said|anymore|forgive|end|thank_you_for_everything|love_you|last_message|farewell|not_worth|tired|give_up|note|better_off|over|since_saying|it_was_all|meds
said|saying|says|texted|posted|wrote|message|messaged|told|sent|leave|left|keeps_saying|repeats|note .. goodbye|cant_do_this|cant_go_on|pointless|life_is|done_with|no_point|not_worth_it|sorry_for_everything|nobody_would|wont_be_around|tired_of_life|better_off|farewell|cant_carry_on|doesnt_want_to_be|thank_you_for_everything|wished_she|wished_he|wishes|should_have_died|dont_want_to_be_here|doesnt_see|never_wake|wont_need|not_be_here|give_up|wanted_out|last_goodbye|end_it|end_things|stop_existing|ready_to_go ... answering|reply|answer|pick_up|online|life|anymore|without|over_there|strange|strangely|worried|weird|miss|cant|phone|here|point|scared|final|it|$
said|texted|posted|wrote|left|sent|told|message|texts|letter|messages|note|sounded|sounds|read|reads|felt|feels like? .. farewell|goodbye_forever|goodbye_note|a_goodbye|final_goodbye|last_goodbye|goodbye_for_good|goodbye_in|goodbye_to_us|goodbye_as
goodbye .. strange|weird|final|odd|funny|forever|note|letter|video|scared|like_it_was|as_if|for_the_last_time
given|giving|gave|gives|handed|left {me}|his|her|their|away|us .. watch|tools|things|ring|stuff|dog|cat|guitar|favourite|belongings|keys|medals|jewellery|records|phone|passwords ... wouldnt_need|wont_need|not_be_around|wont_be|not_need|dont_need|goodbye|remember|anymore|not_being_around|something_to_remember
done|finished|through with|of life|living|existence|being_alive
took|taken|taking|takes|swallowed .. load|bunch|lots|handful|bottle|box|whole|too_many|all .. pills|tablets|medication|meds|paracetamol
lost|lose|losing|loss|buried|bury .. to suicide|overdose|an_overdose
died|death|passed .. by|from|of suicide|overdose|an_overdose|his_own_hand
took|taken|take|ended {poss} life|lives
should_have_died|wishes_he_died|wishes_she_died|should_have_been_me|should_have_been_him|instead_of_him|instead_of_her
not_eating|stopped_eating|starving|wasting_away ... hurts|hurt|cut|scared|dying|herself|himself
on_life_watch|locked_the_guns|keeps_the_gun|gun_on_the_table|hid_the_knives|hide_the_knives|hide_the_pills|hid_the_pills|locked_up_the_pills|gun_safe|hiding_the_knives|locked_away_the|hid_his_gun|hid_her_pills|found_a_note|found_her_note|found_his_note|found_a_rope|found_a_blade|found_blades|found_razor|locked_up_the_knives|hidden_the_knives|hidden_the_pills|hidden_his|taken_the_knives
found .. with|on|in .. cuts|pills|blade|blades|noose|rope|razor|note|letter|bruises ... {poss}|wrists|arms|drawer|room|bed|bag|goodbye
jumping|jumped|jump|jumps off|from|in_front the|a|our|his|her? .. roof|rooftop|bridge|building|balcony|cliff|train|platform|car_park|window
screams|screaming|cries|shouting|crying .. next_door|at_night|through_the_wall|upstairs|the_wall ... hit|hitting|thud|thuds|him|her|stop|bang|bangs|child|kid|help

# --- Looser, by what stands together
stop|stopping|stopped|stops {poss}|a heart & dose|want|wish|pills|potassium|insulin|myself|hope|inject|enough|would
dose|doses|mg|milligrams|grams|units & enough_to_die|stop_my_heart|kill|lethal|fatal|overdose|would_be_enough|never_wake|not_wake|die
end|ending|ended|over|finish|finished|stop .. my|this_whole? life $|now|soon|tonight|myself
my|his|her life to|should|must|ought_to|needs_to|has_to? end|be_over|stop|finish $|soon|now|and
i|me|he|she .. want|wants|wish|wanted die|dead|kill_{self}|death|end_life|to_not_live|not_live|not_live_more|finish_life|no_more_life|not_life|finish_my_life|stop_life|stop_my_life|sleep_forever
have|has|big|strong|had wish|desire|urge|longing|yearning .. not|to|for .. live|die|death|dead|exist|end
{not} {wish}|want|wants|wanted|need|like|have_wish|wish life|living|this_life|my_life|existence|to_live|my_existence|live
do_it|go_through_with_it|pull_the_trigger|end_it & guts|courage|brave|coward|cowardly|bottle|nerve|chicken & !quit|resign|ask|boss|apply|confront|job|email
{gunwords} & my|his|her & lap|mouth|temple|skull|drawer_tonight|brain|my_chin|under_my_chin|loaded & !game
{gunwords} & quick|trigger_myself|for_myself|use_it|on_myself|i_would|easy|over_in|one_bullet|calling_me|looking_at|tempting|tempted|thinking|thoughts|counted & i|me|my & !game|silver|bullet_point|points|nerf|bite|list
ate|eat|eating|swallow|kiss|taste|suck {poss}|a|the gun|pistol|bullet|barrel|shotgun|service_weapon
googling|googled|researching|researched|looking_up|looked_up|reading_about|searching|searched|search_history .. methods|how_to_hang|how_to_die|lethal|nooses|painless|knots|overdose|overdoses|ways_to|heights|tall_buildings|tall_bridges|bridges|suicide|how_long_it_takes_to|how_many & !code
{not} .. be|am|stay|being|remain|still alive .. by|if|next|tomorrow|anymore|on|for|when|after|in|to|much|up|$
why|how|even|surprised|still am|are|is i|he|she|we .. alive|breathing $|and|when
my|his|her existence & mistake|error|pointless|pain|burden|end|ends|over|problem|worthless|meaningless|hurts|correct|corrected|regret|erase|wrong|joke|stop|only|accident|waste|unwanted|curse|cursed|tiring|no_purpose|exhausting
not|no_longer|stop|stopping existing|to_exist|being_alive|being_here|being_around|living & peaceful|sounds|seems|nice|easier|better|relief|want|wish|hope|dream|appeals|tempting|lovely|solution|calm|answer|thought|lighter|i|me
being|be|become nothing|nothingness|dust|ash|ashes|nobody_and_nothing|erased|forgotten_forever|unborn|no_one_at_all|nowhere_at_all $|and|sounds|again|seems|would|feels
edge_of_a_roof|edge_of_roof|{edge} 
step|steps|inch|inches|metre|foot|second|seconds|moment|moments|minute|minutes from|away .. edge|jumping|doing_it|ending_it|ending|the_end|tracks|train|dying
ocean|sea|river|lake|water|waves|earth|soil|void|dark|abyss|darkness|grave|rails|tide|deep .. have|take|takes|taking|swallow|keep|call|calls|calling|waiting|claim|invites me|for_me|my_name|to_me
uninstall|delete|deleting|erase|erasing|remove|removing|switch|turn|unplug|cancel|shut|unsubscribe|subtract|ctrl_z|log|logging|shutting|power|powering|undo|unmake|end .. me|{self}|life|existence|my_life|me_off|myself_off|off_for_good|down_for_good|off_forever|down_forever|my_birth & !account|server|laptop|list|chat|group|slack
chapter|story|journey|road|race|book|time|part|shift|run|watch|play|battle|fight|clock & my|me|i|mine & concluded|over|ended|ends_here|done|finished|nearly_up|run_out|is_up|written|complete|final|last_page|lost & !reading|read|novel|meeting|project|sprint|release|exam|train|marathon|write
i .. lived|had|been_here|existed|stayed|hung_on|suffered long_enough|too_long|my_time|enough_of_life|enough_life|a_good_run|my_fill|a_good_innings|all_the_life & !office|job|flat|city|here_in
done|finished|through|tired|sick|over|fed_up|had_enough|leave|leaving|quit|quitting|not_for|bored .. earth|planet|this_world|the_world|humanity_and_me|mortal|life_itself|being_a_person|being_alive|breathing|living_itself|life_as_a_whole|life_in_general|waking_up_at_all|waking_up_each_day
ever|even .. here|existed|lived|born|alive & forget|forgotten|remember|never|nobody|wish|erase|trace|like_i & !sick|bug
{not} .. supposed|meant|intended .. come_back|survive|be_here|be_alive|make_it|live|wake_up|still_be_here|get_this_old|live_this_long|make_it_this_far|last_this_long|still_here|exist
come_back|came_back|survived|woke_up|home_from_war|still_here|made_it|lived & {not} & supposed|meant|deserve|should|wish|wrong_one & !budget
should|ought_to|better|rather|instead have_been_me|be_me|me_who_died|me_that_died|me_in_that|it_was_me|me_instead
{ifgone} & {relief}
{ifgone} & {noone}|anybody|who|would_they|will_they|would_it|would_anything & notice|care|miss|text|call|remember|cry|look|change|matter|ask|mind|days|weeks|find|come & !project|meeting|call|office|team_lead
doing|do|does everybody|them|you|him|her|you_all|the_world|us_all|my_family|the_kids|people a? favour|favor|kindness|service .. by|if|and|when .. going|dying|leaving|gone|left|went|disappearing|not_being|ending|stepping_out|removing|disappear|vanish|leave
{noone}|they|no_one|anybody|somebody_else .. have_to|has_to|need_to|must|wont .. search|clean_up|clean|find_me|find_it|identify|sort_through|pay_for_my|arrange|carry_me|sort_out|clear_out|explain_me & me|my|after|everything|anything
find|finds|found|discover|discovers|finding me|my_body|him|her|us .. fast|quickly|first|in_time|soon|dead|before|cold|after|hanging|in_the_morning|too_late|until|when|and & !slack|lost|online|bug|maze
hope|hopefully|hoping|wish it|this|that|they|somebody .. hurt|quick|painless|fast|find_me|wont_hurt|find & not|doesnt|wont|quick|painless|they|first
my|the|a|goodbye|farewell|final|last note|notes|letter|letters & rehears|rehearsing|would_say|will_say|explain|explains|why_i|goodbye|forgive|find|under_the_pillow|when_they|for_after|sealed|to_be_opened|after_i|envelope|envelopes|last_words|to_my_kids|to_the_kids|to_my_wife|to_my_husband|to_my_mum|to_my_parents|to_my_family|to_each & !client|colleague|customer|team|meeting|release
made_sure|arranged|found|sorted|organised|set_up|asked .. cat|dog|kids|children|pets|hamster|bird|plants|rabbit|horse|mum .. somewhere|home|looked_after|taken_care|new_home|okay|provided|safe|to_go|with_my_sister & !holiday|vacation|weekend|trip|babysitter|daycare|school|conference|sitter|nursery|party
dont|no_need|no_point|not|stopped|quit|no_longer|no_sense .. save|saving|keep|keeping|hold|holding|buy|buying|plan|planning|renew|renewing|book|booking|set|order|ordering|make|making|water|pay|paying .. me|my|for_me|a|the|anything|any|big .. place|seat|spot|plans|plan|presents|present|gifts|dinner|pension|lease|membership|subscription|shampoo|calendar|appointments|diary|tickets|seeds|clothes|shoes|groceries|christmas|wedding|birthday|future|ahead & no_sense|no_point|wont|what_for|not|no_use|dont|pointless|need|why_bother & !broke|money|afford|budget|cheaper|diet|company|holiday
{absent} & {later} & i|me|my
no_more|anymore|never_another|no_further|out_of tomorrow|tomorrows|mornings|birthdays|christmases|years|sunrises|winters|summers|springs .. for_me|please|$
understand|forgive|know|see|realise|thank|better .. once|when|after i|it|she|he .. gone|left_for_good|leave_for_good|is_done|is_over_for_me|not_here|am_not_here|no_longer
weight|burden|load|problem & lifted|gone_soon|soon|finally_free|free_of_me|off_your_hands|off_their_hands|without_me|disappear & me|i|myself
off|out_of your|their|everybodys|his|her hands|hair|backs|lives|minds & soon|for_good|forever|once_and|i_will_be|finally
decided|decision|resolved|mind_made_up|made_up_my_mind & lighter|calm|at_peace|peaceful|relieved|serene|last_time|it_is_okay|clear_at_last|no_longer_scared|goodbye|free_at_last & !job|quit|move|school|offer|apply|contract|course|project|notice|resign|holiday|friday|leave_the_company|therapy|change
afterwards|afterward|what_comes_after|the_other_side|nothingness|oblivion|the_void|eternal & look_forward|quiet|peace|calm|peaceful|longing|waiting|invites|curious|silence|want|rest
no_future|no_tomorrow|without_a_future|no_next & i|me|my & !company|job|career|academia|industry|role|team|here_at|field|department|office|product|firm|startup|print
hate|hating|despise|resent|loathe being_alive|being_born|living|life|waking_up|that_i_woke_up|that_i_am_alive|that_i_survived|existing|my_life|every_breath|breathing
every|each|any breath|day|morning|minute|hour|second|night .. punishment|torture|agony|unbearable|fight_to_stay|fight_not_to|struggle_to_stay|battle_to_stay|battle_not_to|closer_to_the_end|fighting_the_urge & !commute
world|earth|planet|humanity|life|everybody|they|family .. better|fine|improved|happier|lighter|kinder|richer|no_different|no_worse|not_notice & without|minus|less|fewer & me|somebody_like_me|people_like_me|person_like_me|my_existence|one_person & !project|meeting|slack
not|isnt|arent|never made|built|cut_out|meant|designed|equipped|fit for .. living|life|being_alive|this_world|existence|this_planet|surviving|this_life|being_a_human
give_up|giving_up|gave_up|given_up|surrender|surrendering|let_go|letting_go & on_life|life|living|on_myself_completely|for_good|existence|completely_and|breathing
dying|to_die|death|be_dead|being_dead & tempting|relief|restful|peaceful|better_than|easier|comforting|kindest|kinder|only_way|solution|escape|option|want|wish|hope|pray|ready|i_would_welcome|mercy|appealing|sweet|gift|freedom|free|rest|nice|warm & i|me|my|this|like|feels|seems|sounds|option & !patient|grandma|grandpa|funeral|laptop|phone
suicide|die|death|dying|dead & myself|plan|note|tonight|want|pills|rope|method
sleep|sleeping|asleep .. never|not|forever|and_stay|permanently|eternally & wake|waking|forever|stay_asleep|permanently|eternally|and_stay_there & !baby|dog|early

# Harming oneself, looser
{wound} & {sharp} & {myskin}|my_own_body|myself
{sharp} & {myskin} & on_purpose|deserve|feel_something|calm|relief|nobody|secret|again|until|punish|helps|to_feel|the_only|better|bathroom|toilet|in_the_toilet|lines|line|desk|school|numb & !accident|accidentally|cooking|shaving
{sharp} & toilet|toilets|bathroom|locked|school|bed|shower|under_the_desk|hidden|secretly|drawer & feel|again|urge|relief|calm|arms|thighs|blood|sleeves|scars|cut|myself|i_needed_it|with_the
the|my|do|did|that|usual thing|ritual|habit|usual with|is the|my|a {sharp}
{tillhurt}
i|he|she {wound}|punch|punched|punching|hit|hitting|bite|bit|scratch|snap|bang|pinch|squeeze|pull|rub|slap & {myskin}|my_head|my_face|the_wall|my_lip & until|till & bleed|bled|blood|purple|blue|split|raw|numb|bruise|bruised|bruises|swells|swollen|red|pain_stops|broke|bleeds
relapse|relapsed|relapsing & sh|self|harm|blade|cut|cutting|arms|thigh|scars|razor|burning|again_with_the
sh relapse|urges|scars|again|clean|recovery
make|made|makes|making|put|puts|putting|leave|left|add|adding|one|draw|new .. cut|cuts|line|lines|mark|marks|slash|slashes|burn|burns|scratch|scratches|scar|scars .. on|in|down|across|up|along {myskin}|{poss}_body|{poss}_own|myself
{myskin} .. full_of|covered_in|covered_with|lined_with|ladder_of|rows_of cuts|scars|burns|lines|scabs|scratches
sleeves|long_sleeves|hoodie|jumper|cardigan|bracelets|wristbands|bandage|bandages|plasters & roll|cover|hide|hides|hiding|nobody|never|heat|summer|scars|marks|wrist|wrists|see|arms & knows|why|cuts|scars|marks|nobody_sees|arms|wrists|so_that_nobody|secret|what_i_did|summer|see_the & !up_my_sleeve
cutting or|and|is|helps|to_cope|again|in_the|when|at|calms|last|this|in_march|in_secret|for|since|after|because|before|makes|feels|took|just & i|my|me|she|he|her|his & !costs|corners|grass|vegetables|paper|budget|jobs|trees|film|carbs|sugar|hair|fabric|wood|board|onions|staff|the_cake|it_fine|down|meat
stopped|quit|started|restarted|tempted|addicted|returned|return|back|need .. cutting|burning_myself|purging|self_injury|hurting & !cutting_board|costs|back_on|down|out|off
skip|skipping|skipped|skips|refuse|refusing|not|without|stopped|hardly|havent .. eat|eating|food|meals|meal|ate|eaten & deserve|punish|punishment|disappear|shrink|control|fade|earn|earned|hate_my_body|faint|ashamed
throw_up|throwing_up|vomit|vomiting|purge|fingers_down_my_throat|laxatives|make_myself_sick|made_myself_sick & i|my|me|she|her & after|every|eat|ate|lunch|dinner|meals|fingers|again|fat|toilet|secret & !flu|pregnant|bug|food_poisoning|norovirus|chemo
deserve|deserved|deserves|earn .. pain|hurt|to_suffer|bruises|scars|beating|be_punished|be_hit|to_bleed|be_hurt & i|me|she|he
only|pain|hurting|bleeding|burning|blood & feel_real|feel_something|feel_alive|feel_anything|calms_me|quiet_in_my_head|relief|makes_it_stop|stops_the_noise|numb & pain|hurting|bleed|blood|burn|cut & !coffee

# Violence, looser
{heor} & {forceful} {poss}|me_by_the|me_by|her_by_the|him_by_the {bodypart} & !hand_cream|joke|physio_appointment
put|puts|putting|laid|lays|laying|raised|raises his|her|their|a hand|hands|fist|fists on|to|against|at|around|round me|her|him|us|my|the_kids|the_children
hands|hand|fingers|arm around|round|on|at|over my|his|her|their|{whose}_{vulnerable}|somebodys|wifes neck|throat|mouth|windpipe
hands|hand|fingers around|round|on|at|over {whose} .. neck|throat|mouth|windpipe
pillow|cushion|plastic_bag|bag over|on|against .. face|head|mouth
{vulnerable} & pillow_over|smother|suffocate|throwing_her|throwing_him|throwing_them|throw_her|throw_him|drop_her|drop_him|dropping_her|dropping_him|shaking_her|shaking_him|drowning|stabbing|strangling
flash|flashes|flashing|picture|pictured|pictures|picturing|image|images|imagined|imagine|imagining|visions|thought|thoughts|dream|dreamt|dreamed|fantasise|fantasised|fantasize|daydream|see_myself|urge|urges|impulse & throw|throwing|dropping|pushing|push|smothering|stabbing|hurting|strangling|drowning|hitting|choking|shooting|punching|killing|beating|kicking|running_him|running_over|breaking|burning|shaking|slamming|cutting|pillow|hammer|knife & {vulnerable}|somebody|everybody
strike|striking|struck|thump|thumped|belt|wallop|clout|lash|backhand|lash_out_at|shake|shook|shaking|smack|smacked|spank|spanked|throttle|headbutt|scald|scalded|hurl|rattled|whack|whacked {whose}? baby|child|kid|kids|children|son|daughter|wife|husband|mother|mum|girlfriend|boyfriend|toddler|patient|pupil|infant|brother|sister|father|dad
shake|shook|shaken|shaking|slap|slapped|smacked|struck|hit him|her|them|it & two|baby|son|daughter|crying|toddler|years|child|kid|infant|months|old & i|my
what|not_know|dont_know|afraid|scared .. i .. might|will|would|could|may .. do to|with him|her|them|{whose}_{vulnerable}
{weapon} .. in|under|on|by|beside .. car|bag|coat|pocket|jacket|boot|glovebox|pillow & him|her|them|they|somebody|angry|again|if|ready|she|he
make|making|want .. him|her|them|people|somebody .. bleed|suffer|hurt|scream|beg|pay_with|feel_pain|disappear_for_good
kill|hurt|harm|murder|stab|shoot|strangle somebody|people|a_person|a_man|a_woman|another_person|others & i|me|my|he|she
really|actually|seriously|could|might|would hurt|harm|injure somebody|people|him|her|them|others
rage|anger|angry|temper|fury|furious & hands|hit|hurt|throat|smash|knife|fist|fists|punched|harm|shook|grabbed|broke_his|broke_her|black_out|blackout|scared_of_myself|frightened_of_myself|scares_me|frightens_me|what_i_might|kids_are_scared|kids_flinch & !printer|laptop|keyboard|punching_bag|boxing
scared|frightened|afraid|terrified of myself|what_i_am|my_own_hands|what_i_would|what_i_could|what_i_might|how_much_i_want_to|how_good_it & !job
on_top_of me|her|him & he|she|woke|hadnt|didnt|no|couldnt|somebody|uncle|him
comes|came|coming|climbs|climbed|gets|sneaks|sneaked|crept|creeps|slips|slipped in|into|in_to my|her|his|the|our room|bed|bedroom|shower|tent|bunk & night|uncle|he|dad|stepdad|stepfather|brother|door|teacher|coach|drunk|asleep|lie_still|him & !baby|cat|dog|toddler|nightmare|kitten|my_daughter|my_son
uncle|stepdad|stepfather|coach|priest|teacher|cousin|grandfather|granddad|babysitter|neighbour|boss|doctor|tutor|brother|dad & did|does|done|doing things|stuff|something|that to|with|when me|her|him|us|i|she
touched|touch|touches|touching .. by|when|in|down_there|under .. him|physio|doctor|coach|teacher|uncle|way|wasnt|stranger|boss|priest|shouldnt|places|clothes|shirt|skirt|him|a_man|manager|colleague & !kindness|words|gesture
touch|touches|touched|touching|hugs|kissed|kiss me|her & {not} .. want|like|consent|ask|asked|asking|stop|okay|allow|comfortable|want_it|wanted
{not} .. said|say|agreed|given|want|wanted|consented|asked .. yes|to_it|consent|him_to|to_happen|it & he|him|she|they|happened|anyway & bed|top|sex|drunk|touch|touched|asleep|woke|clothes|inside|kiss|trousers|kept_going|did_it_anyway|pushed
visa|rent|job|contract|promotion|grade|grades|landlord|salary|shift|shifts|passport|papers|reference|role|recommendation|mortgage|degree|scholarship & alone_at|his_home|his_house|his_flat|hotel|in_his_bed|with_him|at_home_alone|visiting_him|visit_him|his_hotel|slept|sleep_with|sex|sexual|knees|nice_to_him|undress|naked|massage|favours & depends|unless|if|or|only|keep|lose|make|made|get|got|until|said|clear|otherwise|wants|in_return|exchange
hid|hide|hides|hiding|locked_myself|lock_myself|barricade|barricaded|crouched|chair|wardrobe|slept_in & bathroom|closet|cupboard|door|wardrobe|toilet|car|garden|shed|bed|stairs & him|he|she|dad|mum|stepfather|stepdad|husband|kids|mood|drunk|temper|shouting|rage|because_of|until|his & !birthday|surprise|presents|snacks|game|phone|seek
chair|dresser|wedge|lock|knife & against|under|on|by|beneath & door|handle|pillow|bedroom & because|he|him|stepfather|stepdad|dad|uncle|brother|husband|ex|scared|safe|afraid|sleep & !office|landlord_fixed|meeting
in|drunk|one_of|bad|that his|her|one_of_his|one_of_her|again|mood|moods|rage|rages & hid|hide|kids|flinch|scared|afraid|quiet|tiptoe|dread|pray|run|shake & home|night|came|comes|husband|dad|he|she & !toddler|cat
{not} allowed .. talk|speak|see|go|leave|drive|work|have|use|visit|phone|call|wear|meet|eat|sleep|study & he|she|husband|dad|his|her|him|family|sister|friends|mother|brother|decides|says|permission|rules & !office|building|company|policy|visitors|site|work_phone|meeting|desk
ask|beg|permission|explain|show|receipts|account_for .. him|her|husband|he|for|to & bus_money|receipts|receipt|every_penny|every_cent|leave_the_house|go_out|see_my|money|allowance|phone|pocket_money & him|husband|he|wife|partner|she|boyfriend & !boss|expenses|manager|finance|accountant|company|client
he|she|husband|wife|partner|dad|boyfriend decides|dictates|controls|chooses|checks|times|monitors|tracks who|what|when|where|how|my|everything|me|if|which & !budget|roadmap|boss|sprint|project|priorities
never|doesnt|careful leaves|leave|not_to_leave|to_hit|where marks|bruises|they_show|show|people_can_see|nobody_sees|clothes & he|she|they|him|where
belt|slipper|cane|strap|wooden_spoon|hanger|stick|cable & out_again|came_out|off|took|takes|across|reached|welts|legs|back|got|is_out & dad|mum|father|mother|he|she|stepdad|grandma & !seat|safety|conveyor|trousers_fell
{said}|warned|swear|vows|vowed ... {theydo}|will|would|to ... kill|hurt|find|end|bury|shoot|stab|beat|burn|slit|drown|destroy me|us|her|him|my_{kin}|the_kids|them|{self}
kill|kills|killing me|her for the_shame|shaming|dishonour|the_honour|honour|leaving|telling|talking|saying_no|not_marrying
call|called|tell|told|report|reported|go_to .. police|cops|anybody|social_services|hr & he|she|they|husband|will|hurt|kill|back_to_country|deport|deported|country|passport|take_my|lose_my_kids|believe|scared|afraid|worse & !stolen|burglary|noise|bike|theft|accident|wallet
if i|she|he .. break_up|leave|left|broke_up|leaves|dump|say_no|go|refuse|talk|tell & kill|hurt|{self}|find_me|die|end|burn|take_the_kids|ruin|photos|nudes
he|she|they|dad|him .. has|got|took|takes|keeps|cleaning|loading|loads|sits|sitting|with .. gun|shotgun|rifle|knife|pistol|machete & !kitchen|block|cooking|hunting_licence|game|toy|water
shotgun|gun|rifle|pistol|revolver .. out|loaded|on_the_table|in_his_hand|in_her_hand|in_the_house|missing|under_his|by_his|on_his
ties|tied|tying|drew|draws|draw|drawing|wrote|writing|found|finds|pictures|painted {self}|himself|herself? hanging|dead|dying|bleeding|hanged|a_noose|noose|coffin|grave|in_a_coffin
turned|turns|switched|threw|has .. phone|mobile off|away|in_the_river & said|texted|goodbye|take_care|sorry|love|wrote|look_after|message|posted|worried|last & !meeting|cinema|film|dinner|focus
asks|asking|asked|begging|begs|begged|wants|pleading .. for|to .. something_to_end|end_it|help_him_die|help_her_die|let_him_die|let_her_die|let_them_die|die|help_them_die|end_the_pain|put_him_out|put_her_out
ceased|stopped|refuses|refusing|refused|wont|not|hasnt|havent .. eat|eating|food|take|taking|drink|leave_bed|leave_her_bed|leave_his_bed|left_bed|got_out_of_bed|speaking & die|dying|death|wake|end|goodbye|point|worried|gone|give_up
screams|screaming|thuds|bangs|crying|crash|cries|begging & next_door|neighbours|upstairs|through_the_wall|downstairs|walls & child|kid|woman|him|her|stop|please|night|husband|afraid|help & !party|sex|baby_wont|building_work|music
black_eye|black_eyes|bruise|bruises|bruising|burn_marks|broken_arm|split_lip|cigarette_burns|fingerprints & she|he|my_friend|neighbour|student|coworker|colleague|mum|sister|kid|pupil|resident|patient|again|partner|boyfriend|husband|wife & door|fell|says|said|boyfriend|husband|another|new|again|sunglasses|makeup|father|stepdad|stepfather|hid|hides|partner|arms|neck|asked|carer|excuse & !football|rugby|bike|apple|fruit|ego|hockey

# --- Second circle
{heor}|{kin}|{others}|customer|passenger {forceful}|scratches|scratched|scratching|licked|licks|fondled|squeezes|squeezing|pulling|choking|punching|hurting my|her|his .. {bodypart}|lower_back|knee|skirt|bra|thighs|chest|boobs|crotch|legs|hands|arms
{heor}|{kin}|{others}|customer .. keeps|kept|started|tried|tries|wont_stop|wouldnt_stop|cant_stop|always|likes_to touching|rubbing|stroking|brushing|grabbing|massaging|hugging|kissing|squeezing|patting|staring_down|pressing|commenting_on me|my|her|up_against .. $|back|shoulder|shoulders|lower_back|leg|knee|hair|waist|thigh|body|neck|hips|breasts|bum|chest|and|when|without|even & !cat|dog|kitten
wont|doesnt|refuses|never|not|without|stopped|denies .. give|giving|let_me_have|gives|allow me|her money|cash|keys|access|food|the_money|any_money|my_own|my_card & he|she|husband|wife|partner|boyfriend|girlfriend|dad|mum|his|her|him & !boss|company|manager|repo|it_department|admin|vpn|client
work|working without|for_no pay|wages|money & papers|passport|keep|hold|lock|leave|threaten|hit|they|debt
keep|keeps|kept|hold|holds|holding|took|hid|locked my|our|her|his papers|passport|passports|documents|id_card|visa
nudes|nude|naked|intimate|dick|sex_tape|sexts|topless & post|posted|posts|share|shared|sharing|leak|leaked|leaking|send|sent|sends|sending|showed|shows|spread|threat|threatens|threatened|unless|pics|pic|demand|demands|wants & !model|art|painting|beach|mole
boss|manager|supervisor|director|landlord|professor|coach|client|customer|colleague|coworker|driver|owner|teacher|tutor|captain & sleep_with|have_sex|for_sex|hotel_room|his_bed|naked|dick_pic|dick_pics|kiss_me|kissed_me|his_lap|on_my_knees|undress|masturbat|touched_me|touching_me|groping|propositioned|handsy|my_bra|my_underwear|down_my_top|up_my_skirt|my_breasts|my_bum|my_ass|between_my_legs
{heor}|{kin} forced|forces|forcing|coerced|coerces|made me $|last|when|anyway|again|and|until|although|while|even|though|in_the_bedroom|in_bed
bullet .. me|my|him|myself & should|want|would|put|wish|head|brain|deserve|quick & !train|bitten|dodged|point|points
jump|jumped|jumping|leap|fall|falling|throw_myself|threw_myself|step|drop|let_myself_fall .. from|off|out|down|over .. floor|storey|height|heights|building|stairwell|sill|top|scaffolding|crane|pier|multi_storey|flats|tower_block|hotel|dam|rocks|waterfall|quay & !prices|bungee|parachute|trampoline|pool|diving
tired|sick|weary|hate|dread|exhausted|over|fed_up|done|loathe|stop|regret .. waking_up|wake_up|waking|being_awake|opening_my_eyes|being_conscious|consciousness|having_a_pulse|my_heartbeat|having_to_be|being_a_person|being_somebody|being_me & !early|five|six|at_5|at_6|baby|kids|alarm|tired_and|cold|commute|night_to_feed|before_dawn|4am|5am|6am|grumpy
no|not|lost|without|zero|any|further|lack|little interest|desire|wish|appetite|stake|investment .. in|to|for continuing|continue|going_on|go_on|life|living|live|being_alive|survive|surviving|tomorrow|exist|existing|remain|remaining|staying|another_year & !project|job|company|course|degree
close|closing|shut|shutting my|his|her eyes & stay|forever|never|for_good|open_them|not_open|last_time|permanently|be_gone & !practice|meditat|breath
lie|lay|lying|sit|curl|sink down|up & never|not & get_up|stand_up|come_back|wake|rise|move_ever|be_found & !bed_early|cat|dog
hope|hoping|wish|wishing|pray|praying|let|want .. is|was|be|it|this|tonight|today the_last|my_last|the_last_one|the_last_time|the_last_day|the_last_night|last_breath & night|day|morning|breath|sleep|sunset|evening|one|birthday & !meeting|call|exam|revision|sprint|round|time_we
no|without|not_a|isnt|hasnt|aint|missing me in & plans|future|picture|year|world|ahead|scene|story|photo|tomorrow|it|any
point|sense|use|reason|purpose|energy .. in|to|of|for another|more|any_more|seeing|facing|starting year|day|days|month|birthday|week|morning|winter|years|decade|christmas|sunrise|tomorrow
find|found|finds|finding|discover|discovers me|my_body|us_dead|me_dead & long|days|first|who|hope|them|morning|weeks|smell|neighbour|neighbours|body|cold|too_late|kids|want|door|note & !out_boring|on_linkedin|on_slack|in_the_canteen|a_job|a_desk|useful|funny|attractive|annoying
wont|dont|not|no_longer .. need|needing|use|using & take_it|have_it|keep_it|take_them|have_them|please_take|it_is_yours|anymore_anyway|where_i_am_going|after & i & !upgrade|new_one|spare|outgrown|upgraded|bought
where i_am going|headed & need|take|bring|wont|dont|cant & !holiday|vacation|trip|conference|career|wifi|with_this
they|she|he|wife|husband|kids|everybody|family|girlfriend|boyfriend|partner|children start_again|start_over|remarry|find_somebody_else|find_somebody_better|get_over_it|get_over_me|get_used_to_it|heal|recover_eventually|grieve & i|me|month|week|year|year|eventually|young|soon|without|can|would
get_over it|me|losing_me & everybody|they|she|he|family|kids|wife|husband|people & would|will|eventually|month|week|year|quick|quickly|soon & !breakup|argument
crash|crashed|skid|skids|skidded|plane|heart|truck|car|lorry|brakes|ice|storm|tumour|cancer|disease|avalanche|virus|fire|wave|earthquake & wouldnt|not|let|never & fight|mind|brake|swerve|run_from|resist|struggle|move_out_of|get_out_of|complain|treat|object|stop_it|save_myself|call_for_help|hold_on & i|me|it
^ i am at the|my end $
ghost|corpse|zombie|shell|body & forgot_to|already|waiting|haunting|leave|dead|breathing_corpse|walking_corpse|buried & i|me|feel & !process|thread|meeting|town|writer|halloween|game|ghosted|story|costume
so|that|for my|the wife|husband|kids|mum|family|children|sister|brother|parents|daughter|son|partner|girlfriend|boyfriend wont|dont|doesnt|never|not .. have_to|need_to|has_to & sorted|prepared|organised|labelled|written|wrote|paid|arranged|packed|cleaned|settled|cancelled|closed|listed|passwords|paperwork|accounts|funeral|everything|shredded|documents|will & !dinner|lunch|homework|school|cook|commute|holiday
not needed|wanted anywhere|by_anybody|here|in_this_world & stopped|gone|fine|stop|disappear|anymore|end|go
fine|okay|easier|better|nice|good|simpler|relief|kind if_i|if_it & stopped $|going_now
if_i|when_i|until_i|before_i|once_i simply|stopped|stop|slept|ended|went|go|sleep $|for_good|forever|altogether|entirely|breathing & fine|better|nobody|relief|matter|happier|notice|okay & !smoking|drinking|working|early|home
put|putting|drop|hide|throw|keep|holding|hold|touch|buy|need|want|miss|missing the|a|my|away .. blade|blades|razor|razors|razor_blade & !shaving|beard|new_pack|electric|kitchen|saw|fan|server|skates
sting|kiss|bite|feel|edge|comfort|thought|touch of|from the|a|my {sharp}|cut|knife
hit|hits|hitting|bang|banging|banged|bash|bashing|smash|smashing|smack|slam|slamming|slammed|knock|punch|punching my|his|her own? head|skull|face|fist|fists|forehead|hand|knuckles|leg|thigh against|on|into|with|off & again|over|night|asleep|secret|alone|until|till|hard|tiles|calm|stop|bathroom|deserve|punish|cry|bruise|swollen & !accident|accidentally|brick_wall|shelf|cupboard|doorframe|beam|low_ceiling
took|take|taken|swallow|swallowed|downed .. dozen|handful|ten|fifteen|twelve|extra|double|several|few_too|so_many|all|every|bottle .. {pills} & feel|nothing|numb|sleep|forget|stop|wake|scared|out|away|and|just|end
rope|branch|belt|beam|noose|attempt|gun broke|snapped|failed|jammed|gave_way|didnt_work|misfired|slipped & glad|sorry|sad|i|my & !tow|climbing|seat
hanging|hang|holding|hold|sticking|stick|staying|stay|clinging on|around|alive|here|in_this_world for|because_of|until|till|only_for|thanks_to {whose}? kids|mum|dog|cat|daughter|son|children|parents|mother|wife|husband|sister|brother|family|baby & only|just|barely|keep|thread|i & !dinner|lunch|drinks|coffee|weekend|meeting|school|hometown
ashes|cremate|cremated|burial|bury_me|scatter|coffin|tombstone|headstone|gravestone|epitaph|my_corpse|my_grave|my_obituary|my_eulogy|my_body_when|open_casket|casket|my_death|my_dying|my_passing|urn & i|me|my & want|will|would|when|they|cheap|simple|plan|planned|imagine|tell|think|write|wrote|wish|no_fuss|my_grave|should|please & !grandma|grandpa|grandfather|grandmother|father|mother|dad|mum|aunt|uncle|dog|cat|haunt|project|to_my_grave
god|lord|jesus|universe|allah|heaven|angels|somebody take|takes|call|calls|bring|let me home|now|away|away_from_this|out|go|from_this|in_my_sleep|tonight & !uber|taxi|drive
beyond|past|too_far saving|help|gone|repair|fixing|rescue & i|me & !code|repo|car|laptop|codebase
cash_in_my_chips|punch_my_ticket|mortal_coil|great_beyond|pull_the_plug_on_myself|pull_the_plug_on_me|exit_stage_left|close_the_book_on|borrowed_time|last_sunset|my_last_sunrise|meet_my_maker|meet_god|see_god|next_world|end_of_my_days|end_of_my_life|end_my_time|my_final_day|my_final_hours|my_final_night|my_last_day|my_last_night|my_last_hours|my_last_breath & !job|office|company|work|at_the|holiday|school|shift|contract|here|team
day|night|moment|time as_good|right|perfect .. to|for die|go|end|leave|it & !any_meeting|holiday|company
{noone} .. need|needs|needed|depends_on|relies_on|wants me|me_here & !meeting|project|code|standup|office|shift|team|call
space|air|oxygen|room & taking_up|wasting|using_up|don't_deserve|undeserving & world|earth|planet|alive|somebody_better|breath|existing|not_worth
{heor}|{kin} scares|frightens|terrifies|scared|frightened|terrorises|terrorizes|terrorised me|us|my_kids|the_kids|her|him $|when|and|now|so|because|lately|sometimes|physically & !film|movie|surprise|spider|prank|halloween|feedback|deadline
scared|afraid|terrified|frightened|dread|dreading|flinch|shaking|shake|panic|freeze when|if|every_time|whenever|the_moment|until|hearing .. he|she|dad|husband|partner|stepdad|boyfriend|wife|mum|father|his|her|uncle .. home|drinks|drunk|angry|shouts|key|keys|car|comes|walks|mad|enters|touches|raises|in_the_door|car_in_the_drive
came|comes|went|goes|lunged|lunges|charged|flew|swung at|for me|her|him|us|my_mum with|and|again|when|last|in_the
{heor}|{kin} lunged|charged|swung|lunges|swings|flew at|for me|her|him|us
being|been|was|were|gets|get|got hit|beaten|hurt|kicked|punched|slapped|threatened|abused|attacked|controlled|cut|burned by {whose}|him|her|them|somebody|husband & !layoff|layoffs|reviewer|market|words|comment|silence|review|feedback|email|decision|flu|competition|competitor|tax
want|wants|wanted|planning|plan|need .. revenge|payback|vengeance & hurt|kill|blood|knife|gun|suffer|house|violent|bleed
revenge|payback & hurt|kill|suffer|knife|gun|blood|tonight
threw|throws|throw|throwing|hurled|slammed|slams|shoved|dragged|chucked {me}|my_mum|my_sister|the_kids|my_{kin} .. down|across|against|onto|out_of_the|into_a|into_the|by_the_hair
{cuts} .. {myskin}|my_upper_arms|my_body|her_arms|his_arms & !finger|tattoo|accident|surgery|insect|sleeve
life|existence|this_life|my_life .. over_with|to_be_over|finished_already|is_over_for_me|behind_me|done_with|done_already|to_stop|to_finish|ended & want|wish|ready|need|hope|like|just|please|let
way forward|on|ahead|back & only & out|down|exit|end|death
forgive me|this & what_i & about|going|will|plan|have_to
nothing|zero|not_a_thing|no_one|little left .. for_me|here|in_this_world|in_me|to_hope|to_give|to_stay|to_hold|to_keep & i|me & goodbye|end|stay|world|life|die|go|anymore|over|hope & !budget|fridge|milk|sprint|stock
cutting|cuts|cut & helps|cope|coping|urge|release|addicted|addiction|numb|blood|scars|relief|relapse|in_secret|get_through|drinking_to|instead_of_crying & !costs|budget|corners|expenses|carbs|sugar|hair|grass|calories
touched|touching|touch & by|from & physio|doctor|coach|teacher|uncle|priest|masseur|therapist|trainer|boss|manager|stranger|cousin|neighbour & !kind|kindness|words|gesture|card|base
belt .. out|off|again|across|ready|came & dad|dads|mum|mums|father|fathers|he|his|stepdad|stepdads|husband & !seat|seatbelt|conveyor|trousers|fan
stop|stopped showing_up|turning_up|existing|replying_to_life & for_good|forever|everything|anybody|nobody & notice|text|care|call|miss|look
cry|cried|mourn|grieve|sad|tears & relief|breathe|free|better|easier|fine|move_on|over|okay|lighter & mum|they|she|he|family|kids|wife|husband|everybody|parents

# --- Third circle
i|she|he|to|dont|not|never|didnt|still|been|is|was|are|and|stop|anymore|friend|who .. cut|cuts|cutting $|deep|deeper|again|anymore|lines|too_deep|because|when|since|to_cope|to_feel|where & !tree|corner|corners|costs|hours|meeting|grass|hair|budget|video|film|class|the_cake
is|are|been|be|was|started|still|keeps|kept cutting $|again|because|when|at|since|in_secret|anymore
scratch|scratching|scratched|pick|picking|picked|peel|peeling|tear|tearing|tore|claw|rip|ripping|scrub|scrubbing|bite|biting my skin|scalp|face|arms|legs|flesh|wounds|scabs|lips_until & !sunburn|eczema|mosquito|bites
hand|finger|fingers|arm|palm|wrist over|in|on|against|above|into|under .. candle|flame|flames|stove|hob|burner|fire|lighter|boiling_water|hot_plate|iron & !accident|accidentally|cooking
blade|razor|razors|razor_blade|scissors|box_cutter & floor|bathroom|bed|alone|night|thigh|thighs|arm|arms|wrist|wrists|ankle|blood|drawer|went_at|keep|calls|calling|looking_at|waiting & i|me|my|she|her|he|his & !shaving|beard|haircut|craft|fabric|paper
{pills} & in_my_hand|in_her_hand|in_his_hand|hospital|ambulance|to_be_ill|to_die|washed|all_of|emergency|stomach_pumped|a_and_e|the_er|whole_box|flush|calling|too_many & !nurse|doctor_gave|patients|surgery|prescri
swallowed|took|taken|downed|necked pills|tablets|ten_of_them|all_of_them|the_lot|the_whole|them_all & die|hospital|ill|dead|sleep|not_to|wake|scared|sister|brother|friend|mum|son|daughter|she|he|night|yesterday|alone|purpose
end_it with|in|by|using|under|off .. car|gas|train|rope|pills|gun|knife|bridge|water|garage|bath|river
how high|deep|long|far|fast|much|many .. has|have|must|needs|need|would|does|do .. be|fall|drop|take|bridge & bridge|building|fall|drop|die|dead|drown|blood|lose|bleed|pills|water|heart
dying|death|die|being_dead|dead & look_forward|only_thing|keeps_me_calm|comfort|comforts|soothes|hope_for|want_most|all_i_want|all_i_think|on_my_mind|obsessed|dream & i|me|my
my life .. continues|continue|ended|ending|ends|goes_on|stopped|finish|finished|will_end|should_stop|expired & not|already|dont|cant|how|soon|want|wish|should|no & !career|work_life|love_life|meeting
{not} {want}|want|wanted|need|have|deserve|see|hold|picture a|any|my|the|another future|tomorrow|next_year|life_anymore & i|me|my & !company|product|job|career|academia|industry|team|project|with_him|with_her|with_this|app|feature|field|university|firm|country
nothing|noone|nobody|not_much|less_and_less .. here|left|remains|in_this_life|in_the_world|in_this_world for|to me|keep_me|hold_me|make_me_stay & !fridge|menu|shop|lunch
asleep at the wheel & hope|wish|maybe|if|mind|want|let
{want}|wish|hope|hoping|wishing|pray|mind|jealous|envy .. get|got|had|have|catch|develop|diagnosed|with .. disease|illness|cancer|tumour|tumor|stroke|aneurysm|terminal|something_fatal|heart_attack|sepsis
my|the|all letter|letters|note|notes|videos to|for .. {kin}|girls|boys|kids|everybody|them|each & finished|done|ready|written|sealed|drawer|desk|table|hidden|envelope|complete|signed|open_when|for_later & !school|teacher|santa|bank
tell|telling|told|show|showed|showing|explained|listed|wrote|know|knows .. where .. documents|papers|will|keys|passwords|money|policy|insurance|everything|deeds & !new_starter|onboarding|colleague|client|intern|wiki|auditor|audit|hr|team|repo|colleagues
reason|thing|reasons|all .. i|that|i_am|stops|stopping|keeping|keeps .. havent|didnt|hasnt|dont_do_it|not_done_it|not_dead|not_gone|stops_me|stopping_me|keeps_me|keeping_me|not_already $|is|here|alive|going|from & only|dog|cat|kids|mum|son|daughter|wife|husband|children|coward|scared|family & !replied|applied|called|emailed|quit|resigned|asked
in_the_way|an_obstacle|in_their_way|dragging_everybody|dragging_them|ruining|ruin|spoil|poison & of|down|everybodys|their|his|her & life|lives & tired|sick|stop|anymore|without|should|always|done|wish & i|me|my
who|nobody|noone|would_anybody|will_anybody|not_even|would_they|will_they .. cry|mourn|come_to|grieve|attend|bury|claim_my|weep $|for_me|at|over|if|when & !wolf|baby
{noone}|they|who|would_they|would_anybody .. realise|realize|know|find_out|discover|suspect|see|hear|register i|me|he|she .. gone|dead|died|missing|disappeared|vanished|hanging|stopped_breathing
if|would|so|what|maybe|hope|wish|even & i .. not|never|didnt|dont|failed_to .. come_back|come_home|return|make_it_home|make_it_back|resurface|wake & !meeting|lunch|office|delayed|train_late|sprint|in_time
button|switch|lever|key|spell|pill & press|push|pushed|pull|hold|flip|take|hit & exist|existed|life|vanish|end|disappear|me|born|painless|die|dead|sleep|off_for_good & !undo_commit|deploy|snooze|send|elevator|lift
people|somebody|men|women|boys|girls|ones like_me|as_broken|like_us .. not|never|dont|arent .. supposed|meant|made|last|survive|live|make|get_to|built|grow_old
sad|upset|devastated|cry|grieve|heartbroken|hurt|mourn & they|he|she|everybody|family|kids|wife|husband|mum|people & relief|at_first|long_run|for_a_while|move_on|get_over|recover|better|easier|in_the_end|eventually|then & would|will|might & !client|stakeholders|users|meeting|release|news
last|final .. from_me|i_send|i_will_send|i_write|i_will_write|i_will_see|with_me_in|you_get|you_will_get|i_will_have|i_celebrate & will_be|this_is|will|think|know & !from_me_to|today|email_from|invoice
end|rest|whole|other_side of this|the|next year|month|summer|winter|decade|week & not|wont|dont_think|never|doubt|make_it|see|reach|live|survive & i|me & !sprint|quarter|budget|contract|release|school
sleep|asleep|bed & that_be_it|be_it|that_is_it|be_all|the_end_of_it|that_be_that|be_that|be_over|never|not_have_to|be_the_end
find|finds|meet|found|deserve|deserves|marry somebody|a_mother|a_father|a_wife|a_husband|a_dad|a_mum|a_better|a_new .. nicer|better|else|new|kinder|happier|normal|instead|wife|husband|mum|dad & kids|he|she|they|dad|mum|wife|husband & would|will|can|could|should|okay & i|me|gone|without|okay & !job|role|hire|team|recruit
deleted|deleting|wiped|wiping|closed|cancelled|shredded|burned|burnt|erased .. accounts|laptop|phone|photos|diaries|journals|everything|profiles|letters|history & nothing|nobody|after|goodbye|gone|find|left_to_deal|have_to|will_not|read|need
nobody|noone|who would|will|is_going_to .. come|look|search|check|call|knock|ask & if|when & stopped|gone|answering|disappeared|died|didnt|missing|vanished & i|me
broke|breaks|broken|breaking|climbed|got|let_himself in|into|inside|my_house|my_flat|our_house & ex|he|him|she|stalker|waited|waiting|kitchen|bed|drunk|window & !laptop|burglar|new_shoes|bank|repo|printer|bad_habit
put|puts|putting|send|sent|land|landed {me} .. in .. hospital|er|icu|ground|wheelchair|coffin|emergency|grave|a_and_e|intensive_care
bleeding|blood_everywhere|covered_in_blood|bruised|swollen & he|she|him|husband|dad|boyfriend|partner|door|outside|hit|threw|police|scared & i|my|me & !nose_bleed|period|patient|gums|blood_test|blood_pressure|donat|toe
hide|hiding|hid|hidden|fled|flee|escaped|escape|escaping|ran_away|run_away|running_away & from|because|at & him|her|husband|wife|dad|boyfriend|partner|ex|stepdad|father|brother|family|mum|refuge|shelter|them & !party|birthday|kids_and|toddler|hide_and|cat|seek|chores
suffocating|smothering|throttling|drowning|biting|torturing|murdering|bashing|whipping|smacking|burning|drugging|choking {someone}
voice|voices|demon|demons .. say|says|saying|tell|tells|telling|told|command|commands|order|orders|whisper|whispers|shout|want|wants .. hurt|kill|cut|die|jump|stab|burn|end|do_it|bleed|them|yourself|attack
{scared} of my|his|her|our|their father|dad|mother|mum|stepdad|stepfather|husband|wife|boyfriend|girlfriend|partner|brother|uncle|ex !leaving|losing|getting|having|dying|missing|finding_a|moving|surgery|cancer|reaction|cooking
{scared} of my|his|her|our|their father|dad|mother|mum|stepdad|husband|boyfriend|partner .. childhood|whole_life|growing_up|hands|voice|anger|rage|fists
had|have|has|got|made a plan & dont_now|no_longer|not_now|not_anymore|not_act|wouldnt|pills|rope|bridge|dark|winter_i & !business|release|project|team
{heor}|{kin} said|says|threatened|promised|swore|swears ... next_time|if_i_ever|or_else & hospital|kill|hurt|worse|regret|sorry|break|bury|never_walk|never_see & !boss|manager|meeting|review
pointed|points|pointing|waved|waving|swung|swinging|threw|throwing|hit|hits|hitting|beat|beats {me}? .. {weapon} .. at|me|him|her|us & !seat

# --- Fourth circle
i|and .. going_to|might|should|could|will|want_to|almost|nearly|wanted_to jump $|tonight|now|today|off|from & !trampoline|in_the_pool|rope|parachute|bungee|in_here|on_a
must|have_to|ought_to|has_to|deserve|should|got_to i? die $|soon|alone|now|tonight|by
^ life is? over|finished|done $
bottle|box|handful|stash|packet|jar|fistful|drawer_full|pile of {pills} & !doctor|pharmac|vitamin|prescri|refill
new|fresh|more|two|three|several|deep|deeper cuts $|under|on|where|beneath|below|across|inside|tonight|again & !budget|job|price|spending|staff|tax|director|film
feel|want|need|wanted|craved physical? pain & pressed|hand|skin|myself|radiator|punish|real|need_to|deserve|wanted_to_feel|to_feel & !back|knee|tooth|shoulder
happier|better|richer|sorted|comfortable|looked_after|debt & insurance|payout|death_benefit & me|my|i|dead|gone|would & !car_insurance|quote|premium
whoever|somebody|who|person|cleaner|one|cops|police|neighbour|wife|husband|kids|mum|dad find|finds|found|discovers|will_find me|my_body & !at_my_desk|funny|linkedin|a_job
life|world|future|tomorrow|living .. has|holds|got|is|have nothing|little|no|not_a_thing .. offer|for_me|left|give|in_it_for_me|in_store & !company|job
{want} .. stop_feeling|feel_nothing|not_feel|never_feel & anything|forever|ever|again|everything|nothing|permanently & !foot|hungover
world|life|planet|earth|living|existence isnt|not|wasnt|never|arent .. made|meant|for|built|designed|suited .. me|us|people_like_me & !remote
{not} care|cares|matter|bothered|mind|caring .. what|whatever .. happens|happen|happened|becomes_of .. me
my time|days|life|story|run .. coming|draws|drawing|running|numbered|nearly|up|end .. an_end|the_end|to_a_close|a_close|out|over|numbered|here & !meeting|contract|job|project|company|team|report|office
hope|hoping|wish|praying & results|scan|biopsy|lump|diagnosis|tumour|tumor & bad|malignant|cancer|terminal|positive|worst|fatal|serious|untreatable & !not|isnt|negative|clear
look|looking|looked|stare|staring|stared|gaze|drawn at|into|down|to|over the river|water|tracks|rails|drop|edge|ledge|gap|weir|sea|rope|pills|knives|knife & long|too|think|hours|minutes|wonder|calls|every|alone|again & !holiday|view|fishing|boat
{kin}|{others}|he|she throws|threw|swings|swung|lands|landed|throwing|rains punches|a_punch|fists|blows|slaps
inappropriate|inappropriately|unwanted & touch|touched|touching|touches|hands|kiss|contact|hug|hugs|groped|advances & !joke|outfit
beat|beating|hit|hitting|kick|kicked|kicking|hurt|strangle|strangled|choked|whipped|threw|drown|drowned my|the|our|her|his dog|cat|puppy|kitten|animal|animals|horse|pet & !by_accident|accidentally|dog_bed|road|car|by_a_car
nembutal|sodium_nitrite|carbon_monoxide_and|exit_bag|cyanide_pill|helium_hood|suicide_bag|charcoal_grill_in_the_car
under|underwater|beneath & stay|slip|slide|sink|hold & bath|bathwater|water|tub & breathe|breathing|breath|come_up|up|forever|never|there & !swim|pool|diving|snorkel|tap
world|life|lives|home|house|earth|family|everything without me & imagine|quieter|think|picture|better|nicer|works|goes_on|wonder|easier|kinder|would & !meeting
no more me
i|what|who|anything|something|nothing|much .. to_live_for|living_for $
{noone}|they|nothing can|could|will|would help|save|reach|fix|rescue me $|anymore|now & !code|printer|laptop|vpn|ticket|account
lost|losing|gave_up|given_up|abandoned|no|out_of all|every|any|the_last|on? hope|will|fight & i|me|my & left|live|anymore|go_on|life|world|myself|for_good|here|completely|in_me & !bug|printer|project|phone|weather|ticket|team|game
one thing|solution|answer|option|way|exit|choice|door left|remaining|remains|to_stop_it|to_end_it|out|to_make_it_stop & i|me|my|it & !bug|printer|project|release|ticket|client|meeting|laptop
outlived|outstayed|outstay my welcome|use|usefulness|purpose & life|earth|world|here|everybody|living|planet
going|go|off|heading|leave|leaving to|for a better_place
better_place|other_side|great_unknown & going|soon|see_you|leave|leaving|waiting & !work|career
hug|hugged|see|saw|kiss|kissed|call|called|held|look|looked & one_last_time|for_the_last_time|last_hug|last_kiss & !office|airport|retire|colleague|team|client
if|case something|anything happens|happened|should_happen to me
when|if|after|once i die|died|should_die|do_die & tell|they|want|please|let|who|nobody|easier|better|will|would|wont|cat|dog|kids|funeral & !game|boss|level|laugh|embarrass|minecraft|elden
reading|using|wearing|needing|playing|driving|eating|watching them|it|this|these|that & wont|not & giving|gave|give|given & !upgrade|new|moved|outgrown

# --- Fifth circle
scratch|scratched|scratching|rub|rubbed|pick|picked|scrub|scrubbed|bit|chewed .. {skin}|scalp|fingers|face .. raw|bleeding|bloody|open
why|wonder_how|surprised .. i am alive|breathing|still_here
why .. am i alive|breathing|still_here
life_insurance|insurance_money|insurance_policy|insurance_payout & fix|solve|solves|pay|pays|cover|covers|enough|everything|them|kids|mortgage|debt|debts|better|worth|suicide & !quote|premium|renewal|renew|broker|form|hr
cutting is|was|helps|calms|keeps|makes|feels|stops|gets|quiets|soothes & !costs|budget|grass|board|corners|staff|sugar|carbs|machine|tool
happier|better|easier|quieter|safer|calmer|freer dead
weight|millstone|stone|albatross|noose|chain around .. neck|necks
{not} .. another|one_more year|winter|month|week|day|christmas|summer|decade in_me|left
made arrangements|plans & cat|dog|kids|children|funeral|after|pets|when_i & !holiday|trip|weekend|wedding|travel|conference
drive|walk|swim|run|keep_going|driving|walking until|till the road|land|water|ground|bridge|path & end|ends|stops|cliff|over|under|edge|gone
already left|gone|half_gone|checked_out|dead & i|me|my & nobody|noticed|world|alive|inside|here|earth|ghost|feel & !office|meeting|company|coffee|milk
can|could leave|go|end_it|stop|exit|quit whenever|any_time|anytime|when_i_choose|at_any_moment & comfort|comforting|comforts|calm|relief|soothing|know & !meeting|call|job|party|lease
nearly|is|almost|be|it_is my time $|to_go|to_die|soon
wont|not|never & or|nor anywhere|anything|anywhere_else|anybody $ & be_at|be_there|be_around|be_here
shoot|shooting up .. workplace|place|office|school|church|mall|building|everybody|warehouse|ward
gun|knife|pistol|shotgun & nothing_to_lose|no_way_back|said_goodbye|nothing_left & he|she|i|they
take|takes|took|taking it out on my skin|body|arms|legs|wrists
go|went|going until|till i got|was|am dizzy|bleeding|numb|bruised
i|she|he hit|hits|hitting|bang|bangs|banged my|her|his head & on_purpose|purpose|dizzy|until|again_and
intention|intend|goal|aim|wish|hope|plan to be|is_to_be dead|gone|buried|no_more|out_of_this_life
`,

  hints: `
cant|couldnt do this|it anymore
cant|dont_know_if_i_can|not_sure_i_can take|stand|bear|handle|face|cope_with|do this|it|things|any_of_it|any_of_this|everything anymore|much_longer|any_longer
cant go_on|carry_on|keep_going|continue|hold_on $|anymore|like_this|much
{want} .. disappear|vanish|not_exist|cease|evaporate|fade|be_invisible_forever|end_things|end_it|be_erased|melt_away|be_gone|be_done_with_everything|stop_being|run_away_and_never $|and|so|because|for
dont|didnt|doesnt|no_longer|never {wish}|want|wants|wanted .. be_here|be_around|be_anything|be_me|wake_up|get_up_again|go_on|keep_going|be|continue|carry_on $|anymore
wish|wishing .. disappear|vanish|not_here|invisible|somewhere_else_forever|not_me|gone|werent_me
i want|wanted|need it|this|everything|it_all to stop|end|be_over
am|feel|been empty|dead|hollow|numb|nothing and|inside .. no_way|pointless|over|nobody|no_reason
kill|killing|murder|strangle|shoot|stab|choke|kills|hurt {otherperson}
kill me !now
end|finish me $
{scared} of {whose}? boss|manager|neighbour|landlord|coworker|colleague|roommate|flatmate|teacher|coach|client|stranger|man|men|supervisor|housemate $
{not} .. safe|safer $|here|there|anymore|alone|tonight|around|with|in|at
{be}|got|gotten|get|getting|gets harassed|threatened|attacked|followed|beaten|cornered|bullied|hit|hurt|touched|trapped|punched|grabbed|kicked $|by|again|at|on|in|when|physically
harass|harasses|harassing|bullies|bullied|bullying|threatens|threatened|threatening|intimidates|cornered|hurting|humiliates|hurts {me} $|and|every|when|after|so|physically
no_future|no_way_out|way_out|end_of_the_road|end_of_the_line|end_of_my_rope|end_of_my_tether|breaking_point|rock_bottom|no_hope_left|out_of_options|nowhere_left_to_go|nothing_left_for_me|nothing_left
is|be|am there|the no hope|hope_left|hope_for_me|point_in_anything|point_anymore|point_to_anything|point_to_any_of_this|reason_for_me
whats_the_point|what_is_the_point|what_the_point|point_of_anything|no_point_anymore|no_point_in_anything|why_am_i_still_here|why_am_i_here|why_bother_living|why_do_i_exist|why_was_i_born|why_do_i_bother_waking|why_go_on|why_keep_going|why_should_i_go_on|why_continue|why_carry_on|everything_is_pointless|nothing_matters_anymore|nothing_means_anything_anymore|life_is_pointless|not_worth_it_anymore|isnt_worth_it_anymore|nothing_is_worth_it|my_life_is_over|my_story_ends|the_end_is_near|ready_for_it_to_be_over|ready_for_the_end|want_out|wants_out|hate_being_alive|existing_hurts|not_meant_to_be_here|done_with_everything|done_with_it_all|done_with_this_world|given_up_on_everything|gave_up_on_life|giving_up_on_life|given_up_on_life|give_up_on_life|wont_be_here_much_longer|nobody_would_care|nobody_cares_if|nobody_would_miss_me|nobody_would_notice|last_straw_for_me|its_time_to_go|it_is_time_to_go|time_for_me_to_go|done_fighting|tired_of_fighting|tired_of_trying|too_tired_to_keep_going|lost_the_fight|stop_fighting|stop_the_pain|make_it_stop|make_the_pain_stop|make_it_all_stop|end_the_pain|ending_the_pain|end_my_pain|end_this_pain|end_my_suffering|black_hole|already_a_ghost|i_am_a_ghost|wont_have_to_feel|not_have_to_feel|forgive_me_for_what|im_so_sorry_for_what|sorry_for_what_i_am_about|please_forgive_me|dont_blame_yourselves|dont_blame_yourself|nothing_you_could_have_done|you_did_everything_you_could|remember_me|dont_forget_me|dont_look_for_me|dont_come_looking|no_need_to_look_for_me|save_me|somebody_help_me|somebody_save_me|please_help_me
die|died|dying|death|dead {self}|alone|young|tonight|before|at_twenty|soon
{scared} .. do|did|does .. something .. $|stupid|bad|terrible|to
{scared} for my life|our_lives|her_life|his_life|their_lives|my_safety|our_safety|her_safety|his_safety|her|him|my_life|the_kids|my_kids
sometimes? stand|standing|sit|stood|sat .. on|at|by .. balcony|roof|bridge|tracks|cliff|ledge|edge ... wonder|think|thinking|imagine|look|looking|feel|down
cross|crossing|pass|passing|drive_over|driving_over|walk_over|walk_across .. bridge|tracks|overpass|train_line|level_crossing .. think|imagine|wonder|feel|i_think|look|every|it_calls
think|thinks|thought about|of it every|when|whenever|each ... bridge|tracks|train|pills|cliff|knife|roof
die|death|end|gone ... soon|relief|peace

{want} end_it|end_things
kill|hurt|suffocate|drown|hit .. i liked_it|enjoyed_it

am|be|being|like|such? a burden $|nobody|everybody|they
fading_away|slipping_away|slip_away
made_up_my_mind|made_my_decision|made_my_choice $
^ let me go $
^ maybe? in? next|another life|lifetime $
pain|ache|hurt|suffering .. too_much|unbearable|never_stops|wont_stop|wont_end|never_ends & !back|knee|tooth|shoulder|neck|wrist|foot|head
leaving|leave|go|going & not|never|wont & come_back|coming_back|return|be_back & !company|job|restaurant|shop|office|hotel|holiday|work|city
lost all|every hope $

{scared} for {whose}_{kin}|{whose}_{others}
`,

  everyday: `
meeting meetings call calls standup standups sprint jira slack email emails inbox spreadsheet spreadsheets printer
laptop computer code coding codebase build deploy deployment server servers bug bugs css excel powerpoint slides
deck presentation coffee lunch breakfast gym workout commute traffic monday mondays project projects client clients ticket tickets
release backlog demo review reviews refactor merge branch api database interview interviews homework essay exam exams thesis
marking grading lesson paperwork invoice invoices payroll budget spreadsheet promotion career deadline deadlines quarterly
microphone zoom teams outlook webcam wifi vpn password game chess football tennis match karaoke holiday vacation
recipe oven dishwasher laundry kettle microwave vacuum diet chocolate cake pizza burger netflix episode film movie novel book podcast
process processes thread container kernel query regex script test tests pipeline product feature features company job
hackathon conference webinar workshop onboarding retro manager's pr prs gantt kpi kpis okr okrs printer's heating noise music
weather rain heat humidity construction drilling jackhammer typo slide font parking
`,

  joints:
    'and but because cause when while if though although since lol haha tbh then or until after before',
  subjects: 'i',
};

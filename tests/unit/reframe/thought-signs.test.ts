import { describe, expect, it } from 'vitest';
import { signs } from '../../../utils/reframe/thought-signs.ts';
import { wordFamily } from '../../../utils/reframe/thought-words.ts';

/** A family, and words that belong to it. */
const families = `
ME: i myself
NOT: not barely
SHOULD: should owe
FEEL: feel gut
THINK: think judging
IKNOW: know evidently
ALL: everyone whole
NONE: nobody nowhere
EVER: always anywhere
WILL: will you'll
LATER: tomorrow tonight
IF: if whatif
SO: so therefore
LABEL: phony cretin idiot
BADME: stupid insignificant
BADMOOD: anxious tense
DISLIKE: laugh impressed hate
LIKE: love interested appreciate
DOOM: unbearable hospital catastroph
FLOP: fail unemployed flop
FAULT: fault let
THEN: could had
TOTAL: completely whatsoever
EITHER: either anything
PRAISE: prize published praise
MERELY: only chance
BUT: but apart
MORE: better double
OTHERS: others mates
HE: he lead
KIN: mum fiancé
LOSS: died coma alzheimer
SAY: say waved glance
ME2: we ourselves
YOU: you you're
DO: do worked
HAVEDONE: bought director
DEG: such utter
`;

describe('the family of a word', () => {
  it.each(families.trim().split('\n'))('%s', (line) => {
    const [family, words = ''] = line.split(': ');
    for (const word of words.split(' ')) expect(wordFamily(word), word).toBe(family);
  });

  it.each([
    ['idiotically', 'LABEL'],
    ['flopped', 'FLOP'],
    ['praiseworthy', 'PRAISE'],
    ['congratulations', 'PRAISE'],
    ['discriminated', 'LOSS'],
    ['hateful', 'DISLIKE'],
    ['burning', 'DOOM'],
  ])('goes by its beginning: %s', (word, family) => {
    expect(wordFamily(word)).toBe(family);
  });

  it.each([
    '',
    'tree',
    'idi',
    'idio',
    'selfconscious',
    'myselves',
    'id',
    'toString',
    '*',
    'idiot*s*',
  ])('is none, or the one of a whole beginning: %j', (word) => {
    expect(wordFamily(word)).toBe(word.startsWith('idiot') ? 'LABEL' : undefined);
  });
});

/** Sentences as they are read, and the names of all signs in them. */
const sentences = `
i'm a fake: iAmInsult anInsult insultEnds
the ward sister is a witch: theyInsult anInsult insultEnds
my ex is toxic: theyBadTrait
a loser: anInsult insultEnds
loser: insultEnds
i'm weak: iAmBad iAmJustBad
bad nurse: badRole
what a lazy loser: anInsult insultEnds whatAn question
that is what i am: thatIsWhatIAm
i missed the deadline for the grant report which makes me a loser: iAmInsult anInsult insultEnds makesMe
calling it now: calledMyself iJustKnow
it's medicine or nothing: eitherOr
i must not either: either should
if i don't get an a i've failed: ifNotThenNothing worstOrBest
total washout: perfectWord
i totally failed: perfectWord wholeFailed
i've failed and i may as well quit: mayAsWell
pointless: forNothing
no grey with me: nothingBetween
a shower and the radio help: oneSlip
not my best run not my worst: worstOrBest worst praised
whatif: whatIf
it's a nightmare: downfall
it's all gone now: wholeFailed lifeOver died
i'm goingto die and leave my children alone: chain dying neverGoingTo willGoBad future plainPlan
i can't cope: cantBear
i'm goingto die poor: dying neverGoingTo willGoBad future plainPlan
worst developer alive: badRole worst comparative
she'll say no: iWillNever willGoBad
not goingto work: neverGoingTo wont future plainPlan
it won't help: wont future praised
spoiler: iJustKnow
there's no point in goingto therapy: forNothing future whyBother plainPlan
nobody knows: theyJudge
so she finds me fat: iAmBad theyJudge theyThinkI
she hates me: theyJudge hatesMe
he must be cheating: theyJudge mustBeThem should theyShould
i know they work together: obviouslyThem
he doesn't care about me: theyJudge theyDontCare
she left me on read: noReply hardship
i raised him wrong: looked
he probably only stays out of pity: theyJudge onlyBecauseThey butOnly
never: alwaysNever
i ruin everything: downfall iAlways iAlwaysFail
i can't open it: iAlwaysFail
nobody likes us: nobodyEver
they always do: alwaysNever theyAreAll theyNever
i should have gone: should iShould shouldHave died
she musthave seen: theyJudge guessed
i never sing: alwaysNever iAlways iNever
everything i plant dies: everythingI died
typical: storyOfMyLife
you can never rely on young people: alwaysNever cantTrust
my fault: myFault
i did that: iCaused
but it feels as if i were: ifOnlyI iFeel feelBad
the team lost becauseofme: myFault forThem
i should: should
i should want to: should iShould
life should be fair: should theyShould settled
good people don't say no: goodOneShould settled
should should should: should byNow question
i should practise every day: should mustBeAlways
i should be there by six: should iShould mildShould
it was an easy week: butOnly
best dad: praised
it's nothing: doesntCount
he says that he's sorry: theySayThat
i'm the one who found him: onlyTheBad
i feel fat so i am fat: iAmBad iAmJustBad feelSo feelSoIAm iFeel feelBad moodMust feelingsTrue
i feel rejected: iFeel feelBad
that means i am: moodMust
everyone else passed: praised everyoneElse
i have a lisp: thanMe
he'd saved me a seat: theyHaveIHave
class reunion: feedWords
she's gone: died
my wife has als: ill
he raped me: wronged
it ends in june: sinceLoss
i'm numb: longingFor
what for: question
is it common: question askAdvice
going tomorrow: future plainPlan
i'm okay: settled
not often: mildly
`;

describe('the signs', () => {
  const found = (sentence: string) =>
    signs.filter(([, shape]) => shape.test(sentence)).map(([name]) => name);

  it.each(sentences.trim().split('\n'))('%s', (line) => {
    const [sentence = '', names = ''] = line.split(': ');
    expect(found(sentence)).toEqual(names.split(' '));
  });

  it.each(['', 'hello', 'the train left'])('are none in %j', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  it('keep the order in which their weights are stored', () => {
    expect(signs).toHaveLength(95);
    expect([0, 45, 94].map((at) => signs[at]?.[0])).toEqual(['iAmInsult', 'alwaysNever', 'mildly']);
  });
});

import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../utils/reframe/thought-text.ts';

/** What is read, and each way of typing it that is read so. */
const respelled = `
i'm: im
i've: ive
don't: dont
can't: cant cannot
won't: wont
didn't: didnt
doesn't: doesnt
isn't: isnt aint ain't
aren't: arent
wasn't: wasnt
weren't: werent
wouldn't: wouldnt
couldn't: couldnt
shouldn't: shouldnt
haven't: havent
hasn't: hasnt
hadn't: hadnt
you're: youre
they're: theyre
they'll: theyll
they've: theyve
that's: thats
what's: whats
she's: shes
he's: hes
it'll: itll
you'll: youll
oughtn't: oughtnt
should not: oughtn't
must not: mustn't mustnt
you: u ya
your: ur
are: r
people: ppl
because: bc bcs bcuz becuase becasue cuz coz
goingto: gonna gunna
haveto: gotta
want to: wanna
should: shoud shuld oughta ought shld
should have: shoulda
a lot: alot
everytime: everytime evrytime
noone: noone
everybody: evrybody
everyone: evryone
everyone's: everyones
nobody's: nobodys
always: allways alway
never: nver nevr
stupid: stuped stupit stoopid
useless: usless useles
worthless: worthles
definitely: definately def
probably: prob probs prolly
obviously: obvs obv
failure: failiure failer
disappointment: dissapointment disapointment
disappointed: dissapointed
responsibility: responsability
girlfriend: gf
boyfriend: bf
mum: mom mommy mummy
noone's: noones
their: thier
believe: beleive
weird: wierd
losing: loosing
loser: looser
ok: k
really: rlly rly realy
very: v
nothing: nothin
something: somthing
until: til till
favour: favor
favourite: favorite
embarrassed: embarassed
embarrassing: embarassing
that would: that'd
i would: i'd
though: tho
`;

describe('a hurried hand', () => {
  it.each(respelled.trim().split('\n'))('%s', (line) => {
    const [meant = '', typed = ''] = line.split(': ');
    for (const word of typed.split(' ')) expect(sentencesOf(word), word).toEqual([meant]);
  });

  it('takes no name of what every object has for a word', () => {
    expect(sentencesOf('constructor of toString')).toEqual(['constructor of tostring']);
  });
});

describe('words read as one', () => {
  it.each([
    ['no one came, no one', 'noone came noone'],
    ['every time and each single time', 'everytime and everytime'],
    ['not a single person, not a single soul', 'noone noone'],
    ['not one person', 'noone'],
    ['what if, what if', 'whatif whatif'],
    ['going to, about to, bound to', 'goingto goingto goingto'],
    ['have to, has to, had to, got to', 'haveto haveto haveto haveto'],
    ['supposed to be supposed to', 'supposedto be supposedto'],
    ['because of me, because of myself', 'becauseofme becauseofme'],
    ['on purpose, on purpose', 'onpurpose onpurpose'],
    ['compared to, compared with', 'comparedto comparedto'],
    ['every thing, every single thing', 'everything everything'],
  ])('%s', (typed, read) => {
    expect(sentencesOf(typed)).toEqual([read]);
  });
});

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['One. Two! Three? Four; five', ['one', 'two', 'three', 'four', 'five']],
    ['one\ntwo\rthree…four', ['one', 'two', 'three', 'four']],
    ['one - two – three — four -- five', ['one', 'two', 'three', 'four', 'five']],
    ['one: two 3:4', ['one', 'two 3 4']],
    ['well-known, (quoted) "words"', ['well known quoted words']],
    ['I’m I‘m I‛m Iʼm I´m I`m', ["i'm i'm i'm i'm i m i'm"]],
    ['so\u00adft sp\u200bace mark\ufeffed', ['soft space marked']],
    ['ＦＵＬＬ ﬁt', ['full fit']],
    ["'quoted' rock'n'roll", ["quoted rock'n'roll"]],
    [' ... \n', []],
    ['', []],
  ])('%j', (typed, read) => {
    expect(sentencesOf(typed)).toEqual(read);
  });

  const counted = (count: number) => Array.from({ length: count }, (_, n) => `w${n}`);

  it('are cut into fifty words at most', () => {
    expect(sentencesOf(counted(50).join(' '))).toEqual([counted(50).join(' ')]);
    expect(sentencesOf(counted(101).join(' '))).toEqual([
      counted(50).join(' '),
      counted(100).slice(50).join(' '),
      'w100',
    ]);
  });

  it('are the last ninety of more', () => {
    expect(sentencesOf(counted(90).join('. '))).toEqual(counted(90));
    expect(sentencesOf(counted(92).join('. '))).toEqual(counted(92).slice(2));
  });

  it('come from the first and the last 3,000 letters', () => {
    const [head, tail] = [`${'a'.repeat(2_998)} x`, `y ${'d'.repeat(2_998)}`];
    const whole = sentencesOf(`${head}${tail}`);
    expect(whole).toEqual([`${head}${tail}`]);
    expect(sentencesOf(`${head}z${tail}`)).toEqual([head, tail]);
    expect(sentencesOf(`${head}. middle. ${tail}`)).toEqual([head, tail]);
    // One letter that unfolds into eighteen.
    const unfolded = sentencesOf('\ufdfa'.repeat(6_000)).join(' ');
    expect(unfolded.replaceAll(' ', '').length).toBeLessThanOrEqual(6_000);
    expect(unfolded.length).toBeGreaterThan(5_900);
  });
});

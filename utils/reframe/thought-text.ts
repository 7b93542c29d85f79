/**
 * How many characters of a long text are read from its beginning, and as many from its end.
 * A harsh thought stands in a sentence or a page; a pasted novel must not freeze the popup.
 */
const headAndTail = 3000;

/** A run-on sentence is cut into pieces of this many words. */
const mostWords = 50;

/** More sentences than this are not looked at one by one (the last ones win). */
const mostSentences = 90;

const apostrophes = /[\u2018\u2019\u201b\u02bc\u00b4`\uff07]/g;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Spellings of a hurried hand, each to the one form the word lists know. */
const respelled: Readonly<Record<string, string>> = {
  im: "i'm",
  ive: "i've",
  dont: "don't",
  cant: "can't",
  wont: "won't",
  didnt: "didn't",
  doesnt: "doesn't",
  isnt: "isn't",
  arent: "aren't",
  wasnt: "wasn't",
  werent: "weren't",
  wouldnt: "wouldn't",
  couldnt: "couldn't",
  shouldnt: "shouldn't",
  havent: "haven't",
  hasnt: "hasn't",
  hadnt: "hadn't",
  aint: "isn't",
  "ain't": "isn't",
  cannot: "can't",
  youre: "you're",
  theyre: "they're",
  theyll: "they'll",
  theyve: "they've",
  thats: "that's",
  whats: "what's",
  shes: "she's",
  hes: "he's",
  itll: "it'll",
  youll: "you'll",
  oughtnt: "oughtn't",
  "oughtn't": 'should not',
  "mustn't": 'must not',
  mustnt: 'must not',
  u: 'you',
  ur: 'your',
  r: 'are',
  ppl: 'people',
  bc: 'because',
  bcs: 'because',
  bcuz: 'because',
  becuase: 'because',
  becasue: 'because',
  cuz: 'because',
  coz: 'because',
  gonna: 'going to',
  gunna: 'going to',
  gotta: 'have to',
  wanna: 'want to',
  shoud: 'should',
  shuld: 'should',
  shoulda: 'should have',
  oughta: 'should',
  ought: 'should',
  shld: 'should',
  alot: 'a lot',
  everytime: 'every time',
  evrytime: 'every time',
  noone: 'no one',
  evrybody: 'everybody',
  evryone: 'everyone',
  everyones: "everyone's",
  nobodys: "nobody's",
  allways: 'always',
  alway: 'always',
  nver: 'never',
  nevr: 'never',
  stuped: 'stupid',
  stupit: 'stupid',
  stoopid: 'stupid',
  usless: 'useless',
  useles: 'useless',
  worthles: 'worthless',
  definately: 'definitely',
  prob: 'probably',
  probs: 'probably',
  prolly: 'probably',
  obvs: 'obviously',
  obv: 'obviously',
  def: 'definitely',
  failiure: 'failure',
  failer: 'failure',
  dissapointment: 'disappointment',
  disapointment: 'disappointment',
  dissapointed: 'disappointed',
  responsability: 'responsibility',
  gf: 'girlfriend',
  bf: 'boyfriend',
  mom: 'mum',
  mommy: 'mum',
  mummy: 'mum',
  noones: "no one's",
  thier: 'their',
  beleive: 'believe',
  wierd: 'weird',
  loosing: 'losing',
  looser: 'loser',
  k: 'ok',
  rlly: 'really',
  rly: 'really',
  realy: 'really',
  v: 'very',
  nothin: 'nothing',
  somthing: 'something',
  til: 'until',
  till: 'until',
  favor: 'favour',
  favorite: 'favourite',
  embarassed: 'embarrassed',
  embarassing: 'embarrassing',
  "that'd": 'that would',
  "i'd": 'i would',
  ya: 'you',
  tho: 'though',
};

/** Word pairs that carry one meaning, read as one word. */
const joined: readonly (readonly [RegExp, string])[] = [
  [/\bno one\b/g, 'noone'],
  [/\b(?:every|each) (?:single )?time\b/g, 'everytime'],
  [/\bnot (?:a single (?:one|person|soul)|one person)\b/g, 'noone'],
  [/\bwhat if\b/g, 'whatif'],
  [/\b(?:going|about|bound) to\b/g, 'goingto'],
  // "I must have lost it" is a guess, "I must have order" a rule.
  [
    /\b(?:must|might|may) (?:have|of) (?=(?:(?:just|really|all|only|not) )?(?:\S+ed|been|done|gone|had|got|made|said|told|sounded|left|lost|come|seen|heard|felt|thought|known|given|taken|forgotten|broken|fallen|woken|slept|met|put|hurt|let|cut|hit|cost|read|spoken|written|driven|become|begun|brought|bought|caught|kept|meant|sent|spent|run|sinned|misunderstood)\b)/g,
    'musthave ',
  ],
  [/\bmust've\b/g, 'musthave'],
  [/\b(should|could|would) of\b/g, '$1 have'],
  [/\b(?:have|has|had|got) to\b/g, 'haveto'],
  [/\bsupposed to\b/g, 'supposedto'],
  [/\bbecause of (?:me|myself)\b/g, 'becauseofme'],
  [/\bon purpose\b/g, 'onpurpose'],
  [/\bcompared (?:to|with)\b/g, 'comparedto'],
  [/\bevery ?(?:thing|single thing)\b/g, 'everything'],
];

/**
 * The part of a text that is read: all of it, or its head and its tail.
 * Cut before anything else, so that a text of any size costs the same.
 */
function capped(text: string): string {
  if (text.length <= headAndTail * 2) return text;
  return `${text.slice(0, headAndTail)}\n${text.slice(-headAndTail)}`;
}

/** The sentences of a thought; of very many the last ones only. */
export function sentencesOf(text: string): string[] {
  return everySentenceOf(text).slice(-mostSentences);
}

/**
 * The sentences of a thought, lower-cased and respelled, in their order; empty for a blank text.
 * Any string is welcome, also one with lone surrogates; at most 6,000 characters are read.
 */
export function everySentenceOf(text: string): string[] {
  // One ligature can grow into eighteen letters: cap again after normalising.
  const plain = capped(capped(text).normalize('NFKC'))
    .toLowerCase()
    .replace(invisible, '')
    .replace(apostrophes, "'");
  const sentences: string[] = [];
  for (const raw of plain.split(/[.!?;\n\r…]+|\s[-–—]{1,2}\s|:\s/)) {
    const words = raw.match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu);
    if (words === null) continue;
    for (let from = 0; from < words.length; from += mostWords) {
      let sentence = words
        .slice(from, from + mostWords)
        .map((word) => (Object.hasOwn(respelled, word) ? respelled[word] : word))
        .join(' ');
      for (const [pair, one] of joined) sentence = sentence.replace(pair, one);
      sentences.push(sentence);
    }
  }
  return sentences;
}

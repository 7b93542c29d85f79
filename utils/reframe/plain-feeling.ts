import { sentencesOf } from './thought-text.ts';

const feeling =
  '(?:low|down|sad|blue|lonely|alone|empty|numb|lost|stuck|hopeless|helpless|miserable|awful|terrible|horrible|rubbish|rotten|heavy|flat|tearful|fragile|overwhelmed|exhausted|drained|anxious|nervous|afraid|scared|frightened|terrified|panicky|tense|restless|uneasy|ashamed|guilty|embarrassed|humiliated|hurt|angry|furious|bitter|jealous|envious|insecure|inadequate|worthless|useless|unloved|unwanted|unlovable|invisible|rejected|disappointed|discouraged|defeated|depressed|grumpy|irritable|homesick|like crying|left out|not good enough|like a burden|like a failure)';
const very =
  '(?:so|very|really|just|too|all|quite|pretty|such|still|again|utterly|completely|still)';
const when =
  "(?:today|tonight|again|now|right now|lately|inside|this (?:week|morning|evening|afternoon)|these days|all (?:day|week|morning)|since \\S+|in \\S+ \\S+|about (?:it|everything)|(?:for )?no reason|for no reason|(?:and )?(?:i )?don't know why|here|at work|at home)";
const plain = new RegExp(
  `^(?:(?:and|oh|god|well|today|tonight|again|right now) )*(?:i (?:${very} )*feel|i'm|i am|feeling|feel|i've been feeling|so)(?: ${very})*(?: feeling)? ${feeling}(?: (?:and )?(?:${very} )*${feeling})*(?: ${when})*$`,
);
const rest = new RegExp(`^(?:${when}|(?:${very} )*${feeling}|that's all|that is all)$`);

/**
 * Whether a text says how somebody feels and nothing else: "I feel low." No conclusion is drawn in
 * it, so there is nothing to look at twice. Pure; any string is welcome.
 */
export function isPlainFeeling(text: string): boolean {
  const [first, ...others] = sentencesOf(text);
  if (first === undefined || others.length > 2) return false;
  return plain.test(first) && others.every((one) => plain.test(one) || rest.test(one));
}

const lookingBack =
  /\b(?:should(?:n't)?|ought to) (?:\S+ )?have\b|\bshould(?:n't)?'ve\b|\bif (?:only )?i(?:'d| had| would have)\b/;

/** Whether sentences look back: "I should have", which is not the rule "I should". */
export function looksBack(sentences: readonly string[]): boolean {
  return sentences.some((sentence) => lookingBack.test(sentence));
}

/** What one looks back at on any day, and where nobody came to harm. */
const everyday =
  /\b(?:e ?mails?|tickets?|coats?|jumpers?|umbrella|charger|coffees?|meetings?|slides?|presentation|speech|budget|essays?|exams?|quiz|chapters?|homework|revis\w+|practi[sc]ed|prepared|course|college|job offer|other job|shoes|trousers|shirt|dress|haircut|recipes?|oven|soup|cake|instructions?|manual|password|back ?up|forms?|deadlines?|small print|photos?|booked|packed|saved|spelling|early train|to bed|shopping|milk|parking|ring road|scam|online|said hello|mouth shut|spoken up|known better)\b/;

/** Whether it is plainly something small that is looked back at. */
export function isEveryday(sentences: readonly string[]): boolean {
  return sentences.some((sentence) => lookingBack.test(sentence) && everyday.test(sentence));
}

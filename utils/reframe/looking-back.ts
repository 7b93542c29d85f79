const lookingBack =
  /\b(?:should(?:n't)?|ought to) (?:\S+ )?have\b|\bshould(?:n't)?'ve\b|\bif (?:only )?i(?:'d| had| would have)\b/;

/** Whether sentences look back: "I should have", which is not the rule "I should". */
export function looksBack(sentences: readonly string[]): boolean {
  return sentences.some((sentence) => lookingBack.test(sentence));
}

/** What one looks back at on any day, and where nobody came to harm. */
const everyday =
  /\b(?:e ?mails?|messages?|tickets?|trains?|bus|tram|coats?|jumpers?|umbrella|charger|coffees?|tea|meetings?|call|slides?|talk|presentation|speech|budget|essays?|exams?|tests?|quiz|chapters?|homework|revis\w+|studied|practi[sc]\w+|prepared|course|college|degree|job offer|other job|jobs?|shoes|trousers|shirt|dress|haircut|recipes?|oven|soup|cake|instructions?|manual|password|back ?up|forms?|deadlines?|price|raise|photos?|posts?|post|booked?|packed|saved|spelling|list|print|bed|earlier|sooner|alarm|shopping|milk|parking|ring road|map|phone charger|scam|online|hello|sorry|mouth shut|kept quiet|spoken up|said something|said no to|known better|nap|break|lunch|started|finished|asked for)\b/;

/** Whether it is plainly something small that is looked back at. */
export function isEveryday(sentences: readonly string[]): boolean {
  return sentences.some((sentence) => lookingBack.test(sentence) && everyday.test(sentence));
}

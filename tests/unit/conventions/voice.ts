import { type Phrase, phrasesOf } from './locale.ts';
import type { Complaint, Source } from './source.ts';

/** Words the product does not say, in English, each as it may be spelt. */
export const bannedWords: [string, RegExp][] = [
  ['just', /\bjust\b/i],
  ['should', /\bshould(n['’]t)?\b/i],
  ['must', /\bmust(n['’]t)?\b/i],
  ['at least', /\bat least\b/i],
  ['bright side', /\bbright side\b/i],
  ['everything happens', /\beverything happens\b/i],
  ['stay positive', /\bstay(ing)? positive\b|\bbe positive\b/i],
  ["don't worry", /\b(don['’]t|do not|no) worr(y|ies)\b/i],
  ['cheer up', /\bcheer(ing)? up\b/i],
  ['others have it worse', /\bha(ve|s) it worse\b/i],
  ['streak', /\bstreaks?\b/i],
  ['missed', /\bmissed\b/i],
  ['failed', /\bfail(ed|ure|s)?\b/i],
  ['goal', /\bgoals?\b/i],
  ['a command to close the eyes', /\b(close|shut) (your|the) eyes\b|\beyes (closed|shut)\b/i],
  ['a command to relax', /(^|[.!?]\s+)relax\b|\btry to relax\b/i],
  ['praise', /\b(well done|good job|great job|congratulations|proud of you|keep it up)\b/i],
  ['a hurry', /\b(hurry|now!|act now|don['’]t forget)\b/i],
];

/** Where a banned word is right, each with its reason. */
export const voiceExceptions: { area: string; key: string; word: string; reason: string }[] = [
  {
    area: 'content/feelings',
    key: 'labels.not-good-enough.synonyms',
    word: 'failed',
    reason: 'what a person types to find the feeling; it is searched and never shown',
  },
];

/** What the person may say is quoted; what the product says is not. */
function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"|«[^»]*»|„[^“]*“/g, '“…”');
}

/** Complains about banned words outside quotes in the English copy. */
export function checkVoice(sources: Source[], exceptions = voiceExceptions): Complaint[] {
  return english(sources).flatMap(({ path, area, key, line, texts }) =>
    bannedWords
      .filter(([, word]) => texts.some((text) => word.test(withoutQuotes(text))))
      .filter(
        ([word]) =>
          !exceptions.some((one) => one.area === area && one.key === key && one.word === word),
      )
      .map(([word]) => ({ path, line, what: `${key} says “${word}”` })),
  );
}

const longestSentence = 19;

/** Complains about sentences of 20 words or more. */
export function checkSentences(sources: Source[]): Complaint[] {
  return english(sources).flatMap(({ path, key, line, texts }) =>
    texts
      .flatMap((text) => text.split(/(?<=[.!?…:;]["”’']?)\s+|\n+/))
      .map((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0)
      .filter((words) => words > longestSentence)
      .map((words) => ({ path, line, what: `${key} has a sentence of ${words} words` })),
  );
}

function english(sources: Source[]): Phrase[] {
  return sources.filter((one) => one.path.startsWith('locales/en/')).flatMap(phrasesOf);
}

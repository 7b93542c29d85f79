/** The words of a text, numbers and signs left out. */
export function wordsOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
}

export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?:;]["”’']?)\s+/).filter((sentence) => wordsOf(sentence).length > 0);
}

/** Syllables of an English word, by its groups of vowels: right for nine words in ten. */
export function syllablesOf(word: string): number {
  const parts = word.toLowerCase().split('-');
  if (parts.length > 1) return parts.reduce((sum, part) => sum + syllablesOf(part), 0);
  const [, some, rest] = /^(some|every)(.{3,})$/i.exec(word) ?? [];
  if (some && rest) return some.length - 3 + syllablesOf(rest);
  const plain = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    // A last e that is not heard: "stone", "stones", "asked", but not "little" or "wanted".
    .replace(/(?<![td])ed$/, '')
    .replace(/(?<=[aeiouy][a-z]*)(?<![sxzcg]|ch|sh)es$/, '')
    .replace(/(?<=[aeiouy][a-z]*)(?<!l)e$/, '')
    .replace(/(?<=[aeiouy])(?<!l)le$/, '');
  const groups = plain.match(/[aeiouy]+/g) ?? [];
  // Two vowels that are two: "being", "idea", "quiet".
  const pairs = plain.match(/[iu]a|eo(?!p)|io(?!n)|iu|[aeoy]ing|uie|(?<=[a-z]{2})ea$/g) ?? [];
  return Math.max(1, groups.length + pairs.length);
}

/** The school grade a text asks for: Flesch and Kincaid's formula of 1975. */
export function gradeOf(text: string): number {
  const words = wordsOf(text);
  const sentences = sentencesOf(text).length;
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** Letters looked at: who writes in one direction writes its letters among the first. */
const looked = 1_000;

/** Letters and marks of the scripts that run from right to left. */
const rightToLeft =
  /^[\u{590}-\u{5ff}\u{600}-\u{65f}\u{66e}-\u{6ef}\u{6fa}-\u{8ff}\u{200f}\u{fb1d}-\u{fdff}\u{fe70}-\u{fefc}\u{10800}-\u{10cff}\u{10d40}-\u{10fff}\u{1e800}-\u{1efff}]$/u;
/** With the mark that stands for a letter from left to right. */
const letter = /^[\p{L}\p{Nl}\u{200e}\u{200f}\u{61c}]$/u;

/**
 * Which way a text runs, from the first letter that tells; undefined where none of the first
 * thousand does, and it runs as its page does. Digits, emoji, spaces and signs tell nothing.
 * The browser's own `dir="auto"` looks through a whole text at each letter typed into it.
 */
export function textDirection(text: string): 'ltr' | 'rtl' | undefined {
  let at = 0;
  for (const character of text) {
    if (at++ === looked) return undefined;
    if (letter.test(character)) return rightToLeft.test(character) ? 'rtl' : 'ltr';
  }
  return undefined;
}

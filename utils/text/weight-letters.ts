/**
 * The weights of a small learnt model as letters: one letter a weight, so that a table of thousands
 * stays a short string in a file. Half of what a letter can say lies near zero, where weights do.
 */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const middle = 32;

/** A weight as one of 63 letters, finer near zero; `largest` is the row's greatest magnitude. */
export function letterOf(weight: number, largest: number): string {
  const size = largest > 0 ? Math.sqrt(Math.abs(weight) / largest) : 0;
  return alphabet.charAt(middle + Math.sign(weight) * Math.round(size * 31));
}

const parts = new Map(
  [...alphabet].map((letter, index) => {
    const part = (index - middle) / 31;
    return [letter, Math.sign(part) * part * part] as const;
  }),
);

/** The weights back from their letters, one each; a character that is none of the 63 is a zero. */
export function weightsOf(letters: string, largest: number): Float64Array {
  return Float64Array.from(letters, (letter) => (parts.get(letter) ?? 0) * largest);
}

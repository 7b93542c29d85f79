import { declarations, tokens } from './colours.ts';
import { type Complaint, lineOf, type Source } from './source.ts';

/**
 * Rhythm comes from the tokens: spaces, corners, type sizes, lines, shadows. The size of one
 * drawing or one column (112px of heart) belongs to the thing itself and may stand beside it.
 */
const rhythm =
  /^(?:padding|margin|(?:row-|column-)?gap|border(?!-(?:collapse|image))|outline|font(?:-size)?$|box-shadow|text-shadow|inset-shadow)/;
const length = /(?<![\w.-])-?(?:\d+\.?\d*|\.\d+)(?:px|rem|pt|pc|cm|mm|in|q)\b/gi;
const duration = /(?<![\w.-])-?(?:\d+\.?\d*|\.\d+)m?s\b/gi;

/** Complains about spaces, type sizes and durations written out instead of taken from the tokens. */
export function checkLengths(sources: Source[]): Complaint[] {
  return sources
    .filter((one) => one.path.endsWith('.css') && one.path !== tokens)
    .flatMap(({ path, text }) =>
      declarations(text).flatMap(({ property, value, index }) => {
        // Between two tokens a size may grow with the window: `1.1rem + 1.6vw`.
        const still = value.replace(/[\d.]+rem \+ [\d.]+v[wh]/g, '');
        const lengths = rhythm.test(property) ? (still.match(length) ?? []) : [];
        const durations = value.match(duration) ?? [];
        // Nothing is nothing in every unit, and visually hidden text needs its single pixel.
        return [...lengths, ...durations]
          .filter((one) => Number.parseFloat(one) !== 0 && one !== '-1px')
          .map((one) => ({
            path,
            line: lineOf(text, index),
            what: `${property}: ${one} is no token`,
          }));
      }),
    );
}

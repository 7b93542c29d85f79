import fc from 'fast-check';

const anyCodePoint = fc
  .integer({ min: 0, max: 0x10_ff_ff })
  .map((point) => String.fromCodePoint(point));

/**
 * Texts of any code points, halves of a pair among them. As `unit: 'binary'`, for which fast-check
 * first lists all million of them, which takes seconds.
 */
export const anyCodePoints = (most?: number): fc.Arbitrary<string> =>
  fc
    .array(anyCodePoint, most === undefined ? {} : { maxLength: most })
    .map((points) => points.join(''));

/** The three parts of self-compassion (Neff 2003), in a fixed order. */
export const elements = ['kindness', 'humanity', 'mindfulness'] as const;
export type Element = (typeof elements)[number];

/** Ways to be here when kindness feels wrong; none is a step towards another one. */
export const smallSteps = ['permission', 'refusing', 'someone-else', 'anchor'] as const;
export type SmallStep = (typeof smallSteps)[number];

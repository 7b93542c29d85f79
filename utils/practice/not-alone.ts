export const notAloneSteps = ['situation', 'card', 'line'] as const;
export type NotAloneStep = (typeof notAloneSteps)[number];

/** How times are told: as the language does, or by a clock of 12 or 24 hours. */
export const hourCycleChoices = ['auto', '12', '24'] as const;
export type HourCycle = (typeof hourCycleChoices)[number];

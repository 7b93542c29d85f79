/** Where a feeling may sit. Kept in entries: an id may never change its meaning. */
export const bodyPlaces = [
  'chest',
  'throat',
  'stomach',
  'shoulders',
  'jaw',
  'head',
  'hands',
  'somewhere-else',
  'not-sure',
] as const;

export type BodyPlace = (typeof bodyPlaces)[number];

/** How strong a feeling is, 1 (faint) to 5 (strong), as entries keep it. */
export const strengths = [1, 2, 3, 4, 5] as const;

export type Strength = (typeof strengths)[number];

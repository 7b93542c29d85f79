/**
 * Words for what may be felt, nearest kin together. The ids are kept in entries: none may ever
 * change its meaning.
 */
export const families = {
  angry: ['irritated', 'impatient', 'frustrated', 'resentful', 'angry'],
  afraid: ['uneasy', 'nervous', 'worried', 'overwhelmed', 'panicky'],
  sad: ['low', 'disappointed', 'hurt', 'lonely', 'discouraged'],
  'self-conscious': ['embarrassed', 'guilty', 'ashamed', 'not-good-enough', 'regretful'],
  'worn-out': ['tired', 'drained', 'foggy', 'numb', 'stretched-thin'],
  unsettled: ['tense', 'restless', 'confused', 'torn', 'surprised'],
  settled: ['calm', 'relieved', 'safe', 'steady', 'content'],
  bright: ['glad', 'grateful', 'hopeful', 'proud', 'interested'],
} as const;

export type Family = keyof typeof families;
export type Feeling = (typeof families)[Family][number];

export const familyNames = Object.keys(families) as Family[];
export const feelings: readonly Feeling[] = familyNames.flatMap((family) => families[family]);

export function feelingFamily(feeling: Feeling): Family {
  const found = familyNames.find((family) =>
    (families[family] as readonly Feeling[]).includes(feeling),
  );
  return found ?? 'unsettled';
}

export function isFeeling(value: unknown): value is Feeling {
  return (feelings as readonly unknown[]).includes(value);
}

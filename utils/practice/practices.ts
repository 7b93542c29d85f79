export type Element = 'kindness' | 'humanity' | 'mindfulness';

/** The practices a person can begin. One more is one line here and a folder of components. */
export const practices = [
  { name: 'hand-on-heart', element: 'kindness' },
  { name: 'reframe', element: 'kindness' },
] as const satisfies readonly { name: string; element: Element }[];

export type PracticeName = (typeof practices)[number]['name'];

export function isPracticeName(value: unknown): value is PracticeName {
  return practices.some((practice) => practice.name === value);
}

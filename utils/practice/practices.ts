import type { Element } from './element.ts';

type PracticeRow = {
  name: string;
  element: Element;
  /** It runs by the clock and holds no words: its place is told by when it began. */
  timed?: true;
  /** It holds no words, and runs by no clock. */
  wordless?: true;
};

/**
 * The practices a person can begin; the first of each element is the one offered for it. One more
 * is one line here, its words, and a folder of components with a `practice.tsx`.
 */
export const practices = [
  { name: 'hand-on-heart', element: 'kindness', timed: true },
  { name: 'reframe', element: 'kindness' },
  { name: 'notice', element: 'mindfulness' },
  { name: 'not-alone', element: 'humanity' },
  { name: 'letter', element: 'kindness' },
  { name: 'three-parts', element: 'mindfulness' },
  { name: 'small-steps', element: 'kindness', wordless: true },
] as const satisfies readonly PracticeRow[];

export type PracticeName = (typeof practices)[number]['name'];

export function isPracticeName(value: unknown): value is PracticeName {
  return practices.some((practice) => practice.name === value);
}

/** Whether it runs by the clock and holds no words. */
export function isTimed(name: PracticeName): boolean {
  return practices.some((practice) => practice.name === name && 'timed' in practice);
}

/** Whether words of the person's own may be waiting in it. */
export function takesWords(name: PracticeName): boolean {
  return !isTimed(name) && !practices.some((one) => one.name === name && 'wordless' in one);
}

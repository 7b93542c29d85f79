export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** How everything is to be seen. */
export type Sight = {
  /** A language of the pages, by its tag. */
  language: string;
  /** How large letters are, in percent of the browser's own. */
  percent: 100 | 200;
};

/** One state as it was seen: in both themes, or not at all. */
export type Picture = Sight & {
  screen: string;
  name: string;
  /** File names, by theme; none where it was not reached. */
  files: Partial<Record<Theme, string>>;
  /** Why it was not reached; empty when it was. */
  problem: string;
};

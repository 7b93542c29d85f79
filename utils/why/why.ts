/** Where a finding was read; the same in every language. */
export type Citation = {
  readonly authors: string;
  readonly year: number;
  /** With volume and first page, where they are known. */
  readonly journal: string;
};

/** The doubts, in the order in which they are answered, each with what its finding rests on. */
export const doubts = [
  {
    name: 'indulgent',
    sources: [{ authors: 'Albulescu et al.', year: 2022, journal: 'PLoS ONE' }],
  },
  {
    name: 'letting-off',
    sources: [
      {
        authors: 'Leary, Tate, Adams, Batts Allen & Hancock',
        year: 2007,
        journal: 'Journal of Personality and Social Psychology 92:887',
      },
    ],
  },
  {
    name: 'cheerful',
    sources: [
      {
        authors: 'Shapira & Mongrain',
        year: 2010,
        journal: 'The Journal of Positive Psychology 5:377',
      },
    ],
  },
  {
    name: 'trying',
    sources: [
      {
        authors: 'Breines & Chen',
        year: 2012,
        journal: 'Personality and Social Psychology Bulletin 38:1133',
      },
    ],
  },
  {
    name: 'touch',
    sources: [
      {
        authors: 'Dreisoerner et al.',
        year: 2021,
        journal: 'Comprehensive Psychoneuroendocrinology 8:100091',
      },
    ],
  },
  {
    name: 'breath',
    sources: [{ authors: 'Shao, Man & Lee', year: 2024, journal: 'Mindfulness 15:1' }],
  },
  {
    name: 'writing',
    sources: [
      { authors: 'Mogk et al.', year: 2006, journal: 'GMS Psycho-Social-Medicine 3:Doc06' },
      {
        authors: 'Smyth',
        year: 1998,
        journal: 'Journal of Consulting and Clinical Psychology 66:174',
      },
    ],
  },
  {
    name: 'twenty-seconds',
    sources: [
      {
        authors: 'Susman, Chen, Kring & Harvey',
        year: 2024,
        journal: 'Behaviour Research and Therapy 175:104498',
      },
    ],
  },
  {
    name: 'naming',
    sources: [{ authors: 'Lieberman et al.', year: 2007, journal: 'Psychological Science 18:421' }],
  },
  {
    name: 'few-nudges',
    sources: [
      { authors: 'Fitz et al.', year: 2019, journal: 'Computers in Human Behavior 101:84' },
    ],
  },
] as const satisfies readonly { name: string; sources: readonly Citation[] }[];

export type ResearchDoubt = (typeof doubts)[number]['name'];

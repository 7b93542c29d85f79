import { expect, it } from 'vitest';
import { doubts } from '../../../utils/why/why.ts';

/** Each source as it was read, a second time: a slip of the hand in one of them shows. */
it('each answer names where its finding was read', () => {
  const told = doubts.flatMap(({ name, sources }) =>
    sources.map(({ authors, year, journal }) => `${name}: ${authors} ${year}, ${journal}`),
  );
  expect(told).toEqual([
    'indulgent: Albulescu et al. 2022, PLoS ONE',
    'letting-off: Leary, Tate, Adams, Batts Allen & Hancock 2007, Journal of Personality and Social Psychology 92:887',
    'cheerful: Shapira & Mongrain 2010, The Journal of Positive Psychology 5:377',
    'trying: Breines & Chen 2012, Personality and Social Psychology Bulletin 38:1133',
    'touch: Dreisoerner et al. 2021, Comprehensive Psychoneuroendocrinology 8:100091',
    'breath: Shao, Man & Lee 2024, Mindfulness 15:1',
    'writing: Mogk et al. 2006, GMS Psycho-Social-Medicine 3:Doc06',
    'writing: Smyth 1998, Journal of Consulting and Clinical Psychology 66:174',
    'twenty-seconds: Susman, Chen, Kring & Harvey 2024, Behaviour Research and Therapy 175:104498',
    'naming: Lieberman et al. 2007, Psychological Science 18:421',
    'few-nudges: Fitz et al. 2019, Computers in Human Behavior 101:84',
  ]);
});

import { welcomeSteps } from '../../../components/welcome/welcome-place.ts';
import { words as around } from '../../../utils/words/pause.ts';
import { words } from '../../../utils/words/welcome.ts';
import { type PageState, stands } from './page-state.ts';

const here = { screen: 'Welcome', file: 'welcome.html', log: 'new' } as const;

export const welcomeStates: readonly PageState[] = [
  ...welcomeSteps.map(
    (step): PageState => ({
      ...here,
      name: step,
      isBrief: true,
      // Where it was left before: it goes on from there.
      ...(step === 'pause' ? {} : { remembered: { 'welcome-step': step } }),
      reach: (walk) => stands(walk, 'footer button'),
    }),
  ),
  {
    ...here,
    name: 'pause, breathing',
    reach: async (walk) => {
      await walk.press(words.tryIt.begin);
      await walk.sees(around.stop);
    },
  },
  {
    ...here,
    name: 'pause, stopped',
    reach: async (walk) => {
      await walk.press(words.tryIt.begin);
      await walk.press(around.stop);
      await walk.sees(words.tryIt.stopped);
    },
  },
  { screen: 'Why', name: 'ten doubts', file: 'why.html', log: 'new', isBrief: true },
  {
    screen: 'Why',
    name: 'all answers open',
    file: 'why.html',
    log: 'new',
    reach: async (walk) => {
      await stands(walk, 'main');
      await walk.run(`(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
        for (const one of document.querySelectorAll('main [aria-expanded="false"]')) one.click();
      })()`);
    },
  },
];

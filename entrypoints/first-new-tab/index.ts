import '../../components/theme/first-look.js';
import '../../components/newtab/first-frame/first-new-tab.js';
import { holdPress } from '../../components/frame/hold-press.ts';
import { loadMain } from '../../components/frame/load-main.ts';
import { showFirstCard } from '../../components/newtab/first-frame/first-card.ts';

/** A script that runs before a new tab is painted: its colours, its light and its card. */
export default {
  main: () => {
    holdPress();
    void showFirstCard().then(loadMain);
  },
};

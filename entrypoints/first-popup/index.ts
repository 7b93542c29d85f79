import '../../components/theme/first-look.js';
import { holdPress } from '../../components/frame/hold-press.ts';
import { loadMain } from '../../components/frame/load-main.ts';
import { showFirstHome } from '../../components/popup/first-home.ts';

/** A script that runs before the popup is painted: its colours and its home. */
export default {
  main: () => {
    holdPress();
    void showFirstHome().then(loadMain);
  },
};

import '../../components/theme/first-look.js';
import '../../components/newtab/first-frame/first-new-tab.js';
import { firstPaint } from '../../components/frame/first-paint.ts';
import { showFirstCard } from '../../components/newtab/first-frame/first-card.ts';

/** A script that runs before a new tab is painted: its colours, its light and its card. */
export default {
  main: () => {
    void showFirstCard().then(firstPaint).then(loadMain);
  },
};

/** The module of the page itself, once nobody waits for the first frame any more. */
function loadMain(): void {
  const main = document.querySelector('template');
  if (main) document.head.append(main.content);
}

import '../../components/theme/base.css';
import './newtab.css';
import { watchErrors } from '../../components/errors/page-errors.ts';
import { drawPage } from '../../components/frame/draw-page.tsx';
import { firstPaint } from '../../components/frame/first-paint.ts';
import { isCardWanted, noteCardShown } from '../../components/newtab/card-wanted.ts';
import { NoCard } from '../../components/newtab/no-card.tsx';
import { watchQuickExit } from '../../components/quick-exit/leave-page.ts';
import { resumeLockJob } from '../../utils/log/lock-setup/resume-lock-job.ts';
import { areWordsHidden } from '../../utils/stores/hidden-words.ts';
import { openLocal } from '../../utils/stores/local-storage.ts';
import { App } from './app.tsx';
import { cardNow, keepCardHints } from './card-now.ts';

/** The card does not wait longer than this to know whether words are hidden, in milliseconds. */
const patience = 100;

watchErrors('newtab');
watchQuickExit();
const opened = openLocal();
const [isWanted, first] = await Promise.all([
  opened.then(isCardWanted),
  opened.then(() => cardNow()),
  opened.then(() => areWordsHidden(patience)),
  firstPaint(),
]);
drawPage('newtab', isWanted ? <App first={first} /> : <NoCard />);
if (isWanted) noteCardShown();
resumeLockJob();
// For the next one. Storage that does not answer leaves what was known.
requestIdleCallback(() => void keepCardHints().catch(() => null));

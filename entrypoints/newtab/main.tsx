import '../../components/theme/base.css';
import './newtab.css';
import { watchErrors } from '../../components/errors/page-errors.ts';
import { drawPage } from '../../components/frame/draw-page.tsx';
import { firstPaint } from '../../components/frame/first-paint.ts';
import { watchQuickExit } from '../../components/quick-exit/leave-page.ts';
import { resumeLockJob } from '../../utils/log/lock-setup/resume-lock-job.ts';
import { areWordsHidden } from '../../utils/stores/hidden-words.ts';
import { openLocal } from '../../utils/stores/local-storage.ts';
import { App } from './app.tsx';

/** The card does not wait longer than this to know whether words are hidden, in milliseconds. */
const patience = 100;

watchErrors('newtab');
watchQuickExit();
await Promise.all([openLocal().then(() => areWordsHidden(patience)), firstPaint()]);
drawPage('newtab', <App />);
resumeLockJob();
